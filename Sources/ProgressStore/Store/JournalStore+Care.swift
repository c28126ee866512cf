import GRDB
import RehabCore

extension JournalStore {
  /// Writes a consistent copy of the store (mode 0600), whoever else is writing at the moment.
  ///
  /// - Parameter replacing: Whether a file that is there may be replaced; otherwise it is refused.
  public func backup(to destination: String, replacing: Bool) throws(StoreFault) {
    let file = StoreFile(path: destination)
    if try file.size() != nil {
      guard replacing, !file.isSameFile(as: StoreFile(path: path)) else {
        throw .alreadyThere(path: destination)
      }
    }
    try JournalStore.reporting(destination) {
      try queue.writeWithoutTransaction { db in try JournalStore.copy(db, to: file) }
    }
  }

  /// Fills a file with all that a store holds; it has the name when it is whole and on the disk.
  static func copy(_ db: Database, to file: StoreFile) throws(StoreFault) {
    try file.replace { (path) throws(StoreFault) in
      try JournalStore.reporting(file.name) {
        try db.execute(sql: "VACUUM INTO ?", arguments: [path])
        try StoreConnection.prepareAsStore(path)
      }
    }
  }

  /// Reads everything there is and says what is wrong with it, nothing if all is well.
  public func faults() throws(StoreFault) -> [String] {
    var faults = try read { db in
      try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
    }
    guard faults.isEmpty else { return faults }
    faults += try read { db in try JournalStore.faultsOfRows(db) }
    guard faults.isEmpty else { return faults }
    let starts = try read { db in try JournalStore.standingStarts(db) }
    if starts.count > 1 {
      faults.append("there are \(starts.count) starts that are not retracted; retract all but one.")
    }
    return faults
  }

  private static func faultsOfRows(_ db: Database) throws -> [String] {
    var faults: [String] = []
    var reader = RowReader()
    try db.eachStep { row in
      do {
        let record = try reader.record(try RecordRow(row))
        if let problem = JournalLine.problem(with: record) {
          faults.append("record \(record.id): \(problem)")
        }
      } catch let row as DamagedRow {
        faults.append("\(row.sentence).")
      } catch let record as UnknownRecord {
        faults.append("record \(record.id): \(record.problem)")
      }
    }
    return faults
  }
}
