import RehabCore
import Testing

@Suite struct SessionViewTests {
  @Test func aRepetitionIsShownWithItsPhase() {
    var rehearsal = Rehearsal(SessionFixture.routine())
    rehearsal.send(.begin)
    rehearsal.runToSet("clamshell", 1, .right, second: 8)
    rehearsal.now = rehearsal.now.advanced(by: .milliseconds(500))
    guard case .working(let moment) = rehearsal.phase else {
      Issue.record("not working")
      return
    }
    #expect(moment.rep == 2)
    #expect(moment.reps == 4)
    #expect(moment.phase == .back)
    #expect(moment.phaseLeft == SecondsLeft(seconds: 2, of: 2, fraction: 0.25))
    #expect(moment.setLeft == SecondsLeft(seconds: 12, of: 20, fraction: 8.5 / 20))
    #expect(rehearsal.view.setFraction == 8.5 / 20)
  }

  @Test func whatComesNextIsShown() {
    var rehearsal = Rehearsal(SessionFixture.routine())
    rehearsal.send(.begin)
    #expect(
      rehearsal.view.next
        == NextSet(exercise: "clamshell", name: "clamshell", set: 1, side: .right, isNewExercise: false))
    rehearsal.runToSet("clamshell", 1, .right)
    #expect(
      rehearsal.view.next
        == NextSet(exercise: "clamshell", name: "clamshell", set: 1, side: .left, isNewExercise: false))
    rehearsal.runToSet("clamshell", 3, .left)
    #expect(
      rehearsal.view.next
        == NextSet(exercise: "rope", name: "rope", set: 1, side: .right, isNewExercise: true))
    rehearsal.run()
    rehearsal.answer(0)
    rehearsal.runToSet("rope", 2, .left)
    #expect(rehearsal.view.next == nil)
    #expect(rehearsal.view.itemNumber == 2)
    #expect(rehearsal.view.itemCount == 2)
    #expect(rehearsal.view.sets == 2)
  }

  @Test func fractionsGrowAndEndAtOne() {
    var rehearsal = Rehearsal(Routine(SessionFixture.request()))
    rehearsal.send(.begin)
    var last = (0.0, 0)
    while rehearsal.session.outcome == nil {
      rehearsal.run { rehearsal in
        let view = rehearsal.view
        let total = view.elapsedSeconds + view.remainingSeconds
        #expect(total == rehearsal.session.routine.seconds)
        #expect(view.routineFraction >= last.0)
        #expect(view.elapsedSeconds >= last.1)
        last = (view.routineFraction, view.elapsedSeconds)
        return false
      }
      rehearsal.answerQuestion()
    }
    #expect(rehearsal.view.routineFraction == 1)
    #expect(rehearsal.phase == .ended(.finished))
  }

  @Test func theNextChangeIsTheNextWholeSecondOfTheStep() {
    var rehearsal = Rehearsal(SessionFixture.routine())
    rehearsal.send(.begin)
    let start = rehearsal.now
    #expect(rehearsal.session.nextChange(after: start) == start.advanced(by: .seconds(1)))
    #expect(
      rehearsal.session.nextChange(after: start.advanced(by: .milliseconds(1500)))
        == start.advanced(by: .seconds(2)))
  }
}
