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

  /// What stands in the place of a column of a sound row.
  static let unsound: [(column: String, value: String)] = [
    ("id", "'short'"), ("id", "upper(id)"), ("id", "NULL"), ("type", "''"), ("type", "NULL"), ("day", "NULL"),
    ("day", "-719163"), ("day", "2932897"), ("day", "'monday'"), ("at", "'2024-05-01'"),
    ("at", "'2024-05-01T07:30:00'"), ("at", "'2024-05-01T07:30:00Z'"), ("at", "NULL"), ("session", "'one'"),
    ("retracts", "''"), ("body", "'{'"), ("body", "NULL"), ("seal", "NULL"), ("seal", "'x'"),
  ]

  @Test(arguments: unsound)
  func anUnsoundRowIsRefused(column: String, value: String) throws {
    let record = try Lines.record(Lines.line(255, "note", #""text": "ä""#, at: "2024-05-01T12:00:00Z"))
    try store.append([record])
    store.queue.inDatabase { db in
      let columns = RecordRow.columns.split(separator: ", ").map(String.init)
      let copy = columns.map {
        $0 == column ? value : $0 == "id" ? "'00000000-0000-4000-8000-0000000000ff'" : $0
      }.joined(separator: ", ")
      #expect {
        try db.execute(sql: "INSERT INTO record (\(RecordRow.columns)) SELECT \(copy) FROM record")
      } throws: { ($0 as? DatabaseError)?.resultCode == .SQLITE_CONSTRAINT }
    }
    #expect(try store.records() == [record])
  }

  @Test(arguments: [
    "UPDATE record SET body = '{}'", "DELETE FROM record", "UPDATE record SET day = day + 1",
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
      let columns = RecordRow.columns.replacing("id, ", with: "upper(id), ")
      #expect {
        try db.execute(
          sql: "REPLACE INTO record (rowid, \(RecordRow.columns)) SELECT rowid, \(columns) FROM record")
      } throws: { "\($0)".contains("only retracted") }
    }
    #expect(try store.records() == notes)
  }

  @Test func manyRecordsAreGuardedAndFoundAsFewAre() throws {
    func objects() throws -> [String] {
      try store.queue.read {
        try String.fetchAll($0, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
      }
    }
    let before = try objects()
    _ = try store.importJournal(try SampleJournals.bytes("runner"))
    #expect(try objects() == before)
    #expect(throws: DatabaseError.self) {
      try store.queue.write { try $0.execute(sql: "DELETE FROM record") }
    }
  }

  @Test func theNewestVersionIsTheOneOnFile() throws {
    let sql = try OldStores.sql(version: Schema.newestVersion)
    let parts = try store.queue.read {
      try String.fetchAll($0, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
    }
    #expect(parts.count == 11)
    for part in parts { #expect(sql.contains(part)) }
  }
}

@Suite("A row is sealed")
struct SealTests {
  private let folder: TemporaryFolder
  private let store: JournalStore

  init() throws {
    folder = try TemporaryFolder()
    store = try JournalStore.writing(at: folder.path("journal.sqlite"))
  }

  static let lines = [
    Lines.line(13, "set", #""session": \#(Lines.id(11)), "exercise": "hop", "side": "both", "set": 1"#),
    Lines.line(29, "retract", #""record": \#(Lines.id(2)), "why": null"#),
    Lines.line(27, "note", #""text": "half a mile – 💡", "mood": "good""#),
  ]

  @Test("so that each bit of it that changes is seen", arguments: lines)
  func everyBit(line: String) throws {
    try store.append([try Lines.record(line)])
    try changing { db in
      var missed: [String] = []
      for column in ["id", "type", "at", "session", "retracts", "body"] {
        guard let text = try Data.fetchOne(db, sql: "SELECT CAST(\(column) AS BLOB) FROM record") else {
          continue
        }
        for bit in 0..<text.count * 8 {
          var flipped = text
          flipped[bit / 8] ^= 1 << (bit % 8)
          try db.execute(sql: "UPDATE record SET \(column) = CAST(? AS TEXT)", arguments: [flipped])
          if try isBelieved(db) { missed.append("\(column), bit \(bit)") }
        }
        try db.execute(sql: "UPDATE record SET \(column) = CAST(? AS TEXT)", arguments: [text])
      }
      for column in ["day", "seal"] {
        let number = try #require(try Int64.fetchOne(db, sql: "SELECT \(column) FROM record"))
        for bit in 0..<64 {
          try db.execute(sql: "UPDATE record SET \(column) = ?", arguments: [number ^ 1 << bit])
          if try isBelieved(db) { missed.append("\(column), bit \(bit)") }
        }
        try db.execute(sql: "UPDATE record SET \(column) = ?", arguments: [number])
      }
      #expect(missed == [])
      #expect(try isBelieved(db))
    }
  }

  @Test("and what is put into a column or taken out of it", arguments: lines)
  func everyColumn(line: String) throws {
    try store.append([try Lines.record(line)])
    try changing { db in
      for column in ["session", "retracts"] {
        let other = try String.fetchOne(db, sql: "SELECT \(column) FROM record") == nil ? "id" : "NULL"
        try db.execute(sql: "SAVEPOINT before; UPDATE record SET \(column) = \(other)")
        #expect(try !isBelieved(db))
        try db.execute(sql: "ROLLBACK TO before")
      }
      // Between two columns.
      try db.execute(sql: "UPDATE record SET type = type || substr(at, 1, 1), at = substr(at, 2)")
      #expect(try !isBelieved(db))
    }
  }

  @Test("and named, with its file and what to do")
  func named() throws {
    let notes = try Lines.notes(1...4)
    try store.append(notes)
    try changing { try $0.execute(sql: "UPDATE record SET body = replace(body, 'note 2', 'note 7')") }
    let sentence = "the record \(notes[1].id) in row 2 is not as it was written"
    let fault = StoreFault.damaged(path: store.path, detail: sentence)
    #expect(throws: fault) { try store.records() }
    #expect(throws: fault) { try store.exportJournal() }
    #expect(throws: fault) { try store.notes(from: notes[0].day, before: notes[0].day + 1) }
    #expect(
      fault.description
        == "\(store.path) is damaged (\(sentence)). Keep the file, and go on from a backup or an export of it."
    )
    try changing { try $0.execute(sql: "UPDATE record SET day = day + 1 WHERE rowid = 4") }
    #expect(
      try store.faults() == [
        "\(sentence).", "the record \(notes[3].id) in row 4 is not as it was written.",
      ])
  }

  @Test("by a newer program too, whose records are not taken for damage")
  func newerRecord() throws {
    let line = Array(Lines.line(1, "hop", #""height": 3"#).utf8)
    let columns = [
      Array(Lines.id(1).dropFirst().dropLast().utf8), Array("hop".utf8),
      Array("2024-05-01T07:01:00+02:00".utf8),
    ]
    try store.queue.write { db in
      let seal = columns[0].withUnsafeBufferPointer { id in
        columns[1].withUnsafeBufferPointer { type in
          columns[2].withUnsafeBufferPointer { at in
            line.withUnsafeBufferPointer { body in
              Seal(id: id, type: type, day: 19_844, at: at, session: nil, retracts: nil, body: body).value
            }
          }
        }
      }
      let texts = (columns + [line]).map { String(decoding: $0, as: UTF8.self) }
      try db.execute(
        sql: "INSERT INTO record VALUES (?, ?, 19844, ?, NULL, NULL, ?, ?)",
        arguments: [texts[0], texts[1], texts[2], texts[3], seal])
    }
    #expect {
      try store.records()
    } throws: { error in
      "\(error)".hasPrefix(
        "\(store.path) has the record 00000000-0000-4000-8000-000000000001, which this clamshell does not know "
          + #"how to read: type is "hop"; a type is one of"#)
        && "\(error)".hasSuffix("It was left as it is. Update clamshell to read it.")
    }
  }

  /// Another hand in the file, which nothing stops.
  private func changing(_ work: (Database) throws -> Void) throws {
    try store.queue.write { db in
      try db.execute(
        sql: "DROP TRIGGER IF EXISTS recordIsNeverChanged; PRAGMA ignore_check_constraints = ON")
      try work(db)
    }
  }

  private func isBelieved(_ db: Database) throws -> Bool {
    do {
      try db.eachRow { _ in }
      return true
    } catch is DamagedRow {
      return false
    }
  }
}
