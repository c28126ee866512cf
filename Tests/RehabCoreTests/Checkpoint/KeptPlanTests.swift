import Foundation
import ProgressStore
import TestSupport
import Testing

@testable import RehabCore

@Suite("A plan that is read by its checkpoints")
struct KeptPlanTests {
  /// A store in a folder of its own, which goes with it.
  private final class Shelf {
    let folder = FileManager.default.temporaryDirectory.appending(path: "clamshell-\(UUID())").path
    var path: String { folder + "/journal.sqlite" }
    let rehab: RehabProtocol

    init() throws {
      rehab = try ShippedContent.library().rehabProtocol
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func add(_ records: some Collection<Record>) throws {
      let store = try JournalStore.writing(at: path)
      try store.append(Array(records))
      try store.close()
    }

    /// What a reading by checkpoints says must be what a reading of everything says.
    func check(
      _ asOf: Day, from first: Day, to last: Day? = nil, rehab: RehabProtocol? = nil, build: String = "one",
      _ place: String
    ) throws {
      let rehab = rehab ?? self.rehab
      let records = try JournalStore.reading(at: path)?.records() ?? []
      let end = last.map { min($0 + 1, asOf) } ?? asOf
      let kept = try PlanReader(rehab, build: build)
        .plan(inStoreAt: path, from: first, to: last, asOf: asOf, isRunning: end == asOf)?.history
      guard let chronicle = Chronicle(records, asOf: asOf), records.allSatisfy({ $0.day <= asOf }),
        end >= chronicle.start
      else {
        #expect(kept == nil, "\(place)")
        return
      }
      let whole = GateHistory(rehab, chronicle, through: end, isRunning: end == asOf)
      let history = try #require(kept, "\(place)")
      let days = whole.days.suffix(history.days.count)
      #expect(history.days.first.map { $0.day <= max(first, whole.days[0].day) } == true, "\(place)")
      #expect(zip(history.days, days).first { $0 != $1 } == nil, "\(place)")
      #expect(history.streak.current == whole.streak.current, "\(place)")
      #expect(history.streak.longest == whole.streak.longest, "\(place)")
      #expect(history.streak.reservesLeft == whole.streak.reservesLeft, "\(place)")
      #expect(history.milestones == whole.milestones, "\(place)")
      #expect(history.adherence == whole.adherence, "\(place)")
      #expect(Review(history, from: first).days == Review(whole, from: first).days, "\(place)")
      let exercises = Review(whole, from: first).exercises
      #expect(Review(history, from: first).exercises == exercises, "\(place)")
    }
  }

  @Test(
    "whatever is recorded late, taken back or imported, it says what all records say",
    arguments: 0..<UInt64(12))
  func lateRecords(seed: UInt64) throws {
    let shelf = try Shelf()
    let journal = RandomJournal(seed: seed, days: 200, shelf.rehab)
    var random = SeededGenerator(seed: seed &+ 77)
    // Most of the journal, then what was left out of it, in pieces.
    let late = Set(
      journal.records.dropFirst().filter { _ in Int.random(in: 0..<20, using: &random) == 0 }.map(\.id))
    let end = journal.start + 199
    try shelf.add(journal.records.filter { !late.contains($0.id) })
    try shelf.check(end, from: end - 10, "seed \(seed), first")
    try shelf.check(end, from: end - 10, "seed \(seed), kept")
    for record in journal.records where late.contains(record.id) && Int.random(in: 0..<4, using: &random) == 0
    {
      try shelf.add([record])
      try shelf.check(end, from: end - 10, "seed \(seed), late \(record.fact.type) of \(record.day)")
    }
    try shelf.add(journal.records.filter { late.contains($0.id) })
    for _ in 0..<6 {
      let target = try #require(journal.records.dropFirst().randomElement(using: &random))
      let day = Bool.random(using: &random) ? target.day : end
      try shelf.add([
        Record(
          id: .random(using: &random), day: day,
          at: Timestamp(day: day, hour: 22, minute: 0, offsetMinutes: 0), fact: .retract(target.id))
      ])
      let first = journal.start + Int.random(in: 0..<200, using: &random)
      try shelf.check(end, from: first, "seed \(seed), \(target.fact.type) of \(target.day) retracted")
      try shelf.check(end, from: first, to: first + 20, "seed \(seed), days from \(first)")
    }
  }

  /// What `clamshell log` says: how the plan stood on the day, and what it is with the new records, of which the last days
  /// are read and no more than they touch is decided anew.
  @Test("what is recorded of a day is answered as all records would", arguments: 30..<UInt64(38))
  func recording(seed: UInt64) throws {
    let shelf = try Shelf()
    let journal = RandomJournal(seed: seed, days: 130, shelf.rehab)
    let today = journal.start + 129
    var random = SeededGenerator(seed: seed &+ 5)
    try shelf.add(journal.records)
    let store = try #require(try JournalStore.existing(at: shelf.path))
    let reader = PlanReader(shelf.rehab, build: "one")
    let all = try store.records()
    func whole(_ records: [Record], through day: Day) throws -> GateHistory {
      GateHistory(
        shelf.rehab, try #require(Chronicle(records)), through: day, isRunning: day == today)
    }
    for day in [today, today - Int.random(in: 1..<129, using: &random)] {
      for kept in [false, true] {
        if !kept { try StoreTampering.run("DELETE FROM checkpointStamp", at: shelf.path) }
        let plan = try #require(
          try reader.plan(in: store, from: day, asOf: today, isRunning: true))
        let (standing, stood) = (plan.standing(on: day), try whole(all, through: day))
        for (one, other) in zip(standing.told(from: day - 1), stood.told(from: day - 1)) {
          #expect(one == other, "seed \(seed), how \(day) stood")
        }
        for _ in 0..<3 {
          let new = journal.laterRecords(of: day, &random)
          let place = "seed \(seed), \(new.map(\.fact.type)) of \(day)"
          let (answer, expected) = (try #require(plan.adding(new)), try whole(all + new, through: today))
          #expect(answer.days.suffix(20) == expected.days.suffix(20), "\(place)")
          #expect(answer.today == expected.today, "\(place)")
          for (one, other) in zip(answer.told(from: day - 1), expected.told(from: day - 1)) {
            #expect(one == other, "\(place)")
          }
          if let added = standing.adding(new) {
            let expected = try whole(all + new, through: day)
            #expect(added.told(from: day - 1) == expected.told(from: day - 1), "\(place), as it stood")
          }
        }
      }
    }
  }

  @Test("day after day, with what is recorded on each", arguments: 20..<UInt64(23))
  func dayAfterDay(seed: UInt64) throws {
    let shelf = try Shelf()
    let journal = RandomJournal(seed: seed, days: 100, shelf.rehab)
    let byDay = Dictionary(grouping: journal.records, by: \.day)
    for day in stride(from: journal.start, to: journal.start + 100, by: 1) {
      try shelf.add(byDay[day] ?? [])
      if (day - journal.start) % 3 == 0 { try shelf.check(day, from: day - 5, "seed \(seed), \(day)") }
    }
  }

  @Test("an import of old days and a start that is taken back are seen")
  func imports() throws {
    let shelf = try Shelf()
    let journal = RandomJournal(seed: 8, days: 150, shelf.rehab)
    let end = journal.start + 149
    let (old, young) = (journal.records.filter { $0.day <= journal.start + 60 }, journal.records)
    try shelf.add([journal.records[0]] + young.filter { $0.day > journal.start + 60 })
    try shelf.check(end, from: end, "without the old days")
    _ = try JournalStore.importJournal(JournalText.text(of: old).utf8, at: shelf.path)
    try shelf.check(end, from: end, "with the old days")
    var random = SeededGenerator(seed: 3)
    let at = Timestamp(day: end, hour: 23, minute: 0, offsetMinutes: 0)
    try shelf.add([
      Record(id: .random(using: &random), day: end, at: at, fact: .retract(journal.records[0].id)),
      Record(
        id: .random(using: &random), day: journal.start + 40, at: at,
        fact: .start(Enrolment(protocolID: "it-band", affected: [.right]))),
    ])
    try shelf.check(end, from: end, "with another start")
  }

  @Test("another protocol and another program do not believe them")
  func otherMakers() throws {
    let shelf = try Shelf()
    let journal = RandomJournal(seed: 4, days: 150, shelf.rehab)
    let end = journal.start + 149
    try shelf.add(journal.records)
    try shelf.check(end, from: end, "the first protocol")
    var other = shelf.rehab
    other.limits.night.flareRise = 1
    other.limits.zones.greenAtMost = .none
    try shelf.check(end, from: end, rehab: other, "another protocol")
    try shelf.check(end, from: end, "the first protocol again")
    try shelf.check(end, from: end, build: "two", "another program")
  }

  @Test("records of later days are left to a reading of all records")
  func futureRecords() throws {
    let shelf = try Shelf()
    let journal = RandomJournal(seed: 4, days: 60, shelf.rehab)
    try shelf.add(journal.records)
    try shelf.check(journal.start + 40, from: journal.start + 30, "as of a day that is over")
    try shelf.check(journal.start + 59, from: journal.start + 50, "as of the last day")
  }

  @Test("damaged ones are thrown away, and those that are missing are made again")
  func damage() throws {
    let shelf = try Shelf()
    let journal = RandomJournal(seed: 6, days: 150, shelf.rehab)
    let end = journal.start + 149
    try shelf.add(journal.records)
    try shelf.check(end, from: end, "made")
    for sql in [
      "UPDATE checkpoint SET state = zeroblob(20)", "UPDATE checkpoint SET checksum = 0",
      "UPDATE checkpoint SET state = zeroblob(0), checksum = \(Int64(bitPattern: Fingerprint(of: []).value))",
      "DELETE FROM checkpoint",
      "DELETE FROM checkpointStamp", "UPDATE checkpointStamp SET lastRow = 999999",
      "UPDATE checkpointStamp SET lastRecord = 'nothing'", "UPDATE checkpoint SET day = day + 5",
    ] {
      try StoreTampering.run(sql, at: shelf.path)
      try shelf.check(end, from: end, sql)
      try shelf.check(end, from: end, "after \(sql)")
    }
    #expect(try StoreTampering.count("checkpoint", at: shelf.path) == 4)
  }
}

extension RandomJournal {
  /// What may be told of a day afterwards, at some time of it.
  fileprivate func laterRecords(of day: Day, _ random: inout SeededGenerator) -> [Record] {
    let at = Timestamp(
      day: day, hour: .random(in: 5..<24, using: &random), minute: .random(in: 0..<60, using: &random),
      offsetMinutes: 0)
    func pain() -> Pain { Pain(PainScore(.random(in: 0...6, using: &random)) ?? .none, on: [.left]) }
    let session = RecordID.random(using: &random)
    let told = records.filter { $0.day == day }
    let facts: [Fact] =
      switch Int.random(in: 0..<9, using: &random) {
      case 0: [.morning(Morning(pain: pain()))]
      case 1: [.walkCheck(WalkCheck(pain: pain()))]
      case 2: [.flag([.calfSwelling]), .note("a swollen calf")]
      case 3: [.run(Run(minutes: 25, pain: pain()))]
      case 4: [.advance(to: StageNumber.allCases.randomElement(using: &random) ?? .activate)]
      case 5:
        told.last { $0.fact.type == .session }.map { [.after(AfterScore(session: $0.id, pain: pain()))] } ?? [
          .booked
        ]
      case 6: told.last.map { [.retract($0.id)] } ?? [.booked]
      default:
        [
          .session(SessionStart(kind: .strength)), .after(AfterScore(session: session, pain: pain())),
          .end(SessionEnd(session: session, finished: true)),
        ]
      }
    return facts.enumerated().map { index, fact in
      let id = index == 0 ? session : .random(using: &random)
      return Record(id: id, day: day, at: at.advanced(bySeconds: 60 * index), fact: fact)
    }
  }
}
