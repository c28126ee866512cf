import RehabCore
import TestSupport
import Testing

/// The worked cases of gate.md, section 13, from 25 on: what a bad day, a pause and a bike ride do; and the borders beside them.
@Suite struct RestAndPauseCases {
  private func diary() throws -> Diary { try Diary(start: Day(number: 20_500)) }

  /// Case 25, and the same in section 5: a dose stays for seven days.
  @Test(arguments: [(day: 6, move: Move.goOn), (7, .stepUp)])
  func case25_aDoseStaysForSevenDays(day: Int, move: Move) throws {
    var diary = try diary()
    try diary.live { $0.today.stage == .activate && $0.today.day - $0.today.stageEntered == day }
    diary.morning(0)
    #expect(try diary.history().creditsInARow >= (move == .stepUp ? 0 : 2))
    #expect(try diary.decision().move == move)
    #expect(try diary.decision().seen.daysAtDose == day)
  }

  /// A warning sign of the day, even one that was cleared, is no day to step up.
  @Test func noDoseRisesOnADayWithAFlag() throws {
    var diary = try diary()
    try diary.live { $0.today.stage == .activate && $0.today.day - $0.today.stageEntered == 7 }
    diary.write(.flag([.givingWay]))
    diary.write(.cleared([.givingWay]))
    diary.morning(0)
    #expect(try diary.decision().move == .goOn)
    diary.sleep()
    diary.morning(0)
    #expect(try diary.decision().move == .stepUp)
  }

  @Test func case26_redEndsTheDay() throws {
    var diary = try diary()
    try diary.reachStrengthDay(.strengthen)
    diary.morning(0)
    #expect(try diary.decision().plan == .full)
    let red = diary.session(scores: [7], finished: false, by: .gate)
    let stopped = try diary.decision()
    #expect(stopped.plan == .rest)
    #expect(stopped.planRule == .redSession)
    #expect(stopped.planSeen.redSession == red)
    #expect(stopped.planSeen.redScore == PainScore(7))
    #expect(stopped.isFollowed)
    diary.session(.stretch, scores: [0])
    #expect(try !diary.decision().isFollowed)
  }

  /// What a session began with makes it red from its first further record on, and sharp pain does without a score.
  @Test func redIsRedHoweverItWasTold() throws {
    var diary = try diary()
    try diary.reachStrengthDay(.activate)
    diary.morning(0)
    let id = diary.write(.session(SessionStart(kind: .strength, pre: diary.left(6))))
    #expect(try diary.decision().plan == .full)
    diary.write(.score(ExerciseScore(session: id, exercise: "clamshell", pain: diary.left(0))))
    #expect(try diary.decision().planRule == .redSession)

    var sharp = try self.diary()
    try sharp.reachStrengthDay(.activate)
    sharp.morning(0)
    let session = sharp.write(.session(SessionStart(kind: .strength)))
    sharp.write(.score(ExerciseScore(session: session, exercise: "squat", pain: sharp.left(2), sharp: true)))
    #expect(try sharp.decision().planRule == .redSession)
    #expect(try sharp.decision().planSeen.redScore == PainScore(2))
  }

  /// Case 27; a flag of level C gives the day back once it is cleared.
  @Test(arguments: [(flag: RedFlag.calfSwelling, plan: Plan.rest), (.givingWay, .full)])
  func case27_anUrgentFlagRestsTheDay(flag: RedFlag, plan: Plan) throws {
    var diary = try diary()
    try diary.reachStrengthDay(.activate)
    diary.morning(0)
    diary.write(.flag([flag]))
    #expect(try diary.decision().plan == .rest)
    diary.write(.cleared([flag]))
    let cleared = try diary.decision()
    #expect(cleared.plan == plan)
    #expect(cleared.hadOpenFlag && cleared.isFollowed)
    #expect(cleared.planSeen.openFlags.isEmpty)
    #expect(cleared.planSeen.flagsOfToday == (plan == .rest ? [flag] : []))
    diary.sleep()
    diary.morning(0)
    #expect(try diary.decision().plan == .full)
  }

  /// One that was open since yesterday rests the day on which it is cleared.
  @Test func anUrgentFlagRestsTheDayOfItsClearing() throws {
    var diary = try diary()
    try diary.reachStrengthDay(.activate)
    diary.write(.flag([.calfSwelling, .givingWay]))
    diary.sleep()
    diary.write(.cleared([.calfSwelling, .givingWay]))
    diary.morning(0)
    #expect(try diary.decision().planRule == .openFlag)
    #expect(try diary.decision().planSeen.flagsOfToday == [.calfSwelling])
  }

  /// Case 28, and the days beside it: in stage 5 each size of a gap does what the next smaller one does.
  @Test(arguments: [
    (days: 13, rule: MoveRule.carryOn, stage: StageNumber.maintain), (14, .gap, .maintain),
    (27, .gap, .maintain), (28, .gap, .returnToRunning),
  ])
  func case28_aPauseInStage5(days: Int, rule: MoveRule, stage: StageNumber) throws {
    var diary = try diary()
    try diary.reach(.maintain)
    diary.sleep(days)
    diary.morning(0)
    let decision = try diary.decision()
    #expect(decision.rule == rule)
    #expect(decision.stage == stage)
    if stage == .maintain { #expect(decision.dose == (rule == .gap ? .second : .third)) }
    #expect(decision.level == 0)
    #expect(try diary.history().wasAwayForLong == false, "it went back, so the pause is over")
  }

  /// Case 29, and section 7: after a pause a run begins at twenty minutes; a guided one is as long as it was prescribed.
  @Test(arguments: [(minutes: 20, isFollowed: true), (21, false), (30, false)])
  func case29_theFirstRunAfterAPause(minutes: Int, isFollowed: Bool) throws {
    var diary = try diary()
    try diary.live { $0.today.stage == .maintain && $0.today.day - $0.today.stageEntered > 14 }
    diary.morning(0)
    let allowance = try #require(try diary.history().runAllowance)
    #expect(allowance.mostMinutes == 20)
    #expect(allowance.pauseDays == 14)
    diary.run(0, minutes: minutes)
    diary.session(.stretch, scores: [0])
    #expect(try diary.decision().isFollowed == isFollowed)
  }

  @Test func theMinutesOfAGuidedRunCountForLaterOnes() throws {
    var diary = try diary()
    try diary.reach(.maintain)
    while try !diary.history().runIsDue {
      diary.morning(0)
      diary.sleep()
    }
    diary.morning(0)
    let id = diary.write(.session(SessionStart(kind: .run)))
    diary.write(.score(ExerciseScore(session: id, exercise: .run, pain: diary.left(0))))
    diary.write(.end(SessionEnd(session: id, finished: true, minutes: 60)))
    #expect(try diary.decision().isFollowed, "a guided run is never too long")
    diary.sleep()
    diary.morning(0)
    #expect(try diary.history().runAllowance?.longestMinutes == 60)
    #expect(try diary.history().runAllowance?.mostMinutes == 66)
  }

  @Test func case30_aBikeRideWhileResting() throws {
    var diary = try diary()
    let day = diary.day
    diary.morning(1)
    diary.write(.activity(Activity(what: .bike, minutes: 30, pain: diary.left(2))))
    diary.sleep()
    diary.morning(1)
    let decision = try diary.decision(day)
    #expect(decision.dayClass == .green)
    #expect(decision.isFollowed && !decision.isCredited)
  }

  /// Section 12: a cross session is ruled out by every rest but that of p4, and is no session that a day asks for.
  @Test func aBikeRideIsNoSessionOfThePlan() throws {
    var diary = try diary()
    try diary.reachStrengthDay(.activate)
    diary.morning(0)
    diary.write(.activity(Activity(what: .swim, minutes: 30, pain: diary.left(1))))
    #expect(try !diary.decision().isFollowed)
    diary.session(.stretch, scores: [0])
    #expect(try diary.decision().isFollowed)
    diary.sleep()
    diary.morning(7)
    diary.write(.activity(Activity(what: .walk, minutes: 30, pain: diary.left(1))))
    #expect(try diary.decision().planRule == .redMorning)
    #expect(try !diary.decision().isFollowed)
  }

  /// Section 4: more pain an hour later is amber after a ride as after a run, and a red one rests the day.
  @Test(arguments: [(0, 1, DayClass.green), (0, 2, .amber), (3, 0, .amber), (6, 0, .red), (0, 6, .red)])
  func aBikeRideIsJudgedLikeAnySession(worst: Int, hourAfter: Int, dayClass: DayClass) throws {
    var diary = try diary()
    try diary.reachStrengthDay(.activate)
    diary.morning(0)
    diary.write(
      .activity(
        Activity(what: .row, minutes: 20, pain: diary.left(worst), hourAfter: diary.left(hourAfter))))
    #expect(try diary.decision().dayClass == dayClass)
    #expect(try (diary.decision().planRule == .redSession) == (dayClass == .red))
  }

  @Test func case31_stretchesAloneEndNoGap() throws {
    var diary = try diary()
    try diary.reachStrengthDay(.strengthen, dose: .second)
    diary.morning(0)
    diary.session(scores: [0])
    for _ in 0..<7 {
      diary.sleep()
      diary.morning(0)
      #expect(try diary.decision().rule != .gap)
      diary.session(.stretch, scores: [0])
      diary.write(.activity(Activity(what: .bike, minutes: 30, pain: diary.left(0))))
    }
    let before = try diary.decision().dose
    diary.sleep()
    diary.morning(0)
    #expect(try diary.decision().rule == .gap)
    #expect(try diary.decision().move == .hold)
    #expect(try diary.decision().dose.rawValue == before.rawValue - 1)
  }

  /// A gap is judged on any day with a held session, a ride among them.
  @Test func aRideIsADayOnWhichAGapIsJudged() throws {
    var diary = try diary()
    try diary.reach(.strengthen)
    diary.sleep(8)
    diary.write(.activity(Activity(what: .bike, minutes: 30, pain: diary.left(0))))
    #expect(try diary.decision().rule == .gap)
  }

  @Test(arguments: [
    ([1, 1, 2, 1, 1, 1, 1], true), ([1, 2, 1, 1, 2, 1, 1], false), ([1, 1, 1, 3, 1, 1, 1], false),
  ])
  func case32_oneMorningMayBeAPointHigher(mornings: [Int], areThere: Bool) throws {
    var diary = try diary()
    try diary.reach(.strengthen)
    for score in mornings {
      diary.sleep()
      diary.morning(score)
    }
    let condition = try diary.history().advanceConditions.first { $0.kind == .calmMornings }
    #expect(condition?.isMet == areThere)
    #expect(condition?.need == 7)
  }

  /// Section 8: an appointment that is booked while an offer hides what is due answers it.
  @Test(arguments: [false, true])
  func bookingAnswersWhatAnOfferHides(isBooked: Bool) throws {
    var diary = try diary()
    for _ in 0..<42 {
      diary.morning(0)
      diary.walkCheck(0)
      diary.sleep()
    }
    diary.morning(0)
    diary.walkCheck(0)
    #expect(try diary.decision().notice == .none)
    if isBooked { diary.write(.booked) }
    diary.sleep()
    diary.morning(0)
    #expect(try diary.decision().notice == (isBooked ? .none : .seekCare(.slowStart(days: 43))))
  }

  /// Section 5: a flare that waits behind a flag rests the day it happened and the next, and those of the move that judges it.
  @Test func aFlareBehindAFlagRestsTwice() throws {
    var diary = try diary()
    try diary.reachStrengthDay(.activate)
    diary.morning(0)
    diary.session(scores: [6], finished: false, by: .gate)
    diary.sleep()
    diary.write(.flag([.givingWay]))
    diary.morning(0)
    for _ in 0..<3 {
      diary.sleep()
      diary.morning(0)
      #expect(try diary.decision().rule == .openFlag)
    }
    diary.sleep()
    diary.write(.cleared([.givingWay]))
    diary.morning(0)
    #expect(try diary.decision().rule == .flare)
    #expect(try diary.decision().planRule == .flareRest)
    diary.sleep()
    diary.morning(0)
    #expect(try diary.decision().planRule == .flareRest)
    diary.sleep()
    diary.morning(0)
    #expect(try diary.decision().plan == .full)
  }
}
