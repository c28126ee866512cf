import Foundation
import GRDB
import RehabCore
import TestSupport
import Testing

@testable import ProgressStore

struct DurabilityTests {
  private let folder: TemporaryFolder
  private let store: JournalStore

  init() throws {
    folder = try TemporaryFolder()
    store = try JournalStore.writing(at: folder.path("journal.sqlite"))
  }

  /// What a killed program leaves behind is the files as they are, without a goodbye.
  @Test func aProgramKilledAfterAnyRecordLosesNone() throws {
    let notes = try Lines.notes(1...40)
    for (index, note) in notes.enumerated() {
      try store.append([note])
      let copy = "killed-\(index).sqlite"
      try copyFiles(to: copy)
      let left = try JournalStore.writing(at: folder.path(copy))
      #expect(try left.records() == Array(notes[...index]))
    }
  }

  @Test func aRecordHalfWrittenWhenThePowerFailedLeavesTheOnesBefore() throws {
    let notes = try Lines.notes(1...6)
    var acknowledged: [Int] = []
    for note in notes {
      try store.append([note])
      acknowledged.append(try folder.bytes("journal.sqlite-wal").count)
    }
    let log = try folder.bytes("journal.sqlite-wal")
    for length in stride(from: 0, through: log.count, by: 509) {
      let copy = "torn-\(length).sqlite"
      try copyFiles(to: copy)
      try folder.write(log.prefix(length), to: copy + "-wal")
      let kept = acknowledged.count { $0 <= length }
      let store = try JournalStore.reading(at: folder.path(copy))
      #expect((try store?.records() ?? []) == Array(notes[..<kept]))
    }
  }

  @Test func aFullDiskIsReportedAndLosesNothing() throws {
    let first = try Lines.notes(1...5)
    try store.append(first)
    try store.queue.inDatabase { db in
      let pages = try #require(try Int.fetchOne(db, sql: "PRAGMA page_count"))
      try db.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    let more = try Lines.notes(6...500)
    #expect(throws: StoreFault.diskFull(path: store.path)) { try store.append(more) }
    #expect(try store.records() == first)

    try store.queue.inDatabase { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
    try store.append(more)
    #expect(try store.records().count == 500)
    #expect(try store.faults().isEmpty)
  }

  @Test func twoProgramsWriteAtOnce() async throws {
    let path = folder.path("shared.sqlite")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for range in [1...60, 101...160] {
        group.addTask {
          // Both also make the file, at the same moment.
          let store = try JournalStore.writing(at: path)
          for note in try Lines.notes(range) { try store.append([note]) }
        }
      }
      try await group.waitForAll()
    }
    let both = try Lines.notes(1...60) + Lines.notes(101...160)
    #expect(try JournalStore.reading(at: path)?.records() == both)
  }

  @Test func twoProgramsThatAddTheSameRecordAddItOnce() throws {
    let other = try JournalStore.writing(at: store.path)
    let notes = try Lines.notes(1...1)
    try store.append(notes)
    try other.append(notes)
    #expect(try other.records() == notes)
  }

  @Test func onlyWhatAnotherProgramWritesIsAForeignChange() throws {
    let other = try JournalStore.writing(at: store.path)
    let before = try store.foreignChanges()
    try store.append(try Lines.notes(1...1))
    #expect(try store.foreignChanges() == before)
    try other.append(try Lines.notes(2...2))
    #expect(try store.foreignChanges() != before)
  }

  @Test func aSoundJournalHasNoFaults() throws {
    _ = try store.importJournal(try SampleJournals.bytes("corrections"))
    #expect(try store.faults().isEmpty)
  }

  @Test func whatAnotherHandDidIsFound() throws {
    try store.append(try Lines.records(Lines.ofEveryType.filter { !$0.contains("start") }))
    try store.queue.inDatabase { db in
      var writer = try RowWriter(db)
      for number in 2...3 {
        try writer.insert(
          try Lines.record(
            Lines.line(50 + number, "start", #""protocol": "it-band", "affected": ["left"]"#)))
      }
    }
    #expect(
      try store.faults() == ["there are 2 starts that are not retracted; retract all but one."])
  }

  @Test func aBackupIsWholeWhileTheStoreIsOpen() throws {
    let notes = try Lines.notes(1...30)
    try store.append(notes)
    try store.keep("yes", as: "mute")
    let path = folder.path("backup.sqlite")
    try store.backup(to: path, replacing: false)
    #expect(try folder.mode(path) == 0o600)
    let copy = try #require(try JournalStore.reading(at: path))
    #expect(try copy.records() == notes)
    #expect(try copy.setting("mute") == "yes")
    try copy.close()
    let writable = try JournalStore.writing(at: path)
    try writable.append(try Lines.notes(31...31))
    #expect(try writable.records().count == 31)
  }

  /// So that a reader can open it, and a program killed at its first opening leaves nothing half done.
  @Test func aNewStoreAndABackupKeepALogFromTheirFirstByte() throws {
    try store.backup(to: folder.path("backup.sqlite"), replacing: false)
    for name in ["journal.sqlite", "backup.sqlite"] {
      #expect(try Array(folder.bytes(name)[18..<20]) == [2, 2], "\(name)")
    }
    #expect(try folder.names.allSatisfy { !$0.hasPrefix("backup.sqlite-") })
  }

  @Test func aReaderCanMakeABackup() throws {
    try store.append(try Lines.notes(1...2))
    let reader = try #require(try JournalStore.reading(at: store.path))
    try reader.backup(to: folder.path("backup.sqlite"), replacing: false)
    #expect(try JournalStore.reading(at: folder.path("backup.sqlite"))?.records().count == 2)
  }

  @Test func aBackupReplacesNothingUnlessAsked() throws {
    let path = folder.path("backup.sqlite")
    try folder.write(Data("precious".utf8), to: "backup.sqlite")
    #expect(throws: StoreFault.alreadyThere(path: path)) { try store.backup(to: path, replacing: false) }
    #expect(try folder.bytes("backup.sqlite") == Data("precious".utf8))
    try store.backup(to: path, replacing: true)
    #expect(try JournalStore.reading(at: path)?.records().isEmpty == true)
    #expect(throws: StoreFault.alreadyThere(path: store.path)) {
      try store.backup(to: store.path, replacing: true)
    }
    #expect(try folder.names.contains { $0.contains(".partial") } == false)
  }

  private func copyFiles(to name: String) throws {
    for ending in ["", "-wal"] {
      try folder.write(try folder.bytes("journal.sqlite" + ending), to: name + ending)
    }
  }
}
