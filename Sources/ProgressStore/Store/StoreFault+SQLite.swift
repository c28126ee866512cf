import GRDB

extension StoreFault {
  /// The sentence for what SQLite reported.
  init(_ error: any Error, path: String) {
    switch error {
    case let fault as StoreFault: self = fault
    case let error as DatabaseError: self.init(error, path: path)
    case let row as DamagedRow: self = .damaged(path: path, detail: row.sentence)
    case let record as UnknownRecord:
      self = .unknownRecord(path: path, id: record.id, problem: record.problem)
    case is RowDecodingError: self = .damaged(path: path, detail: "a row lacks a value that it needs")
    default: self = .failed(path: path, reason: "\(error)")
    }
  }

  private init(_ error: DatabaseError, path: String) {
    let message = error.message ?? "SQLite error \(error.resultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notAJournal(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, detail: message)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .cannotOpen(path: path, reason: message)
    case .SQLITE_READONLY: self = .readOnly(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    default: self = .failed(path: path, reason: message)
    }
  }
}
