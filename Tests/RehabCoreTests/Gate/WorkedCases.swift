import RehabCore
import Testing

/// The worked cases of gate.md, section 13, by their numbers.
@Suite struct WorkedCases {
  private static let start = Day(number: 20_500)

  private func diary(_ affected: Set<Side> = [.left]) throws -> Diary {
    try Diary(start: WorkedCases.start, affected: affected)
  }

  @Test func case1_sevenDaysOfRestAndCalmMornings() throws {
    var diary = try diary()
    for score in [4, 3, 3, 2, 2, 2, 1] {
      diary.sleep()
      diary.morning(score)
    }
    #expect(try diary.decision().move == .goOn)
    diary.walkCheck(1)
    #expect(try diary.decision().move == .offerAdvance)
  }

  @Test func case2_calmButTooEarly() throws {
    var diary = try diary()
    for _ in 0...5 {
      diary.morning(0)
      diary.walkCheck(0)
      diary.sleep()
    }
    #expect(try diary.decision(WorkedCases.start + 5).move == .goOn)
  }

  @Test func case3_stillSoreOnDaySeven() throws {
    var diary = try diary()
    diary.sleep(5)
    for _ in 0..<3 {
      diary.morning(3)
      diary.sleep()
    }
    let decision = try diary.decision(WorkedCases.start + 7)
    #expect(decision.notice == .seekCare(.longRest(days: 7)))
    #expect(decision.move == .goOn)
  }

  @Test func case4_aSessionInTheGreenIsCredited() throws {
    var diary = try diary()
    try diary.reachStrengthDay(.activate)
    let day = diary.day
    diary.morning(2)
    diary.session(scores: [2, 1], after: 1)
    diary.sleep()
    diary.morning(2)
    #expect(try diary.decision(day).isCredited)
  }

  @Test func case5_amberHoldsAndEndsTheRun() throws {
    var diary = try diary()
    try diary.reachStrengthDay(.activate)
    let day = diary.day
    diary.morning(1)
    diary.session(scores: [4], after: 2)
    diary.sleep()
    diary.morning(1)
    #expect(try diary.decision(day).dayClass == .amber)
    #expect(try diary.decision().rule == .amberOrLinger)
    #expect(try diary.history().creditsInARow == 0)
  }

  @Test func case6_twoPointsUpIsAFlare() throws {
    var diary = try diary()
    try diary.reachStrengthDay(.activate, dose: .second)
    let day = diary.day
    diary.morning(1)
    diary.session(scores: [2], after: 2)
    diary.sleep()
    diary.morning(3)
    #expect(try diary.decision(day).night == .flare)
    #expect(try diary.decision().move == .flareRest)
    #expect(try diary.decision().dose == .first)
    #expect(try diary.decision().plan == .rest)
    diary.sleep()
    diary.morning(1)
    #expect(try diary.decision().plan == .rest)
    diary.sleep()
    diary.morning(1)
    #expect(try diary.decision().plan == .full)
  }

  @Test func case7_lingeringHolds() throws {
    var diary = try diary()
    try diary.reachStrengthDay(.activate)
    let day = diary.day
    diary.morning(0)
    diary.session(scores: [2], after: 1)
    diary.sleep()
    diary.morning(2)
    #expect(try diary.decision(day).night == .linger)
    #expect(try diary.decision().rule == .amberOrLinger)
  }

  @Test func case8_onePointIsNoise() throws {
    var diary = try diary()
    try diary.reachStrengthDay(.activate)
    let day = diary.day
    diary.morning(0)
    diary.session(scores: [1], after: 1)
    diary.sleep()
    diary.morning(1)
    #expect(try diary.decision(day).night == .settled)
    #expect(try diary.decision(day).isCredited)
  }

  @Test func case9_aRedExerciseRestsTheNextDay() throws {
    var diary = try diary()
    try diary.reachStrengthDay(.activate)
    diary.morning(0)
    diary.session(scores: [6], finished: false, by: .gate)
    diary.sleep()
    diary.morning(0)
    #expect(try diary.decision().move == .flareRest)
  }

  @Test func case10_aSecondFlareStepsBack() throws {
    var diary = try diary()
    try diary.reach(.strengthen)
    let entered = try diary.decision().stageEntered
    for stageDay in [3, 12] {
      try diary.live { $0.today.day == entered + stageDay - 1 }
      diary.morning(0)
      diary.session(.stretch, scores: [6], finished: false, by: .gate)
      diary.sleep()
      diary.morning(0)
    }
    #expect(try diary.decision(entered + 3).move == .flareRest)
    #expect(try diary.decision().move == .regress)
    #expect(try diary.decision().stage == .activate)
  }

  @Test func case11_raisedMorningsStepBack() throws {
    var diary = try diary()
    try diary.reach(.strengthen)
    diary.sleep(2)
    for score in [2, 3, 4, 3] {
      diary.sleep()
      diary.morning(score)
    }
    #expect(try diary.decision().rule == .raisedMornings)
    #expect(try diary.decision().stage == .activate)
  }

  @Test func case12_aPainkillerEarnsNothing() throws {
    var diary = try diary()
    try diary.reachStrengthDay(.strengthen)
    let day = diary.day
    diary.morning(0)
    diary.session(scores: [0], after: 0, painkiller: true)
    diary.sleep()
    diary.morning(0)
    #expect(try !diary.decision(day).isCredited)
    #expect(try diary.decision().move == .goOn)
  }

  @Test func case13and14_twoPassesRaiseTheLevel() throws {
    var diary = try diary()
    try reachRunDay(&diary, level: 3)
    for pass in 1...2 {
      diary.morning(1)
      diary.session(.run, scores: [2], pre: 0, hourAfter: 1)
      diary.sleep()
      diary.morning(1)
      #expect(try diary.decision().level == (pass == 1 ? 3 : 4))
      #expect(try diary.decision().move == (pass == 1 ? .goOn : .stepUp))
      diary.sleep()
    }
  }

  @Test func case15_anAmberRunIsRepeatedAfterTwoDaysOff() throws {
    var diary = try diary()
    try reachRunDay(&diary, level: 3)
    let day = diary.day
    diary.morning(0)
    diary.session(.run, scores: [4], after: 0)
    #expect(try diary.decision().dayClass == .amber)
    for _ in 1...2 {
      diary.sleep()
      diary.morning(0)
      #expect(try !diary.history().allowsRun)
      #expect(try diary.decision().level == 3)
    }
    diary.sleep()
    diary.morning(0)
    #expect(try diary.history().allowsRun)
    #expect(try diary.decision(day + 1).rule == .amberOrLinger)
  }

  /// Section 7: only the very next run at the level counts as the second amber one.
  @Test(arguments: [([4, 4], 2), ([4, 0, 4], 3)])
  func aSecondAmberRunInARowStepsALevelDown(_ runs: [Int], level: Int) throws {
    var diary = try diary()
    try reachRunDay(&diary, level: 3)
    for score in runs {
      while try !diary.history().runIsDue {
        diary.morning(0)
        diary.sleep()
      }
      diary.morning(0)
      diary.session(.run, scores: [score], after: 0)
      diary.sleep()
    }
    diary.morning(0)
    #expect(try diary.decision().level == level)
  }

  @Test func case16_painAnHourLaterIsAmber() throws {
    var diary = try diary()
    try reachRunDay(&diary, level: 0)
    diary.morning(0)
    diary.session(.run, scores: [1], pre: 0, hourAfter: 3)
    #expect(try diary.decision().dayClass == .amber)
  }

  @Test func case17_aRedFlagStopsEverything() throws {
    var diary = try diary()
    try diary.reachStrengthDay(.activate)
    diary.write(.morning(Morning(pain: diary.left(0), flags: [.calfSwelling])))
    let decision = try diary.decision()
    #expect(decision.notice == .stop(.calfSwelling))
    #expect(RedFlag.calfSwelling.urgency == .sameDay)
    #expect(decision.plan == .rest)
    #expect(decision.move == .hold)
  }

  @Test func case18_fifteenDaysAwayStepBack() throws {
    var diary = try diary()
    try diary.reach(.strengthen)
    diary.sleep(15)
    diary.morning(0)
    #expect(try diary.decision().rule == .gap)
    #expect(try diary.decision().stage == .activate)
  }

  @Test func case19_theWorseSideGoverns() throws {
    var diary = try diary([.left, .right])
    for score in [3, 4] {
      diary.sleep()
      diary.write(
        .morning(Morning(pain: Pain(left: PainScore(1), right: PainScore(score)))))
    }
    #expect(try diary.decision().morning == PainScore(4))
    var inStage2 = try self.diary()
    try inStage2.reachStrengthDay(.activate)
    inStage2.morning(3)
    inStage2.sleep(2)
    inStage2.morning(4)
    #expect(try inStage2.decision().plan == .light)
  }

  @Test func case20_twoRedMorningsLeadToRest() throws {
    var diary = try diary()
    try diary.reach(.strengthen)
    for _ in 1...2 {
      diary.sleep()
      diary.morning(6)
    }
    #expect(try diary.decision().notice == .seekCare(.redMornings))
    #expect(try diary.decision().rule == .redMornings)
    #expect(try diary.decision().stage == .rest)
  }

  @Test func case21_theStoryOfTheThread() throws {
    let sunday = WorkedCases.start
    var diary = try diary()
    for score in [2, 7, 8, 8] {
      diary.run(score, minutes: 60)
      let isCare = score >= 8
      #expect((try diary.decision().notice == .seekCare(.highScore(diary.left(8).left ?? .none))) == isCare)
      diary.sleep()
    }
    #expect(try diary.decision(sunday + 1).dayClass == .red)
    for score in [2, 2, 2, 1, 1, 1, 0] {
      diary.morning(score)
      diary.walkCheck(0)
      let isWednesday = diary.day == sunday + 10
      #expect((try diary.history().offeredStage == .activate) == isWednesday)
      diary.sleep()
    }
  }

  @Test(arguments: [
    // The mornings of the week before and of this one, and whether the dose is lowered.
    ([0, 0, 0, 0, 1, 1, 1], [0, 0, 0, 1, 1, 1, 1], false),
    ([1, 1, 1, 1, 1, 1, 2], [2, 2, 2, 2, 2, 2, 1], false),
    ([1, 1, 1, 1, 1, 1, 0], [2, 2, 2, 2, 2, 2, 2], true),
    // Exactly a point, above 1 and not.
    ([0, 1, 1, 1, 1, 1, 1], [1, 2, 2, 2, 2, 2, 2], true),
    ([0, 0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1, 1], false),
  ])
  func case22and23_theWeeklyMean(_ before: [Int], _ now: [Int], isLowered: Bool) throws {
    var diary = try diary()
    try diary.reach(.activate, dose: .second)
    for score in before + now {
      diary.sleep()
      diary.morning(score)
      if diary.day.number % 3 == 0 { diary.session(scores: [0]) }
    }
    let days = try diary.history().days.suffix(3)
    #expect(days.contains { $0.rule == .risingTrend } == isLowered)
  }

  @Test func case24_tiredMuscleIsNotTheInjury() throws {
    var diary = try diary()
    try diary.reachStrengthDay(.activate)
    diary.morning(0)
    let id = diary.session(scores: [1], after: 1)
    diary.write(
      .score(ExerciseScore(session: id, exercise: "clamshell", pain: diary.left(5), spot: .muscle)))
    #expect(try diary.decision().dayClass == .green)
  }

  private func reachRunDay(_ diary: inout Diary, level: Int) throws {
    try diary.live { history in
      history.today.stage == .returnToRunning && history.today.level == level
        && history.today.sessions == 0 && history.runIsDue
    }
  }
}
