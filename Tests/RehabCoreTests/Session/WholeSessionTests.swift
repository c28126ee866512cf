import RehabCore
import Testing

/// A routine left alone, with only the scores answered.
@Suite struct WholeSessionTests {
  @Test func aStageTwoRoutineWritesItsFactsInOrder() {
    let routine = Routine(SessionFixture.request())
    var rehearsal = Rehearsal(routine)
    rehearsal.runToEnd()
    let id = SessionFixture.sessionID()
    let score = Pain(right: SessionFixture.score(1))
    var expected: [Fact] = [.session(SessionStart(kind: .strength, dose: .first))]
    let plan: [(ExerciseID, Int, SetAmount, [SetSide])] = [
      ("clamshell", 2, .reps(10), [.right, .left]), ("fire-hydrant", 2, .reps(8), [.right, .left]),
      ("rope", 3, .holdSeconds(30), [.right]), ("figure-four", 2, .holdSeconds(30), [.right]),
    ]
    for (exercise, sets, amount, sides) in plan {
      for number in 1...sets {
        for side in sides {
          expected.append(
            .set(SetDone(session: id, exercise: exercise, side: side, number: number, amount: amount)))
        }
      }
      expected.append(.score(ExerciseScore(session: id, exercise: exercise, pain: score)))
    }
    expected.append(.after(AfterScore(session: id, pain: score)))
    expected.append(.end(SessionEnd(session: id, finished: true, by: .user)))
    #expect(rehearsal.facts == expected)
    #expect(rehearsal.session.outcome == .finished)
    #expect(rehearsal.session.summary.allSatisfy { $0.done == $0.planned })
  }

  @Test func preScoreAndPainkillerOpenTheSession() {
    let pre = Pain(right: SessionFixture.score(1))
    var session = GuidedSession(
      routine: SessionFixture.routine(), id: SessionFixture.sessionID(), pre: pre, painkiller: true)
    let effects = session.handle(.begin, at: SessionInstant(.zero))
    let start = SessionStart(kind: .strength, dose: .first, pre: pre, painkiller: true)
    #expect(effects.first == .record(.session(start)))
  }

  @Test(arguments: 1...30)
  func anUntouchedRunTakesTheSecondsAnnounced(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let routine = RandomRoutine.make(using: &generator)
    var rehearsal = Rehearsal(routine)
    #expect(rehearsal.view.remainingSeconds == routine.seconds, "seed \(seed)")
    let start = rehearsal.now
    rehearsal.runToEnd()
    #expect(start.duration(to: rehearsal.now) == .seconds(routine.seconds), "seed \(seed)")
    #expect(rehearsal.view.elapsedSeconds == routine.seconds, "seed \(seed)")
    #expect(rehearsal.view.remainingSeconds == 0, "seed \(seed)")
  }

  @Test(arguments: 1...30)
  func lateWakeUpsDoNotDrift(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    // One exercise alone, since the time of an answer is the runner's.
    let routine = SessionFixture.routine([SessionFixture.strengthItem("clamshell", sets: 40, reps: 10)])
    var rehearsal = Rehearsal(routine)
    var late: [Duration] = (0..<5000).map { _ in .milliseconds(Int.random(in: 0...1900, using: &generator)) }
    late.append(.zero)
    var index = 0
    let delays = late
    rehearsal.send(.begin)
    let start = rehearsal.now
    while let next = rehearsal.session.nextChange(after: rehearsal.now) {
      rehearsal.now = max(rehearsal.now, next).advanced(by: delays[index % delays.count])
      index += 1
      rehearsal.send(.tick)
    }
    #expect(routine.seconds > 3600)
    let over = start.duration(to: rehearsal.now) - .seconds(routine.seconds)
    #expect(over >= .zero && over < .seconds(2), "seed \(seed): \(over)")
    #expect(rehearsal.view.elapsedSeconds == routine.seconds, "seed \(seed)")
    #expect(rehearsal.sets.count == 80, "seed \(seed)")
    #expect(rehearsal.sets.allSatisfy { $0.amount == .reps(10) }, "seed \(seed)")
  }

  @Test func aSetIsRecordedTheMomentItIsDone() {
    var rehearsal = Rehearsal(SessionFixture.routine([SessionFixture.strengthItem("clamshell")]))
    rehearsal.send(.begin)
    let start = rehearsal.now
    rehearsal.run()
    let set = rehearsal.facts.firstIndex { if case .set = $0 { true } else { false } } ?? 0
    #expect(start.duration(to: rehearsal.times[set]) == .seconds(5 + 20))
  }

  @Test func anEmptyRoutineEndsAtOnceAndRecordsNothing() {
    var rehearsal = Rehearsal(SessionFixture.routine([]))
    rehearsal.send(.begin)
    #expect(rehearsal.session.outcome == .finished)
    #expect(rehearsal.facts.isEmpty)
  }

  @Test func nothingHappensBeforeItBegins() {
    var rehearsal = Rehearsal(SessionFixture.routine())
    rehearsal.send(.tick)
    rehearsal.send(.next)
    rehearsal.send(.hurts)
    #expect(rehearsal.phase == .notBegun)
    #expect(rehearsal.session.nextChange(after: rehearsal.now) == nil)
    rehearsal.now = rehearsal.now.advanced(by: .seconds(600))
    rehearsal.send(.begin)
    #expect(rehearsal.phase == .getReady(SecondsLeft(seconds: 5, of: 5, fraction: 0)))
  }
}

enum RandomRoutine {
  static func make(using generator: inout SeededGenerator) -> Routine {
    let names: [ExerciseID] = ["clamshell", "fire-hydrant", "rope", "bridge", "squat"]
    let affected: [Set<Side>] = [[.left], [.right], [.left, .right]]
    let items = names.prefix(Int.random(in: 1...5, using: &generator)).map { item($0, using: &generator) }
    return SessionFixture.routine(
      Array(items), affected: affected[Int.random(in: 0...2, using: &generator)])
  }

  private static func item(_ id: ExerciseID, using generator: inout SeededGenerator) -> RoutineItem {
    let lanes: [SetSide] = Bool.random(using: &generator) ? [.right, .left] : [.both]
    let sets = Int.random(in: 1...4, using: &generator)
    if Bool.random(using: &generator) {
      return SessionFixture.holdItem(
        id, sets: sets, seconds: Int.random(in: 1...60, using: &generator), lanes: lanes)
    }
    return SessionFixture.strengthItem(
      id, sets: sets, reps: Int.random(in: 1...8, using: &generator), lanes: lanes,
      easier: Bool.random(using: &generator) ? nil : EasierWay(work: .reps(2, tempo: SessionFixture.tempo)))
  }
}
