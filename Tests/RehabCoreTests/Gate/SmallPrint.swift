import TestSupport
import Testing

@testable import RehabCore

/// Sentences of gate.md and contract.md that are easily read past.
@Suite struct SmallPrint {
  private let start = Day(number: 20_000)

  /// Contract: records of days before the start do nothing; a retraction is a record too.
  @Test func aRetractionBeforeTheStartDoesNothing() throws {
    var diary = try Diary(start: start)
    diary.morning(2)
    let morning = try #require(diary.records.last)
    for (day, isRetracted) in [(start - 1, false), (start, true)] {
      let retraction = Record(
        id: try #require(RecordID("00000000-0000-4000-8000-00000000000a")), day: day, at: morning.at,
        fact: .retract(morning.id))
      let chronicle = try #require(Chronicle(diary.records + [retraction]))
      let history = GateHistory(diary.rehab, chronicle, through: start, isRunning: false)
      #expect((history.today.morning == nil) == isRetracted)
    }
  }

  /// Section 1: muscle is stored, never gated; so a session with no other score has none that could be credited.
  @Test(arguments: [(PainSpot.muscle, false), (.injury, true)])
  func aMuscleScoreIsNoScoreToCredit(_ spot: PainSpot, _ isCredited: Bool) throws {
    var diary = try Diary(start: start)
    try diary.reachStrengthDay(.activate)
    let day = diary.day
    diary.morning(0)
    let id = diary.write(.session(SessionStart(kind: .strength)))
    diary.write(.score(ExerciseScore(session: id, exercise: "clamshell", pain: diary.left(1), spot: spot)))
    diary.write(.end(SessionEnd(session: id, finished: true)))
    diary.sleep()
    diary.morning(0)
    #expect(try diary.decision(day).isCredited == isCredited)
  }

  /// Section 5: in stage 1 a walk check turns m11 into m9 when section 6 holds, and section 6 asks for no other score of
  /// the day.
  @Test func aWalkCheckOffersWhateverElseHurtToday() throws {
    var diary = try Diary(start: start)
    for score in [4, 3, 3, 2, 2, 2, 1] {
      diary.morning(score)
      diary.sleep()
    }
    diary.morning(1)
    diary.session(.stretch, scores: [3])
    #expect(try diary.history().offeredStage == nil)
    diary.walkCheck(1)
    #expect(try diary.history().offeredStage == .activate)
  }

  /// Contract: a session of which nothing is recorded only fixes the moment of the move; section 10 judges a gap on a day
  /// with a morning score or a session.
  @Test(arguments: [(isHeld: false, rule: MoveRule.carryOn), (true, .gap)])
  func aSessionThatIsNoneJudgesNoGap(isHeld: Bool, rule: MoveRule) throws {
    var diary = try Diary(start: start)
    try diary.reachStrengthDay(.activate)
    try diary.liveToday()
    diary.sleep(9)
    let id = diary.write(.session(SessionStart(kind: .strength)))
    if isHeld { diary.write(.end(SessionEnd(session: id, finished: true))) }
    #expect(try diary.decision().rule == rule)
    diary.sleep()
    diary.morning(0)
    #expect(try diary.decision().rule == (isHeld ? .unknownNight : .gap))
  }

  /// Section 5: an offer that was not accepted lapses when it hurts.
  @Test func anOfferLapsesWhenItHurts() throws {
    var diary = try Diary(start: start)
    try diary.live { $0.today.day - start == 7 }
    diary.morning(0)
    diary.walkCheck(0)
    #expect(try diary.history().offeredStage == .activate)
    diary.session(.stretch, scores: [3])
    #expect(try diary.history().offeredStage == nil)
    #expect(try diary.decision().rule == .carryOn)
  }
}
