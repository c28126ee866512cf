import GRDB
public import RehabCore

extension JournalStore {
  /// The notes of some days that count, newest first; nothing else of those days is read.
  ///
  /// - Parameter first: the start of the plan, or later; what was taken back before it stays.
  public func notes(from first: Day, before end: Day) throws(StoreFault) -> [Note] {
    let condition = """
       AS told WHERE type = 'note' AND day >= ?1 AND day < ?2
        AND NOT EXISTS (SELECT 1 FROM record WHERE retracts = told.id AND day >= ?1)
      """
    return try read { db in
      try JournalStore.records(db, condition, [first.number, end.number]).reversed().compactMap { record in
        if case .note(let text) = record.fact {
          Note(id: record.id, day: record.day, text: text)
        } else {
          nil
        }
      }
    }
  }
}
