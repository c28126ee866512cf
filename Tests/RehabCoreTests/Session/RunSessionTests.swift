import RehabCore
import Testing

@Suite struct RunSessionTests {
  static func run(level: Int = 1, repeats: Int = 3, jog: Int = 1, walk: Int = 2) -> Rehearsal {
    Rehearsal(
      Routine.run(
        level: LadderLevel(number: level, repeats: repeats, jogMinutes: jog, walkMinutes: walk),
        warmUpMinutes: 5, affected: [.right], pace: SessionFixture.pace, rules: SessionFixture.rules))
  }

  @Test func aLevelIsWalkingRepeatsAndWalking() {
    let routine = RunSessionTests.run().session.routine
    let expected: [RunInterval] = [
      RunInterval(.walk, seconds: 300, isAround: true), RunInterval(.jog, seconds: 60),
      RunInterval(.walk, seconds: 120),
      RunInterval(.jog, seconds: 60), RunInterval(.walk, seconds: 120), RunInterval(.jog, seconds: 60),
      RunInterval(.walk, seconds: 120),
      RunInterval(.walk, seconds: 300, isAround: true),
    ]
    #expect(routine.items[0].work == .intervals(expected))
    #expect(routine.seconds == 5 + 300 + 3 * 180 + 300)
    let walkOnly = RunSessionTests.run(level: 0, repeats: 1, jog: 0, walk: 30).session.routine
    #expect(walkOnly.items[0].work.setCount == 3)
  }

  @Test func itWritesEveryIntervalAndOneScore() {
    var rehearsal = RunSessionTests.run()
    let start = rehearsal.now
    rehearsal.runToEnd()
    #expect(start.duration(to: rehearsal.now) == .seconds(rehearsal.session.routine.seconds))
    #expect(rehearsal.facts.first == .session(SessionStart(kind: .run, level: 1)))
    #expect(rehearsal.sets.map(\.number) == Array(1...8))
    #expect(rehearsal.sets.allSatisfy { $0.exercise == .run && $0.side == .both })
    #expect(rehearsal.end?.finished == true)
    #expect(rehearsal.end?.minutes == 9, "the walks before and after it do not count")
    #expect(rehearsal.cues.contains(.interval(.jog, seconds: 60)))
  }

  @Test(arguments: 0...10)
  func threeOrMoreEndsARun(value: Int) {
    var rehearsal = RunSessionTests.run()
    rehearsal.send(.begin)
    rehearsal.runToSet(.run, 2, .both, second: 10)
    rehearsal.send(.hurts)
    rehearsal.answer(value)
    switch value {
    case 0...2: #expect(rehearsal.session.outcome == nil)
    case 3...5: #expect(rehearsal.session.outcome == .stoppedByGate(.run))
    default: #expect(rehearsal.session.outcome == .stoppedByGate(.red))
    }
    #expect((rehearsal.end?.by == .gate) == (value >= 3))
  }

  @Test func aScoreOfFourAtTheEndStopsNothingMore() {
    var rehearsal = RunSessionTests.run()
    rehearsal.scores = [.run: 4]
    rehearsal.runToEnd()
    #expect(rehearsal.end?.finished == true)
  }

  @Test func aShortenedIntervalDoesNotFinishALevel() {
    var rehearsal = RunSessionTests.run()
    rehearsal.send(.begin)
    rehearsal.runToSet(.run, 4, .both, second: 30)
    rehearsal.send(.next)
    rehearsal.runToEnd()
    #expect(rehearsal.end?.finished == false)
    #expect(rehearsal.end?.minutes == 9, "eight and a half are nine")
  }
}
