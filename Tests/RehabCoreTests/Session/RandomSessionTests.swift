import RehabCore
import Testing

/// Whatever keys are pressed and however time passes.
@Suite struct RandomSessionTests {
  @Test(arguments: 1...200)
  func nothingTrapsAndNoSetIsWrittenTwice(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let routine = RandomRoutine.make(using: &generator)
    var rehearsal = Rehearsal(routine)
    rehearsal.send(.begin)
    for _ in 0..<400 where rehearsal.session.outcome == nil {
      let before = rehearsal.now
      rehearsal.now = before.advanced(by: .milliseconds(delay(using: &generator)))
      rehearsal.send(event(using: &generator))
      rehearsal.now = max(before, rehearsal.now)
      check(rehearsal, seed: seed)
    }
    if rehearsal.session.outcome == nil { rehearsal.send(.leave) }
    let keys = rehearsal.sets.map { "\($0.exercise.rawValue) \($0.side) \($0.number)" }
    #expect(Set(keys).count == keys.count, "seed \(seed)")
    let ends = rehearsal.facts.filter { if case .end = $0 { true } else { false } }
    #expect(ends.count == (rehearsal.facts.count > 1 ? 1 : 0), "seed \(seed)")
    if let last = rehearsal.facts.last, !ends.isEmpty { #expect(last == ends.first, "seed \(seed)") }
  }

  private func check(_ rehearsal: Rehearsal, seed: UInt64) {
    let view = rehearsal.view
    for fraction in [view.setFraction, view.exerciseFraction, view.routineFraction] {
      #expect((0...1).contains(fraction), "seed \(seed)")
    }
    #expect(view.remainingSeconds >= 0 && view.elapsedSeconds >= 0, "seed \(seed)")
    if let next = rehearsal.session.nextChange(after: rehearsal.now) {
      #expect(next > rehearsal.now, "seed \(seed)")
      #expect(rehearsal.now.duration(to: next) <= .seconds(1), "seed \(seed)")
    }
  }

  private func delay(using generator: inout SeededGenerator) -> Int {
    switch Int.random(in: 0..<20, using: &generator) {
    case 0: Int.random(in: 0...100_000, using: &generator)
    case 1: -Int.random(in: 0...1000, using: &generator)
    default: Int.random(in: 0...2900, using: &generator)
    }
  }

  private func event(using generator: inout SeededGenerator) -> SessionEvent {
    let value = SessionFixture.score(Int.random(in: 0...4, using: &generator))
    let pain = [Pain(left: value), Pain(right: value), Pain(left: value, right: value), Pain()]
      .randomElement(using: &generator)
    let events: [SessionEvent] = [
      .tick, .tick, .tick, .tick, .tick, .tick, .begin, .pause, .resume, .togglePause, .togglePause, .next,
      .next, .skipExercise, .back, .addRest, .hurts,
      .answerScore(pain ?? Pain(), spot: .injury, sharp: false),
      .answerScore(pain ?? Pain(), spot: .muscle, sharp: false),
      .answerAfter(pain ?? Pain(), limp: false), .gapCounts(true), .gapCounts(false),
    ]
    return events.randomElement(using: &generator) ?? .tick
  }
}
