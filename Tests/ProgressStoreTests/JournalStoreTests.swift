import GRDB
import RehabCore
import TestSupport
import Testing

@testable import ProgressStore

struct JournalStoreTests {
  private let folder: TemporaryFolder
  private let store: JournalStore

  init() throws {
    folder = try TemporaryFolder()
    store = try JournalStore.writing(at: folder.path("journal.sqlite"))
  }

  @Test func everyTypeComesBackFromTheFile() throws {
    let records = try Lines.records(Array(Lines.ofEveryType.dropFirst()) + Lines.withUnknownKeys)
    try store.append(records.reversed())
    #expect(try store.records() == records.sorted { $0.comesBefore($1) })
    try store.close()
    #expect(try JournalStore.reading(at: store.path)?.records() == records.sorted { $0.comesBefore($1) })
  }

  @Test func aNewStoreIsEmpty() throws {
    #expect(try store.records().isEmpty)
    #expect(try store.exportJournal().isEmpty)
    #expect(try store.faults().isEmpty)
  }

  @Test func theSameRecordAgainIsPassedOver() throws {
    let notes = try Lines.notes(1...3)
    try store.append(notes)
    try store.append(notes)
    #expect(try store.records() == notes)
  }

  @Test func anotherRecordOfTheSameIDIsRefusedWithAllThatCameWithIt() throws {
    let notes = try Lines.notes(1...2)
    try store.append([notes[0]])
    var changed = notes[0]
    changed.fact = .note("another text")
    #expect(throws: StoreFault.differentRecord(changed.id)) { try store.append([notes[1], changed]) }
    #expect(try store.records() == [notes[0]])
  }

  @Test func aRecordThatTheFormatCannotSayIsRefused() throws {
    var note = try Lines.notes(1...1)[0]
    note.fact = .note("a\0b")
    #expect {
      try store.append([note])
    } throws: { error in
      (error as? StoreFault)?.isBadInput == true
        && "\(error)".hasPrefix("The record \(note.id) cannot be kept: text is")
    }
    #expect(try store.records().isEmpty)
  }

  @Test func aJournalBegunAnewHasTheNewRecordsAloneAndGuardsThemAsBefore() throws {
    let notes = try Lines.notes(1...4)
    try store.append(Array(notes[..<1]))
    let backup = folder.path("backup.sqlite")
    try store.backup(to: backup, replacing: false)
    // Recorded by another program after the copy was made.
    try store.append(Array(notes[1..<2]))
    #expect(try !store.beginAnew(with: Array(notes[2...]), ifAllIsIn: backup))
    #expect(try store.records() == Array(notes[..<2]))
    try store.backup(to: backup, replacing: true)
    #expect(try store.beginAnew(with: Array(notes[2...]), ifAllIsIn: backup))
    #expect(try store.records() == Array(notes[2...]))
    #expect(throws: (any Error).self) { try store.write { try $0.execute(sql: "DELETE FROM record") } }
    var unsound = notes[0]
    unsound.fact = .note("a\0b")
    let second = folder.path("second.sqlite")
    try store.backup(to: second, replacing: false)
    #expect(throws: StoreFault.self) { try store.beginAnew(with: [unsound], ifAllIsIn: second) }
    #expect(try store.records() == Array(notes[2...]))
  }

  @Test func thereIsOneStartUntilItIsRetracted() throws {
    let first = try Lines.record(Lines.line(1, "start", #""protocol": "it-band", "affected": ["left"]"#))
    let second = try Lines.record(Lines.line(2, "start", #""protocol": "it-band", "affected": ["right"]"#))
    try store.append([first])
    #expect(throws: StoreFault.secondStart(second.id, already: first.id)) { try store.append([second]) }
    #expect(throws: StoreFault.secondStart(second.id, already: first.id)) {
      try store.append([try Lines.notes(9...9)[0], second])
    }
    let retraction = try Lines.record(Lines.line(3, "retract", #""record": \#(Lines.id(1))"#))
    try store.append([retraction, second])
    #expect(try store.records() == [first, second, retraction])
  }

  @Test func settingsAreKeptReplacedAndForgotten() throws {
    #expect(try store.setting("mute") == nil)
    try store.keep("yes", as: "mute")
    try store.keep("", as: "empty")
    try store.keep("no", as: "mute")
    #expect(try store.setting("mute") == "no")
    #expect(try store.setting("empty") == "")
    try store.keep(nil, as: "mute")
    #expect(try store.setting("mute") == nil)
    #expect(try store.exportJournal().isEmpty)
  }

  @Test func readingMakesNoFile() throws {
    #expect(try JournalStore.reading(at: folder.path("none/other.sqlite")) == nil)
    #expect(try folder.names.allSatisfy { $0.hasPrefix("journal.sqlite") })
  }

  @Test func aReaderCannotWrite() throws {
    let reader = try #require(try JournalStore.reading(at: store.path))
    #expect(throws: StoreFault.readOnly(path: store.path)) { try reader.append(try Lines.notes(1...1)) }
    #expect(throws: StoreFault.readOnly(path: store.path)) { try reader.keep("yes", as: "mute") }
  }

  @Test func aReaderSeesWhatIsWrittenLater() throws {
    let reader = try #require(try JournalStore.reading(at: store.path))
    try store.append(try Lines.notes(1...2))
    #expect(try reader.records().count == 2)
  }
}
