import Foundation
import GRDB
import TestSupport
import Testing

@testable import ProgressStore

struct StoreFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func onlyTheOwnerCanRead() throws {
    let path = folder.path("a/b/journal.sqlite")
    let store = try JournalStore.writing(at: path)
    try store.append(try Lines.notes(1...1))
    #expect(try folder.mode(path) == 0o600)
    #expect(try folder.mode(path + "-wal") == 0o600)
    #expect(try folder.mode(path + "-shm") == 0o600)
    #expect(try folder.mode(folder.path("a")) == 0o700)
    #expect(try folder.mode(folder.path("a/b")) == 0o700)
  }

  @Test func everyCommitIsFlushed() throws {
    let store = try JournalStore.writing(at: folder.path("journal.sqlite"))
    let (journal, synchronous) = try store.queue.inDatabase { db in
      (try String.fetchOne(db, sql: "PRAGMA journal_mode"), try Int.fetchOne(db, sql: "PRAGMA synchronous"))
    }
    #expect(journal == "wal")
    #expect(synchronous == 2)
  }

  @Test func anEmptyFileIsAStoreThatWasNotMadeYet() throws {
    let path = folder.path("journal.sqlite")
    try folder.write(Data(), to: "journal.sqlite")
    #expect(try JournalStore.reading(at: path) == nil)
    #expect(try folder.bytes("journal.sqlite").isEmpty)
    try JournalStore.writing(at: path).append(try Lines.notes(1...1))
    #expect(try JournalStore.reading(at: path)?.records().count == 1)
  }

  @Test(arguments: [
    "a shopping list\n",
    String(repeating: "no journal at all, but long enough to hold a header. ", count: 400),
  ])
  func aTextIsRefused(text: String) throws {
    try folder.write(Data(text.utf8), to: "journal.sqlite")
    try refusedAndUnchanged(StoreFault.notAJournal(path: folder.path("journal.sqlite")))
  }

  @Test func anotherDatabaseIsRefused() throws {
    let path = folder.path("journal.sqlite")
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { try $0.execute(sql: "CREATE TABLE shopping (item TEXT)") }
    try queue.close()
    try refusedAndUnchanged(StoreFault.notAJournal(path: path))
  }

  @Test func aDatabaseOfAnotherProgramIsRefusedByItsMark() throws {
    let path = folder.path("journal.sqlite")
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { try $0.execute(sql: "PRAGMA application_id = 7; PRAGMA user_version = 1") }
    try queue.close()
    try refusedAndUnchanged(StoreFault.notAJournal(path: path))
  }

  @Test func aNewerStoreIsRefused() throws {
    let path = folder.path("journal.sqlite")
    let store = try JournalStore.writing(at: path)
    try store.append(try Lines.notes(1...3))
    try store.queue.inDatabase { try $0.execute(sql: "PRAGMA user_version = 99") }
    try store.close()
    try refusedAndUnchanged(StoreFault.newer(path: path, version: 99, known: Schema.newestVersion))
    #expect(
      StoreFault.newer(path: "j", version: 99, known: 1).description
        == "j was written by a newer clamshell (format 99, this one knows up to 1); it was left as it is. "
        + "Update clamshell to open it.")
  }

  @Test func aTornStoreIsReportedAndUnchanged() throws {
    let store = try JournalStore.writing(at: folder.path("whole.sqlite"))
    try store.append(try Lines.notes(1...500))
    try store.close()
    let whole = try folder.bytes("whole.sqlite")
    for part in [100, 4096, whole.count / 2, whole.count - 4096] {
      try folder.write(whole.prefix(part), to: "journal.sqlite")
      let before = try folder.bytes("journal.sqlite")
      #expect(throws: StoreFault.self) {
        try JournalStore.writing(at: folder.path("journal.sqlite")).append(try Lines.notes(501...501))
      }
      #expect(throws: StoreFault.self) {
        try JournalStore.reading(at: folder.path("journal.sqlite"))?.records()
      }
      #expect(try folder.bytes("journal.sqlite") == before)
    }
  }

  @Test func aFolderIsRefused() throws {
    let fault = StoreFault.cannotOpen(path: folder.url.path, reason: "it is not a file")
    #expect(throws: fault) { try JournalStore.writing(at: folder.url.path) }
    #expect(throws: fault) { try JournalStore.reading(at: folder.url.path) }
  }

  @Test func aFileInTheWayOfAFolderIsReported() throws {
    try folder.write(Data("x".utf8), to: "file")
    #expect {
      try JournalStore.writing(at: folder.path("file/journal.sqlite"))
    } throws: { error in
      if case .cannotOpen? = error as? StoreFault { true } else { false }
    }
  }

  @Test func aPathIsAPathWhateverSQLiteWouldMakeOfIt() throws {
    let name = "file:journal?mode=memory#1 100%.sqlite"
    try JournalStore.writing(at: folder.path(name)).append(try Lines.notes(1...1))
    #expect(try folder.names.contains(name))
    #expect(StoreFile(path: ":memory:").path == "./:memory:")
  }

  @Test func aStoreThatNoOneWritesToIsReadWithoutFilesBesideIt() throws {
    let name = "a # journal? 100%.sqlite"
    let store = try JournalStore.writing(at: folder.path(name))
    try store.append(try Lines.notes(1...3))
    try store.close()
    let queue = try StoreConnection.immutable(StoreFile(path: folder.path(name)))
    #expect(try queue.inDatabase { try JournalStore.records($0) }.count == 3)
    #expect(try folder.names == [name])
  }

  @Test(.disabled(if: geteuid() == 0, "the superuser may read everything"))
  func aFileThatMayNotBeReadIsReported() throws {
    let path = folder.path("journal.sqlite")
    try JournalStore.writing(at: path).close()
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    let fault = StoreFault.cannotOpen(path: path, reason: "permission denied")
    #expect(throws: fault) { try JournalStore.writing(at: path) }
    #expect(throws: fault) { try JournalStore.reading(at: path) }
  }

  @Test(.disabled(if: geteuid() == 0, "nothing is read-only to the superuser"))
  func aReadOnlyStoreCanBeReadButNotWritten() throws {
    let path = folder.path("journal.sqlite")
    let store = try JournalStore.writing(at: path)
    try store.append(try Lines.notes(1...3))
    try store.close()
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
    #expect(try JournalStore.reading(at: path)?.records().count == 3)
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.url.path)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.url.path)
    }
    #expect(try JournalStore.reading(at: path)?.records().count == 3)
    #expect(throws: StoreFault.readOnly(path: path)) { try JournalStore.writing(at: path) }
  }

  private func refusedAndUnchanged(_ fault: StoreFault) throws {
    let path = folder.path("journal.sqlite")
    let before = try folder.bytes("journal.sqlite")
    #expect(throws: fault) { try JournalStore.writing(at: path) }
    #expect(throws: fault) { try JournalStore.reading(at: path) }
    #expect(try folder.bytes("journal.sqlite") == before)
    #expect(try folder.names.allSatisfy { $0.hasPrefix("journal.sqlite") })
  }
}
