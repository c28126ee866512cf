import RehabCore
import TestSupport
import Testing

@testable import ProgressStore

@Suite("One journal on two machines")
struct TwoMachinesTests {
  private let folder: TemporaryFolder
  private let start = Day(number: 20_500)
  /// What both machines knew when they were last together.
  private let common: [Record]
  private let wrong: RecordID

  init() throws {
    folder = try TemporaryFolder()
    var journal = JournalBuilder(start: start)
    journal.morning(3, on: 0)
    wrong = journal.add(.morning(Morning(pain: Pain(left: PainScore(8)))), on: 1, hour: 7)
    common = journal.records
  }

  /// A machine that has taken in what is common, and then had a life of its own.
  private func machine(_ name: String, _ own: [Record]) throws -> JournalStore {
    let store = try JournalStore.writing(at: folder.path("\(name).sqlite"))
    _ = try store.importJournal(JournalText.text(of: common).utf8)
    try store.append(own)
    return store
  }

  /// The mistyped morning taken back, and told anew at its own moment.
  private func correction(to score: Int, on machine: String) -> [Record] {
    let at = Timestamp(day: start + 1, hour: 9, minute: 0, offsetMinutes: 60)
    let morning = Morning(pain: Pain(left: PainScore(score)))
    return [
      Record(id: .named("\(machine) retract"), day: start + 1, at: at, fact: .retract(wrong)),
      Record(
        id: .named("\(machine) morning"), day: start + 1,
        at: Timestamp(day: start + 1, hour: 7, minute: 0, offsetMinutes: 60), fact: .morning(morning)),
    ]
  }

  private func note(_ text: String) -> Record {
    Record(
      id: .named(text), day: start + 2, at: Timestamp(day: start + 2, hour: 12, minute: 0, offsetMinutes: 60),
      fact: .note(text))
  }

  @Test("ends the same whoever gives first, and however often")
  func exchange() throws {
    let laptop = try machine("laptop", correction(to: 2, on: "laptop") + [note("on the train")])
    let desktop = try machine("desktop", correction(to: 4, on: "desktop") + [note("at home")])
    let away = try laptop.exportJournal()
    let first = try desktop.importJournal(away.utf8)
    #expect(first.added == 3 && first.alreadyThere == common.count)
    let back = try laptop.importJournal(try desktop.exportJournal().utf8)
    #expect(back.added == 3)
    #expect(try laptop.exportJournal() == desktop.exportJournal())
    #expect(try laptop.records().count == common.count + 6)
    for summary in [first, back] {
      #expect(summary.doubleCorrections.map(\.record.id) == [wrong])
      #expect(
        summary.doubleCorrections[0].corrections.map(\.fact).contains(
          .morning(Morning(pain: Pain(left: PainScore(4))))))
    }
    // Nothing new, nothing to tell.
    let again = try laptop.importJournal(away.utf8)
    #expect(again == ImportSummary(added: 0, alreadyThere: common.count + 3))
  }

  @Test("of three machines any order of exchanges loses nothing and doubles nothing")
  func permutations() throws {
    let lives = [
      correction(to: 2, on: "a") + [note("a")], correction(to: 4, on: "b") + [note("b")],
      correction(to: 2, on: "c") + [note("c")],
    ]
    let whole = JournalText.text(of: common + lives.flatMap { $0 })
    for (round, order) in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]].enumerated() {
      let stores = try lives.enumerated().map { try machine("\(round)-\($0.offset)", $0.element) }
      // Around the ring and once more: then everybody has heard of everything.
      for (giver, taker) in zip(order + order, order.dropFirst() + order + [order[0]]) {
        let before = Set(try stores[taker].records().map(\.id))
        let summary = try stores[taker].importJournal(try stores[giver].exportJournal().utf8)
        let after = try stores[taker].records().map(\.id)
        #expect(before.isSubset(of: after) && after.count == before.count + summary.added)
        #expect(Set(after).count == after.count)
      }
      for store in stores {
        #expect(try store.exportJournal() == whole)
        #expect(try store.doubleCorrections() == DoubleCorrection.all(in: try store.records()))
      }
      #expect(DoubleCorrection.all(in: try stores[0].records()).first?.corrections.count == 3)
    }
  }

  @Test("the gate decides the same on both, and counts the worse of two corrections")
  func decisions() throws {
    let records = common + correction(to: 2, on: "a") + correction(to: 4, on: "b")
    for _ in 0..<10 {
      let chronicle = try #require(Chronicle(records.shuffled()))
      let history = GateHistory(
        try ShippedContent.rehabProtocol(), chronicle, through: start + 1, isRunning: true)
      #expect(history.today.morning == PainScore(4))
    }
  }

  @Test("a rehearsal says what an import would do, and does nothing")
  func rehearsal() throws {
    let laptop = try machine("laptop", correction(to: 2, on: "laptop"))
    let other = JournalText.text(of: common + correction(to: 4, on: "desktop"))
    let before = try laptop.exportJournal()
    let rehearsed = try laptop.rehearseImport(other.utf8)
    #expect(rehearsed.added == 2 && rehearsed.doubleCorrections.count == 1)
    #expect(try laptop.exportJournal() == before)
    #expect(try laptop.importJournal(other.utf8) == rehearsed)
  }

  @Test("a session corrected on one machine keeps what the other told of it, whoever gives first")
  func sessionOfBoth() throws {
    var journal = JournalBuilder(start: start)
    let id = journal.add(.session(SessionStart(kind: .run, pre: Pain(left: PainScore(7)))), on: 0, hour: 18)
    journal.add(.end(SessionEnd(session: id, finished: true)), on: 0, hour: 19)
    let common = journal.records
    let session = try #require(common.first { $0.id == id })
    let at = Timestamp(day: start, hour: 20, minute: 0, offsetMinutes: 60)
    let corrected =
      [Record(id: .named("back"), day: start, at: at, fact: .retract(id))]
      + SessionCorrection.records(
        of: session, beginning: SessionStart(kind: .run, pre: Pain(left: PainScore(1))), in: common)
    let hour = Record(
      id: .named("hour"), day: start, at: at,
      fact: .hourAfter(HourAfterScore(session: id, pain: Pain(left: PainScore(5)))))
    var texts: Set<String> = []
    for isLaptopFirst in [true, false] {
      let laptop = try JournalStore.writing(at: folder.path("laptop-\(isLaptopFirst).sqlite"))
      let desktop = try JournalStore.writing(at: folder.path("desktop-\(isLaptopFirst).sqlite"))
      for store in [laptop, desktop] { try store.append(common) }
      try laptop.append(corrected)
      try desktop.append([hour])
      let (first, second) = isLaptopFirst ? (laptop, desktop) : (desktop, laptop)
      let given = try first.exportJournal()
      let summary = try second.importJournal(given.utf8)
      #expect(summary.carriedOver.map(\.fact.pain?.left) == [PainScore(5)])
      #expect(try second.records().count == common.count + corrected.count + 2)
      _ = try first.importJournal(try second.exportJournal().utf8)
      #expect(try second.importJournal(try first.exportJournal().utf8).added == 0)
      texts.formUnion([try first.exportJournal(), try second.exportJournal()])
    }
    #expect(texts.count == 1)
  }
}
