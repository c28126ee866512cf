public import RehabCore

/// Why the store could not do what it was asked; nothing was changed by the attempt.
public enum StoreFault: Error, Hashable, Sendable {
  /// The file is something else.
  case notAJournal(path: String)
  /// A newer program wrote the file.
  case newer(path: String, version: Int, known: Int)
  /// The file was torn or overwritten.
  case damaged(path: String, detail: String)
  /// It holds a record that this program cannot read, written by one that knows more.
  case unknownRecord(path: String, id: String, problem: String)
  /// The file or its folder could not be opened or made.
  case cannotOpen(path: String, reason: String)
  /// The file or its folder may only be read.
  case readOnly(path: String)
  /// Another program held the file for longer than the store waits.
  case busy(path: String)
  case diskFull(path: String)
  /// Any other failure of the disk or of SQLite.
  case failed(path: String, reason: String)
  /// There is a file where a backup was to go.
  case alreadyThere(path: String)
  /// A record that the journal format cannot express.
  case unsoundRecord(RecordID, problem: String)
  /// The journal has another record of this id.
  case differentRecord(RecordID)
  /// A journal has one start that is not retracted.
  case secondStart(RecordID, already: RecordID)
  /// A journal to be imported has faults.
  case badJournal(JournalFault)

  /// Whether what was handed in is at fault, which is exit code 65, and not the machine.
  public var isBadInput: Bool {
    switch self {
    case .unsoundRecord, .differentRecord, .secondStart, .badJournal: true
    case .notAJournal, .newer, .damaged, .unknownRecord, .cannotOpen, .readOnly, .busy, .diskFull, .failed,
      .alreadyThere:
      false
    }
  }
}

extension StoreFault: CustomStringConvertible {
  /// What was wrong, where, and what to do.
  public var description: String {
    switch self {
    case .notAJournal(let path):
      "\(path) is not a journal of clamshell; it was left as it is. Choose another file."
    case .newer(let path, let version, let known):
      "\(path) was written by a newer clamshell (format \(version), this one knows up to \(known)); "
        + "it was left as it is. Update clamshell to open it."
    case .damaged(let path, let detail):
      "\(path) is damaged (\(detail)). Keep the file, and go on from a backup or an export of it."
    case .unknownRecord(let path, let id, let problem):
      "\(path) has the record \(id), which this clamshell does not know how to read: \(problem) "
        + "It was left as it is. Update clamshell to read it."
    case .cannotOpen(let path, let reason):
      "\(path) cannot be opened: \(reason). Check the path and its permissions."
    case .readOnly(let path):
      "\(path) cannot be written to, so nothing was saved. "
        + "Allow writing to the file and its folder, or choose another file."
    case .busy(let path):
      "\(path) is in use by another program that did not let go of it, so nothing was saved. "
        + "Try again when that program is done."
    case .diskFull(let path):
      "The disk is full, so nothing was saved to \(path). Free some space and try again."
    case .failed(let path, let reason):
      "\(path) could not be read or saved: \(reason). What was there before is still there."
    case .alreadyThere(let path):
      "\(path) is already there and was left as it is. Choose another name, or ask to replace it."
    case .unsoundRecord(let id, let problem):
      "The record \(id) cannot be kept: \(problem)"
    case .differentRecord(let id):
      "The journal already has another record \(id). Records are never changed: retract it, and add a new one."
    case .secondStart(let id, let already):
      "The journal already has a start, \(already), so \(id) was not added. Retract the first one before."
    case .badJournal(let fault):
      fault.description
    }
  }
}
