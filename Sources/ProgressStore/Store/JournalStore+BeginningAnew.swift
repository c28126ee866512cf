import GRDB
public import struct RehabCore.Record

extension JournalStore {
  /// Begins another journal in this store, all of it or nothing: the records that are there are let go, the only way in
  /// which records leave a store. False, and nothing is done, if one of them is not in the backup.
  ///
  /// - Parameter backup: the path of a copy of this store.
  public func beginAnew(with records: [Record], ifAllIsIn backup: String) throws(StoreFault) -> Bool {
    let kept = Set((try JournalStore.reading(at: backup)?.records() ?? []).map(\.id))
    for record in records {
      if let problem = JournalLine.problem(with: record) {
        throw .unsoundRecord(record.id, problem: problem)
      }
    }
    return try write { db in
      guard try JournalStore.records(db).allSatisfy({ kept.contains($0.id) }) else { return false }
      let guardian = "recordIsNeverDeleted"
      let sql = try String.fetchOne(
        db, sql: "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?", arguments: [guardian])
      try db.execute(sql: "DROP TRIGGER IF EXISTS \(guardian)")
      try db.execute(sql: "DELETE FROM record; DELETE FROM checkpoint; DELETE FROM checkpointStamp")
      if let sql { try db.execute(sql: sql) }
      var writer = try RowWriter(db)
      for record in records { try writer.insert(record) }
      return true
    }
  }
}
