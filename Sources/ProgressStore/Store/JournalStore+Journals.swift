import GRDB
import RehabCore
import struct RehabCore.Record

extension JournalStore {
  /// Merges a journal of JSON Lines, all of it or nothing; records that are there already are passed over.
  ///
  /// Two different records of one id, and a second start that is not retracted, are faults of the journal.
  public func importJournal(_ bytes: some Sequence<UInt8>) throws(StoreFault) -> ImportSummary {
    let journal = try JournalStore.parsed(bytes)
    return try write { db in
      let held = try JournalStore.records(db)
      let added = try JournalStore.new(in: journal, held: held)
      let summary = ImportSummary(added: added, alreadyThere: journal.count - added.count, held: held)
      for record in (added + summary.carriedOver).sorted(by: { $0.comesBefore($1) }) {
        try JournalStore.insert(record, db)
      }
      return summary
    }
  }

  /// What ``importJournal(_:)`` would do; nothing is written.
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
    do {
      let added = try new(in: try parsed(bytes), held: [])
      return ImportSummary(added: added, alreadyThere: 0, held: [])
    } catch {
      throw StoreFault(error, path: "")
    }
  }

  /// The whole journal as JSON Lines, sorted; two stores with the same records give the same text.
  public func exportJournal() throws(StoreFault) -> String {
    JournalText.text(of: try records())
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
    let retracted = Set((held + added.map(\.record)).compactMap(\.retracted))
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

extension Record {
  /// The record that this one retracts.
  fileprivate var retracted: RecordID? {
    if case .retract(let id) = fact { id } else { nil }
  }
}
