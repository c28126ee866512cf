import GRDB
public import RehabCore
public import struct RehabCore.Record

/// The journal on disk: records that are only ever added, and a few settings.
///
/// What a writing function did is on the disk when it returns; if it throws, nothing of it was done. Several programs can
/// have one store open.
public final class JournalStore: Sendable {
  /// Where the file is.
  public let path: String
  let queue: DatabaseQueue
  private let isForReading: Bool

  init(path: String, queue: DatabaseQueue, isForReading: Bool) {
    self.path = path
    self.queue = queue
    self.isForReading = isForReading
  }

  /// Opens a store for reading and writing; the file (mode 0600) and its folders (0700) are made if they are missing.
  public static func writing(at path: String) throws(StoreFault) -> JournalStore {
    let file = StoreFile(path: path)
    return try reporting(path) {
      JournalStore(path: path, queue: try StoreConnection.forWriting(file).queue, isForReading: false)
    }
  }

  /// Opens a store for reading and writing if it is there, else nil; nothing is made.
  public static func existing(at path: String) throws(StoreFault) -> JournalStore? {
    let size = try StoreFile(path: path).size()
    return size ?? 0 > 0 ? try writing(at: path) : nil
  }

  /// Opens a store for reading only, nil if there is none yet; nothing is made.
  public static func reading(at path: String) throws(StoreFault) -> JournalStore? {
    let file = StoreFile(path: path)
    return try reporting(path) {
      try StoreConnection.forReading(file).map { JournalStore(path: path, queue: $0, isForReading: true) }
    }
  }

  /// Brings a store of an older format to the newest one, which opening it does too, but without a word; nil if there was
  /// nothing to bring, or no right to.
  public static func bringUpToDate(at path: String) throws(StoreFault) -> StoreUpgrade? {
    let file = StoreFile(path: path)
    guard let header = file.header, header.isOfOurs, header.version < Schema.newestVersion, file.isWritable,
      file.isInWritableFolder
    else { return nil }
    return try reporting(path) {
      let (queue, upgrade) = try StoreConnection.forWriting(file)
      try queue.close()
      return upgrade
    }
  }

  /// Lets go of the file now, and not when the last owner lets go of the store.
  public func close() throws(StoreFault) {
    try JournalStore.reporting(path) { try queue.close() }
  }

  /// All records, in the order in which they count.
  public func records() throws(StoreFault) -> [Record] {
    try read { db in try JournalStore.records(db) }
  }

  /// Adds records, all or none; one that is there already, with the same id and content, is passed over.
  public func append(_ records: [Record]) throws(StoreFault) {
    for record in records {
      if let problem = JournalLine.problem(with: record) {
        throw .unsoundRecord(record.id, problem: problem)
      }
    }
    try write { db in
      var writer = try RowWriter(db)
      for record in records {
        if let held = try JournalStore.record(record.id, db) {
          guard JournalText.isSame(held, record) else { throw StoreFault.differentRecord(record.id) }
        } else {
          try writer.insert(record)
        }
      }
      try JournalStore.refuseSecondStart(among: records, db)
    }
  }

  /// A number that is another one as soon as another program has written to the journal.
  public func foreignChanges() throws(StoreFault) -> Int {
    try read { db in try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0 }
  }

  /// What was kept under a key that is no fact of the journal, nil if nothing was.
  public func setting(_ key: String) throws(StoreFault) -> String? {
    try read { db in
      try String.fetchOne(db, sql: "SELECT value FROM setting WHERE key = ?", arguments: [key])
    }
  }

  /// Keeps a value under a key, in the place of the one before; nil forgets it.
  public func keep(_ value: String?, as key: String) throws(StoreFault) {
    try write { db in
      if let value {
        try db.execute(
          sql: "INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
          arguments: [key, value])
      } else {
        try db.execute(sql: "DELETE FROM setting WHERE key = ?", arguments: [key])
      }
    }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(StoreFault) -> Value {
    try JournalStore.reporting(path) { try queue.read(body) }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws(StoreFault) -> Value {
    guard !isForReading else { throw .readOnly(path: path) }
    return try JournalStore.reporting(path) {
      var result: Value?
      try queue.writeWithoutTransaction { db in
        // Immediate, so that two writers wait for each other instead of failing halfway.
        try db.inTransaction(.immediate) {
          result = try body(db)
          return .commit
        }
      }
      guard let result else { throw StoreFault.failed(path: path, reason: "the transaction did not run") }
      return result
    }
  }

  static func reporting<Value>(_ path: String, _ body: () throws -> Value) throws(StoreFault) -> Value {
    do {
      return try body()
    } catch {
      throw StoreFault(error, path: path)
    }
  }
}
