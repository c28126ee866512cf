import GRDB

/// What the tables look like, and how they came to look so.
enum Schema {
  /// Written into the header of every journal file: "clam" in ASCII.
  static let applicationID = 0x636C_616D

  /// The steps from an empty file to the newest format, one a version; only ever added to, never changed.
  static let steps = [journalOfRecords, checkpoints]

  static var newestVersion: Int { steps.count }

  /// The version of the format a file has, 0 if it is empty; a file of something else or of a newer program is refused.
  ///
  /// To be asked inside a transaction, or another program may change the file between the questions.
  static func version(_ db: Database, path: String) throws -> Int {
    let id = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let objects = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
    if id == 0, version == 0, objects == 0 { return 0 }
    guard id == applicationID, version > 0, objects > 0 else { throw StoreFault.notAJournal(path: path) }
    guard version <= newestVersion else {
      throw StoreFault.newer(path: path, version: version, known: newestVersion)
    }
    return version
  }

  /// Brings a file to the newest format.
  ///
  /// All steps are one transaction together with the version they lead to. GRDB's own migrator asks for the version before
  /// it begins one, so two programs that make the file at the same moment could both try.
  static func bringUpToDate(_ db: Database, path: String) throws {
    var isUpToDate = false
    try db.inTransaction(.deferred) {
      isUpToDate = try version(db, path: path) == newestVersion
      return .commit
    }
    if isUpToDate { return }
    try db.inTransaction(.immediate) {
      let version = try version(db, path: path)
      for step in steps[version...] { try db.execute(sql: step) }
      try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(newestVersion)")
      return .commit
    }
  }
}
