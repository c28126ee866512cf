import Foundation
import GRDB
import RehabCore
import TestSupport
import Testing

@testable import ProgressStore

struct SchemaTests {
  private let folder: TemporaryFolder
  private let store: JournalStore

  init() throws {
    folder = try TemporaryFolder()
    store = try JournalStore.writing(at: folder.path("journal.sqlite"))
  }

  /// What stands in the place of the columns of a sound record, and of which type it is.
  static let unsound: [(type: String, columns: [String: String])] = [
    ("morning", ["leftPain": "11"]),
    ("morning", ["leftPain": "-1"]),
    ("morning", ["leftPain": "'two'"]),
    ("morning", ["leftPain": "1.5"]),
    ("morning", ["leftPain": "NULL", "rightPain": "NULL"]),
    ("morning", ["painkiller": "2"]),
    ("morning", ["painkiller": "NULL"]),
    ("morning", ["type": "'jump'"]),
    ("morning", ["type": "NULL"]),
    ("morning", ["id": "'short'"]),
    ("morning", ["id": "NULL"]),
    ("morning", ["day": "NULL"]),
    ("morning", ["offsetMinutes": "1440"]),
    ("morning", ["nanoseconds": "1000000000"]),
    ("morning", ["session": "'00000000-0000-4000-8000-000000000001'"]),
    ("morning", ["unknownKeys": "'[]'"]),
    ("walkCheck", ["leftPain": "NULL"]),
    ("session", ["kind": "'swim'"]),
    ("session", ["kind": "NULL"]),
    ("session", ["dose": "4"]),
    ("session", ["level": "8"]),
    ("session", ["session": "'00000000-0000-4000-8000-000000000001'"]),
    ("set", ["number": "0"]),
    ("set", ["session": "NULL"]),
    ("set", ["exercise": "NULL"]),
    ("set", ["exercise": "''"]),
    ("set", ["side": "'middle'"]),
    ("set", ["reps": "1", "holdSeconds": "1"]),
    ("set", ["reps": "-1"]),
    ("score", ["spot": "'knee'"]),
    ("score", ["sharp": "NULL"]),
    ("after", ["limp": "3"]),
    ("end", ["finished": "NULL"]),
    ("end", ["endedBy": "'cat'"]),
    ("run", ["minutes": "0"]),
    ("run", ["kilometres": "-1"]),
    ("run", ["leftHourAfter": "11"]),
    ("advance", ["stage": "6"]),
    ("reason", ["reason": "'lazy'"]),
    ("note", ["note": "NULL"]),
    ("retract", ["retracted": "NULL"]),
    ("start", ["grade": "5"]),
    ("start", ["affected": "''"]),
    ("start", ["protocol": "''"]),
    ("start", ["location": "'ankle'"]),
    ("booked", ["note": "'no'"]),
    ("flag", ["flags": "NULL"]),
  ]

  @Test(arguments: unsound)
  func anUnsoundRowIsRefused(type: String, columns: [String: String]) throws {
    let line = try #require(Lines.ofEveryType.last { $0.contains(#""type": "\#(type)""#) })
    let record = try Lines.record(line)
    try store.queue.inDatabase { db in
      try JournalStore.insert(record, db)
      let copy = RecordColumn.allCases.map { column in
        columns[column.name] ?? (column == .id ? "'00000000-0000-4000-8000-0000000000ff'" : column.name)
      }.joined(separator: ", ")
      let insertion = "INSERT INTO record (\(RecordColumn.names)) SELECT \(copy) FROM record"
      #expect {
        try db.execute(sql: insertion)
      } throws: { ($0 as? DatabaseError)?.resultCode == .SQLITE_CONSTRAINT }
    }
    #expect(try store.records() == [record])
  }

  @Test(arguments: [
    "UPDATE record SET note = 'another'", "DELETE FROM record", "UPDATE record SET day = day + 1",
    "REPLACE INTO record SELECT * FROM record", "INSERT OR REPLACE INTO record SELECT * FROM record",
  ])
  func recordsAreNeverChanged(sql: String) throws {
    let notes = try Lines.notes(1...3)
    try store.append(notes)
    try store.queue.inDatabase { db in
      for recursive in ["ON", "OFF"] {
        try db.execute(sql: "PRAGMA recursive_triggers = \(recursive)")
        #expect {
          try db.execute(sql: sql)
        } throws: { "\($0)".contains("only retracted") }
      }
    }
    #expect(try store.records() == notes)
  }

  @Test func aRowAtThePlaceOfAnotherIsRefused() throws {
    let notes = try Lines.notes(1...1)
    try store.append(notes)
    try store.queue.inDatabase { db in
      try db.execute(sql: "PRAGMA recursive_triggers = OFF")
      let columns = RecordColumn.allCases.map { $0 == .id ? "upper(id)" : $0.name }.joined(separator: ", ")
      #expect {
        try db.execute(
          sql: "REPLACE INTO record (rowid, \(RecordColumn.names)) SELECT rowid, \(columns) FROM record")
      } throws: { "\($0)".contains("only retracted") }
    }
    #expect(try store.records() == notes)
  }

  @Test func whatAnotherHandPutIntoTheFileIsReported() throws {
    try store.append(try Lines.records([Lines.ofEveryType[4]]))
    try store.queue.inDatabase { db in
      try db.execute(sql: "DROP TRIGGER recordIsNeverChanged; UPDATE record SET flags = 'sore-toe'")
    }
    let fault = StoreFault.damaged(
      path: store.path, detail: "a record has an unknown value as its flags")
    #expect(throws: fault) { try store.records() }
  }

  /// The schema and the rows of a store as each version made them, never changed.
  @Test(arguments: 1...Schema.newestVersion)
  func aStoreOfEveryVersionOpens(version: Int) throws {
    let sql = try String(
      contentsOf: SampleJournals.folder.appending(path: "Stores/version-\(version).sql"), encoding: .utf8)
    let path = folder.path("old.sqlite")
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()

    let text = Array(Lines.ofTheFirstTypes.dropFirst()) + Lines.withUnknownKeys
    let expected = JournalText.text(of: try Lines.records(text))
    #expect(try JournalStore.reading(at: path)?.exportJournal() == expected)
    let store = try JournalStore.writing(at: path)
    #expect(try store.exportJournal() == expected)
    #expect(try store.setting("mute") == "yes")
    try store.append(try Lines.notes(90...91))
    #expect(try store.faults().isEmpty)
  }

  @Test(arguments: 1...Schema.newestVersion)
  func everyVersionIsTheOneOnFile(version: Int) throws {
    let sql = try String(
      contentsOf: SampleJournals.folder.appending(path: "Stores/version-\(version).sql"), encoding: .utf8)
    // SQLite keeps the statements as they were written, without what stands between them.
    let step = Schema.steps[version - 1].split(separator: "\n").filter { !$0.hasPrefix("--") }.joined(
      separator: "\n")
    for statement in step.replacing("\n\n", with: "\n").split(separator: ";\nCREATE") {
      #expect(sql.replacing("\n\n", with: "\n").contains(statement))
    }
  }
}
