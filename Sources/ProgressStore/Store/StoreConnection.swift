import GRDB

/// Opens the file of a store, and refuses any other file before a byte of it can change.
enum StoreConnection {
  /// How long one program waits for another one that is writing.
  static let patienceInSeconds = 5.0

  /// A connection that can write; the file and its folders are made if they are missing.
  static func forWriting(_ file: StoreFile) throws -> DatabaseQueue {
    if let size = try file.size(), size > 0 {
      if try !isKnown(file) { try checked(try readOnly(file), file).close() }
      guard file.isWritable, file.isInWritableFolder else { throw StoreFault.readOnly(path: file.name) }
    } else {
      try file.createIfMissing()
    }
    let queue = try DatabaseQueue(path: file.path, configuration: configuration())
    try queue.inDatabase { db in
      try Schema.bringUpToDate(db, path: file.name)
      try useWriteAheadLog(db)
    }
    return queue
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
    let queue = try readOnly(file)
    let version = try queue.read { db in try Schema.version(db, path: file.name) }
    if version == Schema.newestVersion { return queue }
    try queue.close()
    if version == 0 { return nil }
    // An older store is brought up to date by whoever opens it first, reader or not.
    try forWriting(file).close()
    return try readOnly(file)
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

  private static func readOnly(_ file: StoreFile) throws -> DatabaseQueue {
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

  private static func useWriteAheadLog(_ db: Database) throws {
    do {
      _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
      // Another program has the file open at this moment; the journal is as safe without, and the next start tries again.
    }
  }
}
