import GRDB
public import RehabCore

extension JournalStore {
  /// The notes of some days that count, newest first; nothing else of those days is read.
  ///
  /// - Parameter first: the start of the plan, or later; what was taken back before it stays.
  public func notes(from first: Day, before end: Day) throws(StoreFault) -> [Note] {
    let sql = """
      SELECT id, day, note FROM record AS told
      WHERE type = 'note' AND day >= ?1 AND day < ?2
        AND NOT EXISTS (SELECT 1 FROM record WHERE retracted = told.id AND day >= ?1)
      ORDER BY day DESC, seconds DESC, nanoseconds DESC, id DESC
      """
    return try read { db in
      try Row.fetchAll(db, sql: sql, arguments: [first.number, end.number]).compactMap { row in
        // Decoded, not subscripted, which would trap on what another hand wrote there.
        let (day, text) = (try row.decode(Int.self, atIndex: 1), try row.decode(String.self, atIndex: 2))
        return RecordID(try row.decode(String.self, atIndex: 0))
          .map { Note(id: $0, day: Day(number: day), text: text) }
      }
    }
  }
}
