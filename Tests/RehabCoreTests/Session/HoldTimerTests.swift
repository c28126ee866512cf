import RehabCore
import Testing

@Suite struct HoldTimerTests {
  static let routine = Routine.hold(
    seconds: 45, sets: 3, restSeconds: 15, sides: [.left, .right], pace: SessionFixture.pace)

  @Test func itRunsWithoutScoresAndRecordsNothing() {
    var rehearsal = Rehearsal(GuidedSession(timer: HoldTimerTests.routine))
    let start = rehearsal.now
    rehearsal.runToEnd()
    #expect(rehearsal.facts.isEmpty)
    #expect(rehearsal.session.outcome == .finished)
    #expect(HoldTimerTests.routine.seconds == 5 + 6 * 45 + 3 * 4 + 2 * 15)
    #expect(start.duration(to: rehearsal.now) == .seconds(HoldTimerTests.routine.seconds))
    #expect(rehearsal.session.summary.map(\.done) == Array(repeating: .holdSeconds(45), count: 6))
  }

  @Test func theSummaryTellsWhatWasHeldAndWhatWasSkipped() {
    var rehearsal = Rehearsal(GuidedSession(timer: HoldTimerTests.routine))
    rehearsal.send(.begin)
    rehearsal.runToSet(Routine.holdTimer, 1, .right, second: 20)
    rehearsal.send(.next)
    rehearsal.runToSet(Routine.holdTimer, 2, .left)
    rehearsal.send(.next)
    rehearsal.runToEnd()
    #expect(
      rehearsal.session.summary.map(\.done) == [
        .holdSeconds(45), .holdSeconds(20), nil, .holdSeconds(45), .holdSeconds(45), .holdSeconds(45),
      ])
    #expect(rehearsal.session.summary.map(\.side) == [.left, .right, .left, .right, .left, .right])
    #expect(rehearsal.session.summary.map(\.number) == [1, 1, 2, 2, 3, 3])
  }

  @Test func leavingKeepsWhatWasHeld() {
    var rehearsal = Rehearsal(GuidedSession(timer: HoldTimerTests.routine))
    rehearsal.send(.begin)
    rehearsal.runToSet(Routine.holdTimer, 1, .left, second: 30)
    rehearsal.send(.leave)
    #expect(rehearsal.session.outcome == .left)
    #expect(rehearsal.session.summary.compactMap(\.done) == [.holdSeconds(30)])
    #expect(rehearsal.facts.isEmpty)
  }

  @Test func absurdCountsAreCutAndASideComesOnceASet() {
    let routine = Routine.hold(
      seconds: 1, sets: .max, restSeconds: 0, sides: [.left, .left], pace: SessionFixture.pace)
    #expect(routine.items.first?.work.setCount == 100)
    #expect(routine.items.first?.lanes == [.left])
    var rehearsal = Rehearsal(GuidedSession(timer: routine))
    rehearsal.runToEnd()
    #expect(rehearsal.session.outcome == .finished)
  }

  @Test func painOnlyPausesIt() {
    var rehearsal = Rehearsal(GuidedSession(timer: HoldTimerTests.routine))
    rehearsal.send(.begin)
    rehearsal.wait(10)
    rehearsal.send(.hurts)
    #expect(rehearsal.view.isPaused)
  }
}

@Suite struct HoldLengthTests {
  @Test(arguments: [
    ("45s", 45), ("45", 45), ("90", 90), ("1m30", 90), ("1m30s", 90), ("1m 30s", 90), (" 2m ", 120),
    ("0:45", 45), ("1:30", 90), ("10:00", 600), ("1:00:00", 3600), ("0:00:05", 5), ("60m", 3600),
    ("1h", 3600),
    ("0m30", 30), ("2 min", 120), ("30 SEC", 30), ("3600", 3600), ("1", 1), ("0h5", 300),
  ])
  func aLengthIsRead(text: String, seconds: Int) {
    #expect(HoldLength(text)?.seconds == seconds)
  }

  @Test(arguments: [
    "", " ", "0", "0s", "0:00", "3601", "61m", "1h1s", "1:00:01", "s", "m30", "1m90", "1m60s", "0:60",
    "1:2:3:4",
    "-5", "+5", "4.5", "1e2", "45x", "30s1m", "1s30", "1s1s", ":30", "1:", "99999999999999999999", "٤٥",
    "1m30x", "0x10", "1,5m", "45s!",
  ])
  func anythingElseIsNot(text: String) {
    #expect(HoldLength(text) == nil)
  }

  @Test func aRestMayBeNothing() {
    #expect(HoldLength("0s", in: 0...600)?.seconds == 0)
    #expect(HoldLength("11m", in: 0...600) == nil)
  }
}
