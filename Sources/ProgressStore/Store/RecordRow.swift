import GRDB
import GRDBSQLite
import RehabCore
import struct RehabCore.Record

// A row holds the line that says a record, the parts of it that rows are found by, and a seal over all of that. It is
// read and written where it stands, without values of GRDB in between: a journal of years has many.

/// The row that a statement stands on, sound by its seal; what it holds is there until the next step.
struct RecordRow {
  static let columns = "id, type, day, at, session, retracts, body, seal"
  static let selection = "SELECT \(columns), rowid FROM record"

  let id: UnsafeBufferPointer<UInt8>
  let type: UnsafeBufferPointer<UInt8>
  let day: Int64
  let at: UnsafeBufferPointer<UInt8>
  /// The line that says the record, as the journal's writer makes it.
  let body: UnsafeBufferPointer<UInt8>

  /// - Parameter row: of ``selection``.
  init(_ row: SQLiteStatement) throws(DamagedRow) {
    guard let id = RecordRow.text(row, 0), let type = RecordRow.text(row, 1),
      sqlite3_column_type(row, 2) == SQLITE_INTEGER, let at = RecordRow.text(row, 3),
      let body = RecordRow.text(row, 6), sqlite3_column_type(row, 7) == SQLITE_INTEGER
    else { throw DamagedRow(row) }
    (self.id, self.type, self.at, self.body) = (id, type, at, body)
    day = sqlite3_column_int64(row, 2)
    let seal = Seal(
      id: id, type: type, day: day, at: at, session: RecordRow.text(row, 4), retracts: RecordRow.text(row, 5),
      body: body)
    guard seal.value == sqlite3_column_int64(row, 7) else { throw DamagedRow(row) }
  }

  /// The line behind its head.
  var rest: UnsafeBufferPointer<UInt8>.SubSequence {
    body.dropFirst(LineHead.length(typeLength: type.count, momentLength: at.count))
  }

  /// The id, for a message.
  var name: String { String(decoding: id, as: UTF8.self) }

  private static func text(_ row: SQLiteStatement, _ column: CInt) -> UnsafeBufferPointer<UInt8>? {
    guard sqlite3_column_type(row, column) == SQLITE_TEXT else { return nil }
    // As it is in the file: asked for as a text, what is no UTF-8 could be changed.
    let bytes = sqlite3_column_blob(row, column)
    return UnsafeBufferPointer(
      start: bytes?.assumingMemoryBound(to: UInt8.self), count: Int(sqlite3_column_bytes(row, column)))
  }
}

/// A row that is not as it was written.
struct DamagedRow: Error {
  let number: Int64
  let id: String

  init(_ row: SQLiteStatement) {
    number = sqlite3_column_int64(row, 8)
    id = sqlite3_column_text(row, 0).map { String(cString: $0) } ?? ""
  }

  /// Without an end.
  var sentence: String { "the record \(id) in row \(number) is not as it was written" }
}

/// A row that is as it was written, by a program that knows more than this one.
struct UnknownRecord: Error {
  let id: String
  let problem: String
}

/// A number that any change to a row changes: FNV-1a by words instead of bytes, and stirred.
///
/// Each step is reversible, so that no single word can change without the seal; it is meant against damage and not
/// against malice.
struct Seal {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  var value: Int64 { Int64(bitPattern: state) }

  init(
    id: UnsafeBufferPointer<UInt8>, type: UnsafeBufferPointer<UInt8>, day: Int64,
    at: UnsafeBufferPointer<UInt8>,
    session: UnsafeBufferPointer<UInt8>?, retracts: UnsafeBufferPointer<UInt8>?,
    body: UnsafeBufferPointer<UInt8>
  ) {
    add(id)
    add(type)
    add(UInt64(bitPattern: day))
    add(at)
    add(session)
    add(retracts)
    add(body)
  }

  private mutating func add(_ text: UnsafeBufferPointer<UInt8>?) {
    guard let text else { return add(UInt64.max) }
    add(UInt64(text.count))
    let bytes = UnsafeRawBufferPointer(text)
    var place = 0
    while place + 8 <= text.count {
      add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
      place += 8
    }
    guard place < text.count else { return }
    add(text[place...].reduce(0) { $0 << 8 | UInt64($1) })
  }

  private mutating func add(_ word: UInt64) {
    state = (state ^ word) &* 0x0000_0100_0000_01B3
    state ^= state >> 32
  }
}

/// Reads the records of rows, one after the other.
struct RowReader {
  private var fields = LineFields()

  mutating func record(_ row: RecordRow) throws(UnknownRecord) -> Record {
    let head = try head(row)
    do throws(LineProblem) {
      return try fields.record(head, rest: row.rest)
    } catch {
      throw UnknownRecord(id: row.name, problem: error.sentence)
    }
  }

  /// What the line begins with, as the columns say it.
  mutating func head(_ row: RecordRow) throws(UnknownRecord) -> LineHead {
    if let id = RecordID(utf8: row.id.span), let type = RecordType(utf8: row.type.span),
      let at = Timestamp(utf8: row.at.span)
    {
      return LineHead(id: id, type: type, day: Day(number: Int(row.day)), at: at)
    }
    // The line itself says best what of it is not known.
    do throws(LineProblem) {
      let record = try fields.record(of: row.body)
      return LineHead(id: record.id, type: record.fact.type, day: record.day, at: record.at)
    } catch {
      throw UnknownRecord(id: row.name, problem: error.sentence)
    }
  }
}

/// Writes records as rows, one after the other.
struct RowWriter {
  private static let insertion = "INSERT INTO record (\(RecordRow.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"

  private let db: Database
  private let statement: Statement
  private var line = LineWriter()
  private var others: [UInt8] = []

  init(_ db: Database) throws {
    self.db = db
    statement = try db.cachedStatement(sql: RowWriter.insertion)
  }

  mutating func insert(_ record: Record) throws {
    line.removeAll()
    let places = line.write(record)
    others.removeAll(keepingCapacity: true)
    record.fact.session?.append(to: &others)
    record.fact.retracts?.append(to: &others)
    let day = Int64(record.day.number)
    try line.bytes.withUnsafeBufferPointer { body in
      try others.withUnsafeBufferPointer { others in
        let id = UnsafeBufferPointer(rebasing: body[places.id])
        let type = UnsafeBufferPointer(rebasing: body[places.type])
        let at = UnsafeBufferPointer(rebasing: body[places.at])
        // No fact belongs to a session and takes something back as well.
        let session = record.fact.session == nil ? nil : others
        let retracts = record.fact.retracts == nil ? nil : others
        let seal = Seal(
          id: id, type: type, day: day, at: at, session: session, retracts: retracts, body: body)
        try bind(id, 1)
        try bind(type, 2)
        try check(sqlite3_bind_int64(statement.sqliteStatement, 3, day))
        try bind(at, 4)
        try bind(session, 5)
        try bind(retracts, 6)
        try bind(body, 7)
        try check(sqlite3_bind_int64(statement.sqliteStatement, 8, seal.value))
        try step()
      }
    }
  }

  /// The bytes are not copied; they have to be there until the step is done.
  private func bind(_ text: UnsafeBufferPointer<UInt8>?, _ place: CInt) throws {
    guard let text, let start = text.baseAddress else {
      return try check(sqlite3_bind_null(statement.sqliteStatement, place))
    }
    try check(
      sqlite3_bind_text(
        statement.sqliteStatement, place, UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self),
        CInt(clamping: text.count), nil))
  }

  private func step() throws {
    let code = sqlite3_step(statement.sqliteStatement)
    let fault = code == SQLITE_DONE ? nil : db.fault(code)
    sqlite3_reset(statement.sqliteStatement)
    sqlite3_clear_bindings(statement.sqliteStatement)
    if let fault { throw fault }
  }

  private func check(_ code: CInt) throws {
    guard code == SQLITE_OK else { throw db.fault(code) }
  }
}

extension Database {
  /// Reads the rows of a selection of ``RecordRow``, in its order.
  func eachRow(
    _ condition: String = "", _ arguments: StatementArguments = [], _ read: (RecordRow) throws -> Void
  ) throws {
    try eachStep(condition, arguments) { try read(try RecordRow($0)) }
  }

  /// The same, whether they are sound or not.
  func eachStep(
    _ condition: String = "", _ arguments: StatementArguments = [], _ read: (SQLiteStatement) throws -> Void
  ) throws {
    let statement = try cachedStatement(sql: RecordRow.selection + condition)
    try statement.setArguments(arguments)
    let rows = statement.sqliteStatement
    defer { sqlite3_reset(rows) }
    while true {
      switch sqlite3_step(rows) {
      case SQLITE_ROW: try read(rows)
      case SQLITE_DONE: return
      case let code: throw fault(code)
      }
    }
  }

  fileprivate func fault(_ code: CInt) -> DatabaseError {
    DatabaseError(resultCode: ResultCode(rawValue: code), message: lastErrorMessage)
  }
}
