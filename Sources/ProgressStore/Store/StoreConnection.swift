import GRDB

/// Opens the file of a store, and refuses any other file before a byte of it can change.
enum StoreConnection {
  /// How long one program waits for another one that is writing.
  static let patienceInSeconds = 5.0

  /// A connection that can write; the file and its folders are made if they are missing.
  static func forWriting(_ file: StoreFile) throws -> (queue: DatabaseQueue, upgrade: StoreUpgrade?) {
    if let size = try file.size(), size > 0 {
      try recover(file)
      if try !isKnown(file) { try checked(try readOnly(file), file).close() }
      guard file.isWritable, file.isInWritableFolder else { throw StoreFault.readOnly(path: file.name) }
    } else {
      try file.createIfMissing()
    }
    let queue = try DatabaseQueue(path: file.path, configuration: configuration())
    let upgrade = try queue.inDatabase { db in
      let upgrade = try Schema.bringUpToDate(db, file)
      try useWriteAheadLog(db)
      return upgrade
    }
    return (queue, upgrade)
  }

  /// Whether the header of a file says that it is a store of a format that is known, and no file beside it can say
  /// otherwise. Else it takes a look without the right to write, since merely closing a writable connection can rewrite
  /// a file.
  private static func isKnown(_ file: StoreFile) throws -> Bool {
    for ending in ["-wal", "-journal"] {
      if try StoreFile(path: file.path + ending).size() ?? 0 > 0 { return false }
    }
    return file.header.map { $0.isOfOurs && (1...Schema.newestVersion).contains($0.version) } ?? false
  }

  /// A connection that cannot write, nil if there is no store yet.
  static func forReading(_ file: StoreFile) throws -> DatabaseQueue? {
    guard let size = try file.size(), size > 0 else { return nil }
    try recover(file)
    let queue = try readOnly(file)
    let version = try queue.read { db in try Schema.version(db, path: file.name) }
    if version == Schema.newestVersion { return queue }
    defer { try? queue.close() }
    if version == 0 { return nil }
    guard file.isWritable, file.isInWritableFolder else { return try upToDate(queue, file) }
    // An older store is brought up to date by whoever opens it first, reader or not.
    try forWriting(file).queue.close()
    return try readOnly(file)
  }

  /// What an older store would be if it could be brought up to date, in memory.
  static func upToDate(_ old: DatabaseQueue, _ file: StoreFile) throws -> DatabaseQueue {
    let queue = try DatabaseQueue(configuration: configuration())
    try old.backup(to: queue)
    try queue.inDatabase { db in
      try db.inTransaction {
        try Schema.bringFromColumns(db, path: file.name)
        return .commit
      }
    }
    return queue
  }

  /// Opens a file that no one writes to, without the locks and files beside it that SQLite otherwise needs.
  static func immutable(_ file: StoreFile) throws -> DatabaseQueue {
    let path = file.path.utf8.map { byte -> String in
      switch byte {
      case UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: "#"), 0x80...:
        "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      default: String(Unicode.Scalar(byte))
      }
    }
    return try DatabaseQueue(
      path: "file:\(path.joined())?immutable=1", configuration: configuration(readOnly: true))
  }

  /// Makes a file that was written whole one that is opened like any store, even by who cannot write.
  static func prepareAsStore(_ path: String) throws {
    let queue = try DatabaseQueue(path: path, configuration: configuration())
    try queue.inDatabase(useWriteAheadLog)
    try queue.close()
  }

  static func readOnly(_ file: StoreFile) throws -> DatabaseQueue {
    do {
      return try DatabaseQueue(path: file.path, configuration: configuration(readOnly: true))
    } catch let error as DatabaseError
      where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode) && !file.isInWritableFolder
    {
      // In a folder that is read-only the log cannot be opened, but no one can have written to it either.
      guard try StoreFile(path: file.path + "-wal").size() ?? 0 == 0 else { throw error }
      return try immutable(file)
    }
  }

  /// Has SQLite undo what a killed program left half done, which a look without the right to write cannot.
  private static func recover(_ file: StoreFile) throws {
    guard let journal = try StoreFile(path: file.path + "-journal").size(), journal > 0, file.isWritable,
      file.isInWritableFolder, let header = file.header,
      [Schema.applicationID, 0].contains(header.applicationID)
    else { return }
    let queue = try DatabaseQueue(path: file.path, configuration: configuration())
    _ = try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA schema_version") }
    try queue.close()
  }

  private static func checked(_ queue: DatabaseQueue, _ file: StoreFile) throws -> DatabaseQueue {
    _ = try queue.read { db in try Schema.version(db, path: file.name) }
    return queue
  }

  private static func configuration(readOnly: Bool = false) -> Configuration {
    var configuration = Configuration()
    configuration.label = "journal"
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(patienceInSeconds)
    configuration.prepareDatabase { db in
      // A commit returns when it is on the disk, not sooner; macOS has a flush of its own for that.
      try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON")
    }
    return configuration
  }

  /// Better before the first record than after: a program killed while it changes this needs another one that can write.
  static func useWriteAheadLog(_ db: Database) throws {
    do {
      _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
      // Another program has the file open at this moment; the journal is as safe without, and the next start tries again.
    }
  }
}
