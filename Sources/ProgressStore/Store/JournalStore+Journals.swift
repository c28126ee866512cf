import GRDB
import RehabCore
import struct RehabCore.Record

extension JournalStore {
  /// Merges a journal of JSON Lines into the store at a path, all of it or nothing; records that are there already are
  /// passed over. The store is made if it is missing, but not for a journal that is refused.
  ///
  /// Two different records of one id, and a second start that is not retracted, are faults of the journal.
  public static func importJournal(
    _ bytes: some Sequence<UInt8>, at path: String
  ) throws(StoreFault) -> ImportSummary {
    let journal = try parsed(bytes)
    if try reading(at: path) == nil { _ = try examine(journal) }
    let store = try writing(at: path)
    let summary = try store.take(journal)
    try store.close()
    return summary
  }

  /// The same for this store.
  func importJournal(_ bytes: some Sequence<UInt8>) throws(StoreFault) -> ImportSummary {
    try take(try JournalStore.parsed(bytes))
  }

  private func take(_ journal: [JournalText.NumberedRecord]) throws(StoreFault) -> ImportSummary {
    try write { db in
      let held = try JournalStore.records(db)
      let added = try JournalStore.new(in: journal, held: held)
      let summary = ImportSummary(added: added, alreadyThere: journal.count - added.count, held: held)
      try JournalStore.insert(added + summary.carriedOver, into: held.count, db)
      return summary
    }
  }

  private static func insert(_ records: [Record], into count: Int, _ db: Database) throws {
    // Ids are random, so their index is written all over; with too little memory each page is written many times.
    try db.execute(sql: "PRAGMA cache_size = \(-JournalStore.importCacheKibibytes)")
    let areMost = records.count > count
    if areMost { try db.execute(sql: Schema.withoutThose) }
    var writer = try RowWriter(db)
    for record in records.sorted(by: { $0.comesBefore($1) }) { try writer.insert(record) }
    if areMost { try db.execute(sql: Schema.forFewRecords) }
  }

  private static let importCacheKibibytes = 65_536

  /// What ``importJournal(_:at:)`` would do; nothing is written.
  public func rehearseImport(_ bytes: some Sequence<UInt8>) throws(StoreFault) -> ImportSummary {
    let journal = try JournalStore.parsed(bytes)
    return try read { db in
      let held = try JournalStore.records(db)
      let added = try JournalStore.new(in: journal, held: held)
      return ImportSummary(added: added, alreadyThere: journal.count - added.count, held: held)
    }
  }

  /// What an empty store would take of a journal, or the faults for which it would refuse it; nothing is opened or made.
  public static func examine(_ bytes: some Sequence<UInt8>) throws(StoreFault) -> ImportSummary {
    try examine(try parsed(bytes))
  }

  private static func examine(_ journal: [JournalText.NumberedRecord]) throws(StoreFault) -> ImportSummary {
    do {
      return ImportSummary(added: try new(in: journal, held: []), alreadyThere: 0, held: [])
    } catch {
      throw StoreFault(error, path: "")
    }
  }

  /// The whole journal as JSON Lines, sorted; two stores with the same records give the same text.
  public func exportJournal() throws(StoreFault) -> String {
    try read { db in
      var (text, lines): ([UInt8], [ExportedLine]) = ([], [])
      var reader = RowReader()
      try db.eachRow { row in
        let start = text.count
        text.append(contentsOf: row.body)
        text.append(UInt8(ascii: "\n"))
        lines.append(ExportedLine(try reader.head(row), place: start..<text.count))
      }
      if !zip(lines, lines.dropFirst()).allSatisfy({ $0 < $1 }) {
        text = lines.sorted().flatMap { text[$0.place] }
      }
      return String(decoding: text, as: UTF8.self)
    }
  }

  private static func parsed(
    _ bytes: some Sequence<UInt8>
  ) throws(StoreFault) -> [JournalText.NumberedRecord] {
    do throws(JournalFault) {
      return try JournalText.records(in: bytes)
    } catch {
      throw .badJournal(error)
    }
  }

  /// The records that are not held yet.
  private static func new(
    in journal: [JournalText.NumberedRecord], held records: [Record]
  ) throws -> [Record] {
    let held = Dictionary(uniqueKeysWithValues: records.map { ($0.id, $0) })
    var faults: [LineFault] = []
    let new = journal.filter { entry in
      guard let record = held[entry.record.id] else { return true }
      if !JournalText.isSame(record, entry.record) {
        faults.append(
          LineFault(
            line: entry.line,
            sentence: "the journal already has another record \(record.id); records are never changed, "
              + "only retracted, so give this one an id of its own."))
      }
      return false
    }
    guard faults.isEmpty else { throw StoreFault.badJournal(JournalFault(faults: faults)) }
    try refuseSecondStart(in: new, held: records)
    return new.map(\.record)
  }

  private static func refuseSecondStart(
    in added: [JournalText.NumberedRecord], held: some Collection<Record>
  ) throws {
    let retracted = held.retracted.union(added.map(\.record).retracted)
    func isStanding(_ record: Record) -> Bool {
      record.fact.type == .start && !retracted.contains(record.id)
    }
    let new = added.filter { isStanding($0.record) }
    let before = held.first(where: isStanding)
    guard
      let first = before.map({ "the journal already starts on \($0.day)" })
        ?? new.first.map({ "line \($0.line) is one already" })
    else { return }
    let faults = new.dropFirst(before == nil ? 1 : 0).map {
      LineFault(line: $0.line, sentence: "a second start: \(first); retract one of them.")
    }
    guard faults.isEmpty else { throw StoreFault.badJournal(JournalFault(faults: faults)) }
  }
}

/// A line of an export, and where it stands in it.
private struct ExportedLine: Comparable {
  private let day: Day
  private let order: RecordOrder
  let place: Range<Int>

  init(_ head: LineHead, place: Range<Int>) {
    day = head.day
    order = RecordOrder(at: head.at, type: head.type, id: head.id)
    self.place = place
  }

  static func < (left: ExportedLine, right: ExportedLine) -> Bool {
    left.day == right.day ? left.order < right.order : left.day < right.day
  }

  static func == (left: ExportedLine, right: ExportedLine) -> Bool { left.place == right.place }
}
