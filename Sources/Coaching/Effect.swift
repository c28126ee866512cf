public import RehabCore

/// What the coach wants done outside; plain data.
public enum Effect: Hashable, Sendable {
  /// Write these now; answered by `saved` or `saveFailed`.
  case save([Record])
  /// Keep this beside the journal; answered by `settingKept` or `settingLost`.
  case keep(Setting)
  /// Read the journal again, with the days from this one on; answered by `journalChanged`.
  case recall(from: Day)
  /// Read the notes of these days, and nothing else of them; answered by `notesRead`.
  case readNotes(from: Day, before: Day)
  case ring
  /// Speak this, if there is a voice.
  case say(String)
}
