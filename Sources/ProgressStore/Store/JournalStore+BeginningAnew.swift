import GRDB
public import struct RehabCore.Record

extension JournalStore {
  /// Begins another journal in this store, all of it or nothing: the records that are there are let go.
  ///
  /// The only way in which records leave a store, so whoever asks for it makes a backup first.
  public func beginAnew(with records: [Record]) throws(StoreFault) {
    for record in records {
      if let problem = JournalLine.problem(with: record) {
        throw .unsoundRecord(record.id, problem: problem)
      }
    }
    try write { db in
      let guardian = "recordIsNeverDeleted"
      let sql = try String.fetchOne(
        db, sql: "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?", arguments: [guardian])
      try db.execute(sql: "DROP TRIGGER IF EXISTS \(guardian)")
      try db.execute(sql: "DELETE FROM record; DELETE FROM checkpoint; DELETE FROM checkpointStamp")
      if let sql { try db.execute(sql: sql) }
      var writer = try RowWriter(db)
      for record in records { try writer.insert(record) }
    }
  }
}
