import RehabCore
import Testing

@Suite struct SessionGapTests {
  static func inHold(second: Int) -> Rehearsal {
    var rehearsal = Rehearsal(SessionFixture.routine([SessionFixture.holdItem("rope")]))
    rehearsal.send(.begin)
    rehearsal.runToSet("rope", 1, .right, second: second)
    return rehearsal
  }

  @Test func aWakeUpWithinTheToleranceIsCaughtUpSilently() {
    var rehearsal = SessionGapTests.inHold(second: 10)
    rehearsal.now = rehearsal.now.advanced(by: .seconds(3))
    rehearsal.send(.tick)
    #expect(rehearsal.secondOfSet == 13)
  }

  @Test func unseenSecondsOfAHoldAreAskedAbout() {
    var rehearsal = SessionGapTests.inHold(second: 10)
    rehearsal.now = rehearsal.now.advanced(by: .milliseconds(3001))
    rehearsal.send(.tick)
    #expect(rehearsal.phase == .askingAboutGap(unseenSeconds: 3))
    #expect(rehearsal.session.nextChange(after: rehearsal.now) == nil)
    #expect(rehearsal.sets.isEmpty)
    #expect(rehearsal.cues.last == .askGap)
  }

  @Test func countedItGoesOnWhereTheRunnerIs() {
    var rehearsal = SessionGapTests.inHold(second: 10)
    rehearsal.now = rehearsal.now.advanced(by: .seconds(8))
    rehearsal.send(.tick)
    rehearsal.wait(60)
    rehearsal.send(.gapCounts(true))
    #expect(rehearsal.phase == .holding(SecondsLeft(seconds: 12, of: 30, fraction: 0.6)))
  }

  @Test func countedItIsDoneUpToWhatWasPlanned() {
    var rehearsal = SessionGapTests.inHold(second: 10)
    rehearsal.now = rehearsal.now.advanced(by: .seconds(4000))
    rehearsal.send(.tick)
    rehearsal.send(.gapCounts(true))
    #expect(rehearsal.sets.map(\.amount) == [.holdSeconds(30)])
    #expect(rehearsal.phase == .switchSides(SecondsLeft(seconds: 4, of: 4, fraction: 0)))
    rehearsal.runToEnd()
    #expect(rehearsal.sets.count == 4)
    #expect(rehearsal.view.elapsedSeconds == rehearsal.session.routine.seconds)
  }

  @Test func notCountedTheSetStartsAgain() {
    var rehearsal = SessionGapTests.inHold(second: 10)
    rehearsal.now = rehearsal.now.advanced(by: .seconds(4000))
    rehearsal.send(.tick)
    rehearsal.send(.gapCounts(false))
    #expect(rehearsal.sets.isEmpty)
    rehearsal.runToSet("rope", 1, .right)
    #expect(rehearsal.phase == .holding(SecondsLeft(seconds: 30, of: 30, fraction: 0)))
    rehearsal.runToEnd()
    #expect(rehearsal.sets.count == 4)
  }

  @Test(arguments: [SessionEvent.next, .pause, .togglePause, .back, .addRest])
  func aKeyAtTheEndOfAGapIsNotTakenForAnAnswer(event: SessionEvent) {
    var rehearsal = SessionGapTests.inHold(second: 10)
    rehearsal.now = rehearsal.now.advanced(by: .seconds(30))
    rehearsal.send(event)
    #expect(rehearsal.phase == .askingAboutGap(unseenSeconds: 30))
    rehearsal.send(event)
    #expect(rehearsal.phase == .askingAboutGap(unseenSeconds: 30))
  }

  @Test func painAndLeavingAreHeardAtOnce() {
    var hurt = SessionGapTests.inHold(second: 10)
    hurt.now = hurt.now.advanced(by: .seconds(30))
    hurt.send(.hurts)
    #expect(hurt.phase == .scoring("rope", sides: [.right], becauseItHurt: true))
    #expect(hurt.sets.isEmpty, "it may have been nothing")
    var takenBack = hurt
    hurt.answer(1)
    #expect(hurt.sets.map(\.amount) == [.holdSeconds(10)], "as far as it was seen")
    takenBack.send(.takeBackHurts)
    #expect(takenBack.sets.isEmpty && takenBack.view.isPaused && takenBack.secondOfSet == 10)
    var left = SessionGapTests.inHold(second: 10)
    left.now = left.now.advanced(by: .seconds(30))
    left.send(.leave)
    #expect(left.session.outcome == .left)
    #expect(left.sets.map(\.amount) == [.holdSeconds(10)])
  }

  @Test func aGapInARestWaitsForTheRunner() {
    var rehearsal = SessionGapTests.inHold(second: 0)
    rehearsal.run { if case .rest = $0.phase { true } else { false } }
    rehearsal.wait(5)
    rehearsal.now = rehearsal.now.advanced(by: .seconds(500))
    rehearsal.send(.tick)
    #expect(rehearsal.view.isPaused)
    rehearsal.send(.resume)
    #expect(rehearsal.phase == .rest(SecondsLeft(seconds: 10, of: 15, fraction: 1.0 / 3)))
  }

  @Test func noGapWhilePausedOrScoring() {
    var rehearsal = SessionGapTests.inHold(second: 10)
    rehearsal.send(.pause)
    rehearsal.now = rehearsal.now.advanced(by: .seconds(9000))
    rehearsal.send(.resume)
    #expect(rehearsal.secondOfSet == 10)
    rehearsal.run()
    rehearsal.now = rehearsal.now.advanced(by: .seconds(9000))
    rehearsal.send(.tick)
    #expect(rehearsal.phase == .scoring("rope", sides: [.right], becauseItHurt: false))
  }

  @Test func aClockThatStepsBackDoesNoHarm() {
    var rehearsal = SessionGapTests.inHold(second: 10)
    rehearsal.now = rehearsal.now.advanced(by: .seconds(-100))
    rehearsal.send(.tick)
    #expect(rehearsal.session.nextChange(after: rehearsal.now) != nil)
    rehearsal.now = rehearsal.now.advanced(by: .seconds(101))
    rehearsal.send(.tick)
    #expect(rehearsal.secondOfSet == 11)
  }
}
