public import RehabCore
public import TerminalUI

/// What reaches the coach from outside.
public enum Message: Hashable, Sendable {
  case key(Key)
  /// Nothing but time has passed.
  case tick
  case resized(Size)
  /// The program was stopped for a while and goes on.
  case resumed
  /// Records are on disk.
  case saved([RecordID])
  /// Records could not be written; the sentence says why.
  case saveFailed(String)
  /// What is on disk, because another program has written to it, or because more of it was asked for.
  case journalChanged(JournalTail)
  /// The notes of days before the known ones, newest first.
  case notesRead([Note])
  /// The process is asked to end.
  case interrupted
}
