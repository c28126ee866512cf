import GRDB
import RehabCore
import struct RehabCore.Record

/// How a store of an older format was brought to the newest one.
public struct StoreUpgrade: Hashable, Sendable, CustomStringConvertible {
  /// Of the store.
  public let path: String
  /// The formats before and after.
  public let from: Int
  public let to: Int
  /// Where the store was kept as it was.
  public let copy: String

  /// What was done, and what may be done about it.
  public var description: String {
    "\(path) was brought to the newest format (\(to), it was \(from)), with every record. "
      + "As it was before it is kept in \(copy); delete that when you like."
  }
}

extension Schema {
  /// Makes the tables of an empty file, or brings an older store to the newest format; nil if there was nothing to bring.
  ///
  /// Whatever happens, and whenever the program is killed, the store is of one format or the other and holds every
  /// record; and before anything is changed, a copy of it is whole and on the disk.
  static func bringUpToDate(_ db: Database, _ file: StoreFile) throws -> StoreUpgrade? {
    var version = 0
    try db.inTransaction(.deferred) {
      version = try self.version(db, path: file.name)
      return .commit
    }
    if version == newestVersion { return nil }
    if version == 0 { try StoreConnection.useWriteAheadLog(db) }
    var upgrade: StoreUpgrade?
    do {
      // The questions are asked again: another program may have been quicker.
      try db.inTransaction(.immediate) {
        version = try self.version(db, path: file.name)
        if version == 0 {
          try create(db)
        } else if version < newestVersion {
          let copy = try file.besides("-format-\(version)")
          upgrade = StoreUpgrade(path: file.name, from: version, to: newestVersion, copy: copy.name)
          try keep(file, as: copy, count: count(db))
          try bringFromColumns(db, path: file.name)
        }
        return .commit
      }
    } catch {
      if let upgrade { StoreFile(path: upgrade.copy).remove() }
      throw error
    }
    return upgrade
  }

  /// Copies a store that nobody writes to, and reads the copy back from the disk, every page of it.
  private static func keep(_ file: StoreFile, as copy: StoreFile, count: Int) throws {
    let queue = try StoreConnection.readOnly(file)
    try queue.writeWithoutTransaction { try JournalStore.copy($0, to: copy) }
    try queue.close()
    let kept = try StoreConnection.immutable(copy)
    let isWhole = try kept.read {
      try String.fetchAll($0, sql: "PRAGMA integrity_check") == ["ok"] && self.count($0) == count
    }
    try kept.close()
    guard isWhole else { throw StoreFault.failed(path: copy.name, reason: "the copy is not whole") }
  }

  /// Brings the rows of an older format into the newest one, inside a transaction.
  static func bringFromColumns(_ db: Database, path: String) throws {
    try db.execute(
      sql: """
        DROP TABLE IF EXISTS checkpoint;
        DROP TABLE IF EXISTS checkpointStamp;
        ALTER TABLE record RENAME TO recordOfColumns;
        """)
    try db.execute(sql: records)
    var (fields, writer) = (LineFields(), try RowWriter(db))
    var count = 0
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM recordOfColumns ORDER BY rowid")
    while let row = try rows.next() {
      let row = ColumnRow(row)
      try writer.insert(try record(row, &fields, path: path))
      count += 1
    }
    guard try JournalStore.records(db).count == count else {
      throw StoreFault.failed(path: path, reason: "not every record came over into the new format")
    }
    try db.execute(sql: "DROP TABLE recordOfColumns")
    for part in [forFewRecords, guards, checkpoints, mark] { try db.execute(sql: part) }
  }

  private static func record(
    _ row: ColumnRow, _ fields: inout LineFields, path: String
  ) throws(StoreFault) -> Record {
    do throws(LineProblem) {
      return try fields.record(of: row.line)
    } catch {
      throw .damaged(path: path, detail: "the record \(row.id): \(error.sentence)")
    }
  }

  private static func count(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM record") ?? 0
  }
}
