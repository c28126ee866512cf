import RehabCore
import Testing

@Suite struct SessionCuesTests {
  @Test func aShortExerciseIsAnnouncedFromItsNameToItsScore() {
    let item = SessionFixture.strengthItem("clamshell", sets: 1, reps: 2)
    var rehearsal = Rehearsal(SessionFixture.routine([item]))
    rehearsal.runToEnd()
    let set: [Cue] = [
      .tempo(.out, rep: 1), .tempo(.hold, rep: 1), .tempo(.back, rep: 1),
      .tempo(.out, rep: 2), .tempo(.hold, rep: 2), .tempo(.back, rep: 2), .setDone,
    ]
    let count: [Cue] = [.secondsLeft(4), .secondsLeft(3), .secondsLeft(2), .secondsLeft(1)]
    var ready = count
    ready.removeFirst()
    #expect(
      rehearsal.cues
        == [.exercise("clamshell", side: .right), .getReady(seconds: 5)] + count + set
        + [.switchSides(to: .left)] + ready + set + [.askScore("clamshell"), .askAfter, .done])
  }

  @Test func aLongHoldHasAMiddleAndLastSeconds() {
    let item = SessionFixture.holdItem("rope", sets: 1, seconds: 30, lanes: [.both])
    var rehearsal = Rehearsal(SessionFixture.routine([item]))
    rehearsal.send(.begin)
    rehearsal.run { $0.isInSet }
    rehearsal.cues = []
    rehearsal.wait(14)
    #expect(rehearsal.cues == [])
    rehearsal.wait(1)
    #expect(rehearsal.cues == [.halfway])
    rehearsal.wait(14)
    #expect(
      rehearsal.cues == [.halfway] + [5, 4, 3, 2, 1].map(Cue.secondsLeft))
    rehearsal.wait(1)
    #expect(rehearsal.cues.suffix(2) == [.setDone, .askScore("rope")])
  }

  @Test func aLateWakeUpDoesNotRattleOffWhatHasPassed() {
    var rehearsal = Rehearsal(SessionFixture.routine())
    rehearsal.send(.begin)
    rehearsal.runToSet("clamshell", 1, .right, second: 1)
    rehearsal.cues = []
    rehearsal.now = rehearsal.now.advanced(by: .milliseconds(2950))
    rehearsal.send(.tick)
    #expect(rehearsal.cues == [.tempo(.back, rep: 1)])
  }

  @Test func aTempoWithoutAHoldHasNoHold() {
    let work = SetWork.reps(1, tempo: Tempo(out: 2, hold: 0, back: 1))
    let item = RoutineItem(
      exercise: "hop", name: "", kind: .readiness, work: .sets(1, of: work), lanes: [.both], restSeconds: 0)
    var rehearsal = Rehearsal(SessionFixture.routine([item]))
    rehearsal.send(.begin)
    rehearsal.run()
    let tempi = rehearsal.cues.filter { if case .tempo = $0 { true } else { false } }
    #expect(tempi == [.tempo(.out, rep: 1), .tempo(.back, rep: 1)])
  }
}
