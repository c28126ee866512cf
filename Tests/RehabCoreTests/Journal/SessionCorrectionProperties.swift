import RehabCore
import TestSupport
import Testing

/// Machines that live apart for a while, correct and add what they like, and exchange their journals in any order.
@Suite("Corrected sessions on several machines")
struct SessionCorrectionProperties {
  private let start = Day(number: 20_500)

  private func common() -> [Record] {
    var journal = JournalBuilder(start: start)
    for day in 0..<2 {
      let id = journal.add(
        .session(SessionStart(kind: .stretch, pre: Pain(left: PainScore(7)))), on: day, hour: 18)
      for minute in 1...2 {
        journal.add(
          .score(ExerciseScore(session: id, exercise: "lying-rope", pain: Pain(left: PainScore(minute)))),
          on: day, hour: 18, minute: minute)
      }
      journal.add(.end(SessionEnd(session: id, finished: true)), on: day, hour: 19)
    }
    return journal.records
  }

  /// Corrects a session or one of its parts, or adds a part.
  private func live(
    _ journal: inout Set<Record>, step: Int, using random: inout SeededGenerator
  ) throws {
    let counting = try counting(journal)
    let sessions = counting.filter { $0.fact.type == .session }
    let session = try #require(sessions.randomElement(using: &random))
    let at = Timestamp(day: session.day, hour: 20, minute: step, offsetMinutes: 60)
    let score = PainScore(Int.random(in: 0...10, using: &random))
    func retraction(of record: Record) -> Record {
      Record(id: .random(using: &random), day: record.day, at: at, fact: .retract(record.id))
    }
    switch Int.random(in: 0..<3, using: &random) {
    case 0:
      guard case .session(var beginning) = session.fact, beginning.pre?.left != score else { return }
      beginning.pre = Pain(left: score)
      journal.formUnion(
        SessionCorrection.records(of: session, beginning: beginning, in: journal.sorted { $0.id < $1.id }))
      journal.insert(retraction(of: session))
    case 1:
      let scores = counting.filter { $0.fact.session == session.id && $0.fact.type == .score }
      guard let old = scores.randomElement(using: &random), case .score(var told) = old.fact else { return }
      told.pain = Pain(left: score)
      journal.insert(retraction(of: old))
      journal.insert(Record(id: .random(using: &random), day: old.day, at: old.at, fact: .score(told)))
    default:
      let after = AfterScore(session: session.id, pain: Pain(left: score))
      journal.insert(Record(id: .random(using: &random), day: session.day, at: at, fact: .after(after)))
    }
  }

  private func counting(_ journal: Set<Record>) throws -> [Record] {
    let chronicle = try #require(Chronicle(journal))
    return (0..<2).flatMap { chronicle.records(on: start + $0) }.filter { $0.fact.type != .retract }
  }

  private func take(_ other: Set<Record>, into journal: inout Set<Record>) {
    journal.formUnion(other)
    journal.formUnion(SessionCorrection.leftBehind(in: journal.shuffled()))
  }

  @Test("agree in the end, lose nothing that counts, and have nothing left to carry", arguments: 1...60)
  func converge(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var machines = Array(repeating: Set(common()), count: 3)
    for machine in machines.indices {
      for step in 0..<Int.random(in: 0...4, using: &random) {
        try live(&machines[machine], step: step, using: &random)
      }
    }
    let told = machines
    // Everybody gives to everybody, in any order, and once more: then all have heard of all.
    let pairs = machines.indices.flatMap { giver in machines.indices.map { (giver, $0) } }
    for _ in 0..<3 {
      for (giver, taker) in pairs.shuffled(using: &random) { take(machines[giver], into: &machines[taker]) }
    }
    #expect(machines[0] == machines[1] && machines[1] == machines[2])
    #expect(SessionCorrection.leftBehind(in: Array(machines[0])).isEmpty)
    let ids = Dictionary(grouping: machines[0], by: \.id)
    #expect(ids.values.allSatisfy { $0.count == 1 }, "no id says two things")

    // What any machine added to a session counts, and nothing else does.
    let counting = try counting(machines[0])
    for day in [start, start + 1] {
      func afters(_ records: some Sequence<Record>) -> Set<Pain?> {
        Set(records.filter { $0.day == day && $0.fact.type == .after }.map(\.fact.pain))
      }
      #expect(afters(counting) == afters(told.flatMap { $0 }))
      #expect(counting.contains { $0.day == day && $0.fact.type == .session })
    }
  }
}
