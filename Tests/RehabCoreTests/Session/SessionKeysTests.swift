import RehabCore
import Testing

@Suite struct SessionKeysTests {
  static func begun(_ items: [RoutineItem]? = nil) -> Rehearsal {
    var rehearsal = Rehearsal(items.map { SessionFixture.routine($0) } ?? SessionFixture.routine())
    rehearsal.send(.begin)
    return rehearsal
  }

  @Test func pauseHoldsTimeStillAndAsksForNoWakeUp() {
    var rehearsal = SessionKeysTests.begun()
    rehearsal.runToSet("clamshell", 1, .right, second: 7)
    rehearsal.now = rehearsal.now.advanced(by: .milliseconds(300))
    rehearsal.send(.togglePause)
    let before = rehearsal.view
    #expect(before.isPaused)
    #expect(rehearsal.session.nextChange(after: rehearsal.now) == nil)
    rehearsal.wait(3600)
    #expect(rehearsal.view == before)
    rehearsal.send(.togglePause)
    #expect(!rehearsal.view.isPaused)
    let resumed = rehearsal.now
    rehearsal.run { !$0.isInSet }
    #expect(resumed.duration(to: rehearsal.now) == .milliseconds(12_700))
    #expect(rehearsal.sets.count == 1)
  }

  @Test func nextLeavesACountAndTheRestOfASet() {
    var rehearsal = SessionKeysTests.begun()
    rehearsal.send(.next)
    #expect(rehearsal.isInSet)
    rehearsal.wait(12)
    rehearsal.send(.next)
    #expect(rehearsal.sets.map(\.amount) == [.reps(2)])
    guard case .switchSides = rehearsal.phase else {
      Issue.record("not at the change of side")
      return
    }
    rehearsal.send(.next)
    #expect(rehearsal.view.side == .left)
    #expect(rehearsal.isInSet)
  }

  @Test func theOtherSideDoesNoMoreThanTheSoreOneManaged() {
    var rehearsal = SessionKeysTests.begun()
    rehearsal.runToSet("clamshell", 1, .right, second: 12)
    rehearsal.send(.next)
    rehearsal.runToSet("clamshell", 2, .right)
    #expect(rehearsal.sets.map(\.amount) == [.reps(2), .reps(2)])
    rehearsal.send(.next)
    guard case .rest = rehearsal.phase else {
      Issue.record("the other side was not left out")
      return
    }
    rehearsal.runToSet("clamshell", 3, .right)
    #expect(rehearsal.sets.count == 2)
  }

  @Test func bothSoreSidesGoTheirOwnWay() {
    var rehearsal = Rehearsal(SessionFixture.routine(affected: [.left, .right]))
    rehearsal.send(.begin)
    rehearsal.runToSet("clamshell", 1, .right, second: 12)
    rehearsal.send(.next)
    rehearsal.run { $0.sets.count == 2 }
    #expect(rehearsal.sets.map(\.amount) == [.reps(2), .reps(4)])
  }

  @Test func skippingAnExerciseByChoiceIsNotFinished() {
    var rehearsal = SessionKeysTests.begun()
    rehearsal.send(.skipExercise)
    #expect(rehearsal.view.item?.exercise == "rope")
    rehearsal.runToEnd()
    #expect(rehearsal.end == SessionEnd(session: SessionFixture.sessionID(), finished: false, by: .user))
    #expect(rehearsal.session.outcome == .notFinished)
    #expect(rehearsal.facts.contains { if case .after = $0 { true } else { false } })
  }

  @Test func skippingASetOfSeveralIsStillFinished() {
    var rehearsal = SessionKeysTests.begun()
    rehearsal.runToSet("clamshell", 2, .right)
    rehearsal.send(.next)
    rehearsal.runToEnd()
    #expect(rehearsal.end?.finished == true)
    #expect(rehearsal.sets.filter { $0.exercise == "clamshell" }.count == 4)
  }

  @Test func skippingEverythingLeavesNoSessionBehind() {
    var rehearsal = SessionKeysTests.begun()
    rehearsal.send(.skipExercise)
    rehearsal.send(.skipExercise)
    #expect(rehearsal.session.outcome == .notFinished)
    #expect(rehearsal.facts.count == 1)
  }

  @Test func skippingTheRestOfAnExerciseAsksForItsScore() {
    var rehearsal = SessionKeysTests.begun()
    rehearsal.runToSet("clamshell", 2, .right)
    rehearsal.send(.skipExercise)
    #expect(rehearsal.phase == .scoring("clamshell", sides: [.right], becauseItHurt: false))
    rehearsal.runToEnd()
    #expect(rehearsal.end?.finished == true)
  }

  @Test func backBeginsTheSetAgainAfterACount() {
    var rehearsal = SessionKeysTests.begun()
    rehearsal.runToSet("clamshell", 1, .right, second: 8)
    rehearsal.send(.back)
    #expect(rehearsal.phase == .getReady(SecondsLeft(seconds: 5, of: 5, fraction: 0)))
    rehearsal.wait(5)
    #expect(rehearsal.secondOfSet == 0)
    rehearsal.runToEnd()
    #expect(rehearsal.sets.count == 10)
    #expect(rehearsal.end?.finished == true)
  }

  @Test func aSetThatHasJustBegunGoesBackToTheOneBefore() {
    var rehearsal = SessionKeysTests.begun()
    rehearsal.runToSet("clamshell", 1, .left, second: 1)
    rehearsal.send(.back)
    #expect(rehearsal.view.side == .right)
    rehearsal.runToEnd()
    let keys = rehearsal.sets.map { "\($0.exercise.rawValue) \($0.side) \($0.number)" }
    #expect(Set(keys).count == keys.count)
    #expect(keys.count == 10)
  }

  @Test func backAtTheFirstSetGoesToTheExerciseBefore() {
    var rehearsal = SessionKeysTests.begun()
    rehearsal.send(.skipExercise)
    rehearsal.send(.back)
    #expect(rehearsal.view.item?.exercise == "clamshell")
    #expect(rehearsal.view.set == 1 && rehearsal.view.side == .right)
    rehearsal.runToEnd()
    #expect(rehearsal.sets.count == 10)
    #expect(rehearsal.end?.finished == true)
  }

  @Test func backToAnExerciseThatWasDoneRecordsNothingTwice() {
    var rehearsal = SessionKeysTests.begun()
    rehearsal.runToSet("clamshell", 3, .left)
    rehearsal.run()
    rehearsal.answerQuestion()
    rehearsal.send(.back)
    #expect(rehearsal.view.item?.exercise == "clamshell" && rehearsal.view.side == .left)
    rehearsal.runToEnd()
    #expect(rehearsal.sets.count == 10)
    #expect(rehearsal.facts.count { if case .score = $0 { true } else { false } } == 2)
  }

  @Test func aQuestionLeadsBackToWhatWasSkippedAndIsAskedAgain() {
    var rehearsal = SessionKeysTests.begun()
    rehearsal.runToSet("clamshell", 2, .right, second: 1)
    rehearsal.send(.skipExercise)
    #expect(rehearsal.view.leadsBack)
    rehearsal.answer(1)
    rehearsal.send(.skipExercise)
    #expect(rehearsal.phase == .scoringAfter(sides: [.right]) && rehearsal.view.leadsBack)
    rehearsal.send(.back)
    #expect(rehearsal.view.item?.exercise == "rope")
    rehearsal.send(.back)
    #expect(rehearsal.view.item?.exercise == "clamshell" && rehearsal.view.set == 2)
    rehearsal.runToEnd()
    #expect(rehearsal.sets.count == 10)
    #expect(rehearsal.end?.finished == true)
    #expect(rehearsal.facts.count { if case .score = $0 { true } else { false } } == 3)
  }

  @Test func whatIsCutOnOneSideIsSaidOfTheOther() {
    var rehearsal = SessionKeysTests.begun()
    rehearsal.runToSet("clamshell", 1, .right, second: 12)
    rehearsal.send(.next)
    #expect(rehearsal.cues.last == .follows(.left, like: .right, .reps(2)))
    rehearsal.runToSet("clamshell", 2, .right)
    rehearsal.send(.next)
    #expect(rehearsal.cues.last == .follows(.left, like: .right, nil))
    rehearsal.runToSet("clamshell", 3, .left, second: 7)
    let cues = rehearsal.cues.count
    rehearsal.send(.next)
    #expect(!rehearsal.cues[cues...].contains { if case .follows = $0 { true } else { false } })
  }

  @Test func theChangeOfSideIsSaidAlsoWhereItsFirstSetIsLeftOut() {
    var item = SessionFixture.strengthItem("clamshell", sets: 2)
    item.order = .sideBySide
    var rehearsal = SessionKeysTests.begun([item])
    rehearsal.runToSet("clamshell", 1, .right)
    rehearsal.send(.next)
    #expect(rehearsal.cues.last == .follows(.left, like: .right, nil))
    rehearsal.run { $0.sets.count == 1 }
    #expect(rehearsal.cues.last == .switchSides(to: .left))
    #expect(rehearsal.view.set == 2 && rehearsal.view.side == .left)
    #expect(rehearsal.view.remainingSeconds == 4 + 20)
    rehearsal.wait(4)
    #expect(rehearsal.isInSet && rehearsal.view.set == 2 && rehearsal.view.side == .left)
    rehearsal.runToEnd()
    #expect(rehearsal.sets.map(\.number) == [2, 2])
    #expect(rehearsal.sets.map(\.side) == [.right, .left])
    #expect(rehearsal.end?.finished == true)
  }

  @Test func backInTheFirstCountBeginsItAgain() {
    var rehearsal = SessionKeysTests.begun()
    rehearsal.wait(3)
    rehearsal.send(.back)
    #expect(rehearsal.phase == .getReady(SecondsLeft(seconds: 5, of: 5, fraction: 0)))
    #expect(rehearsal.view.item?.exercise == "clamshell")
  }

  @Test func tenSecondsMoreAreForCountsAndRests() {
    var rehearsal = SessionKeysTests.begun()
    rehearsal.wait(1)
    rehearsal.send(.addRest)
    #expect(rehearsal.view.remainingSeconds == rehearsal.session.routine.seconds - 1 + 10)
    rehearsal.wait(13)
    #expect(!rehearsal.isInSet)
    rehearsal.wait(1)
    #expect(rehearsal.isInSet)
    let before = rehearsal.view
    rehearsal.send(.addRest)
    #expect(rehearsal.view == before)
    rehearsal.run { if case .rest = $0.phase { true } else { false } }
    rehearsal.send(.addRest)
    rehearsal.send(.addRest)
    #expect(rehearsal.phase == .rest(SecondsLeft(seconds: 50, of: 50, fraction: 0)))
  }

  @Test func movingWhilePausedStaysPaused() {
    var rehearsal = SessionKeysTests.begun()
    rehearsal.wait(2)
    rehearsal.send(.pause)
    rehearsal.wait(100)
    rehearsal.send(.next)
    #expect(rehearsal.view.isPaused)
    #expect(rehearsal.isInSet)
    rehearsal.wait(100)
    #expect(rehearsal.secondOfSet == 0)
    rehearsal.send(.resume)
    rehearsal.wait(5)
    #expect(rehearsal.secondOfSet == 5)
    #expect(rehearsal.view.elapsedSeconds == 7)
  }

  @Test func leavingIsNotFinishedAndKeepsWhatWasDone() {
    var rehearsal = SessionKeysTests.begun()
    rehearsal.runToSet("clamshell", 1, .left, second: 11)
    rehearsal.send(.leave)
    #expect(rehearsal.sets.map(\.amount) == [.reps(4), .reps(2)])
    #expect(rehearsal.end == SessionEnd(session: SessionFixture.sessionID(), finished: false, by: .user))
    #expect(rehearsal.session.outcome == .left)
  }

  @Test func leavingBeforeAnythingIsDoneRecordsNoEnd() {
    var rehearsal = SessionKeysTests.begun()
    rehearsal.wait(2)
    rehearsal.send(.leave)
    #expect(rehearsal.session.outcome == .left)
    #expect(rehearsal.facts.count == 1)
  }

  @Test func leavingAtTheLastQuestionIsFinished() {
    var rehearsal = SessionKeysTests.begun()
    while rehearsal.phase != .scoringAfter(sides: [.right]) {
      rehearsal.run()
      if rehearsal.phase != .scoringAfter(sides: [.right]) { rehearsal.answer(0) }
    }
    rehearsal.send(.leave)
    #expect(rehearsal.end?.finished == true)
  }
}
