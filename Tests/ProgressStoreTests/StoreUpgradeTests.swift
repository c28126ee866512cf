import Foundation
import GRDB
import RehabCore
import Synchronization
import TestSupport
import Testing

@testable import ProgressStore

/// Stores as each version made them, never changed.
enum OldStores {
  static func sql(version: Int) throws -> String {
    try String(
      contentsOf: SampleJournals.folder.appending(path: "Stores/version-\(version).sql"), encoding: .utf8)
  }

  static func write(version: Int, to path: String) throws {
    let sql = try sql(version: version)
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// The journal that is in all of them.
  static func journal() throws -> String {
    JournalText.text(of: try Lines.records(Array(Lines.ofEveryType[1..<29]) + Lines.withUnknownKeys))
  }

  /// What the rows say, as the version that the file has wrote them.
  static func rows(_ path: String) throws -> (version: Int?, rows: [String]) {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.read { db in
      (
        try Int.fetchOne(db, sql: "PRAGMA user_version"),
        try Row.fetchAll(db, sql: "SELECT * FROM record ORDER BY rowid").map { "\($0)" }
      )
    }
  }
}

@Suite("A store of an older format")
struct StoreUpgradeTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("old.sqlite")
  }

  private static let olderVersions = 1..<Schema.newestVersion

  @Test("opens with all that it has", arguments: 1...Schema.newestVersion)
  func opens(version: Int) throws {
    try OldStores.write(version: version, to: path)
    #expect(try JournalStore.reading(at: path)?.exportJournal() == OldStores.journal())
    let store = try JournalStore.writing(at: path)
    #expect(try store.exportJournal() == OldStores.journal())
    #expect(try store.setting("mute") == "yes")
    try store.append(try Lines.notes(90...91))
    #expect(try store.faults().isEmpty)
  }

  @Test("is kept as it was, and the copy is named", arguments: olderVersions)
  func copy(version: Int) throws {
    try OldStores.write(version: version, to: path)
    let before = try OldStores.rows(path)
    try folder.write(Data("mine".utf8), to: "old-format-\(version).sqlite")
    let copy = folder.path("old-format-\(version)-2.sqlite")
    let upgrade = try #require(try JournalStore.bringUpToDate(at: path))
    #expect(upgrade == StoreUpgrade(path: path, from: version, to: Schema.newestVersion, copy: copy))
    #expect(
      upgrade.description
        == "\(path) was brought to the newest format (3, it was \(version)), with every record. As it was before it "
        + "is kept in \(copy); delete that when you like.")
    #expect(try OldStores.rows(copy) == before)
    #expect(try folder.mode(copy) == 0o600)
    #expect(try JournalStore.bringUpToDate(at: path) == nil)
    #expect(try JournalStore.reading(at: path)?.exportJournal() == OldStores.journal())
    #expect(
      try folder.names.filter { $0.hasSuffix(".sqlite") }
        == ["old-format-\(version)-2.sqlite", "old-format-\(version).sqlite", "old.sqlite"])
  }

  @Test(
    "that a program made which had sessions, corrections and years in it",
    arguments: ["chaos-late", "corrections"])
  func realFile(name: String) throws {
    let file = SampleJournals.folder.appending(path: "Stores/\(name)-version-2.sqlite")
    try FileManager.default.copyItem(atPath: file.path, toPath: path)
    let lines = try Data(contentsOf: SampleJournals.folder.appending(path: "Stores/\(name)-version-2.jsonl"))
    let records = try JournalText.records(in: lines).map(\.record)
    let store = try JournalStore.writing(at: path)
    #expect(try store.exportJournal() == JournalText.text(of: records))
    #expect(try store.faults().isEmpty)
  }

  @Test("is whole, of one format or the other, whenever the program is killed", arguments: olderVersions)
  func killed(version: Int) throws {
    try OldStores.write(version: version, to: path)
    let queue = try DatabaseQueue(path: path)
    let folder = folder
    let moments = Mutex(0)
    try queue.inDatabase { db in
      // With so little memory the pages go to the disk while the transaction runs.
      try db.execute(sql: "PRAGMA cache_size = 1")
      db.trace { _ in
        let moment = moments.withLock { moment in
          moment += 1
          return moment
        }
        guard moment % 4 == 0 else { return }
        for ending in ["", "-journal", "-wal"] {
          try? FileManager.default.copyItem(
            atPath: folder.path("old.sqlite" + ending), toPath: folder.path("\(moment / 4).sqlite" + ending))
        }
      }
      _ = try Schema.bringUpToDate(db, StoreFile(path: path))
      db.trace(options: [])
    }
    try queue.close()
    let count = moments.withLock { $0 / 4 }
    #expect(count > 8)
    for moment in 1...count {
      let store = try JournalStore.writing(at: folder.path("\(moment).sqlite"))
      #expect(try store.exportJournal() == OldStores.journal())
      try store.close()
    }
  }

  @Test("stays what it was on a full disk, and no half copy is left")
  func fullDisk() throws {
    try OldStores.write(version: 2, to: path)
    let before = try OldStores.rows(path)
    let queue = try DatabaseQueue(path: path)
    #expect(throws: DatabaseError.self) {
      try queue.inDatabase { db in
        let pages = try #require(try Int.fetchOne(db, sql: "PRAGMA page_count"))
        try db.execute(sql: "PRAGMA max_page_count = \(pages)")
        _ = try Schema.bringUpToDate(db, StoreFile(path: path))
      }
    }
    try queue.close()
    #expect(try OldStores.rows(path) == before)
    #expect(try folder.names == ["old.sqlite"])
  }

  @Test("with a row that cannot be understood is left as it is, and the row is named")
  func unreadableRow() throws {
    try OldStores.write(version: 2, to: path)
    let queue = try DatabaseQueue(path: path)
    try queue.write { db in
      try db.execute(
        sql: "DROP TRIGGER recordIsNeverChanged; UPDATE record SET flags = 'sore-toe' WHERE type = 'flag'")
    }
    try queue.close()
    let before = try OldStores.rows(path)
    #expect {
      try JournalStore.writing(at: path)
    } throws: { error in
      "\(error)".hasPrefix(
        "\(path) is damaged (the record 00000000-0000-4000-8000-000000000005: flags is [\"sore-toe\"]; it is a "
          + "list of red flags")
    }
    #expect(try OldStores.rows(path) == before)
    #expect(try folder.names == ["old.sqlite"])
  }

  @Test("is brought up to date once by two programs at once")
  func twoAtOnce() async throws {
    try OldStores.write(version: 2, to: path)
    let path = path
    try await withThrowingTaskGroup(of: String?.self) { group in
      for _ in 1...2 {
        group.addTask { try JournalStore.writing(at: path).exportJournal() }
      }
      for try await journal in group { #expect(try journal == OldStores.journal()) }
    }
    #expect(try folder.names.filter { $0.contains("format") } == ["old-format-2.sqlite"])
  }

  @Test("can be read and copied, not written to, where nothing may be changed", arguments: olderVersions)
  func readOnly(version: Int) throws {
    try OldStores.write(version: version, to: path)
    let before = try folder.bytes("old.sqlite")
    let file = StoreFile(path: path)
    let store = JournalStore(
      path: path, queue: try StoreConnection.upToDate(try StoreConnection.readOnly(file), file),
      isForReading: true)
    #expect(try store.exportJournal() == OldStores.journal())
    #expect(try store.setting("mute") == "yes")
    #expect(throws: StoreFault.readOnly(path: path)) { try store.append(try Lines.notes(90...90)) }
    #expect(throws: StoreFault.readOnly(path: path)) { try store.keep("no", as: "mute") }
    try store.backup(to: folder.path("backup.sqlite"), replacing: false)
    #expect(
      try JournalStore.reading(at: folder.path("backup.sqlite"))?.exportJournal() == OldStores.journal())
    #expect(try folder.bytes("old.sqlite") == before)
  }

  @Test(.disabled(if: geteuid() == 0, "nothing is read-only to the superuser"), arguments: olderVersions)
  func readOnlyFile(version: Int) throws {
    try OldStores.write(version: version, to: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
    #expect(try JournalStore.bringUpToDate(at: path) == nil)
    #expect(try JournalStore.reading(at: path)?.exportJournal() == OldStores.journal())
    #expect(throws: StoreFault.readOnly(path: path)) { try JournalStore.writing(at: path) }
  }
}
