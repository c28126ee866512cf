import GRDB

/// Another hand in the file of a store.
enum StoreTampering {
  static func run(_ sql: String, at path: String) throws {
    try DatabaseQueue(path: path).write { db in try db.execute(sql: sql) }
  }

  static func count(_ table: String, at path: String) throws -> Int {
    try DatabaseQueue(path: path).read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
    }
  }
}
