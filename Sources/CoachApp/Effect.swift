public import RehabCore

/// What the coach wants done outside; plain data, carried out by the loop.
public enum Effect: Hashable, Sendable {
  /// Write these now; answered by `saved` or `saveFailed`.
  case save([Record])
  case saveSetting(Setting, String)
  /// Read the journal again, with the days from this one on; answered by `journalChanged`.
  case recall(from: Day)
  /// Read the notes of these days, and nothing else of them; answered by `notesRead`.
  case readNotes(from: Day, before: Day)
  case ring
  /// Speak this, if there is a voice.
  case say(String)
  case redraw
  case suspend
  case quit
}

/// What the coach remembers beside the journal.
public enum Setting: String, Hashable, Sendable, CaseIterable {
  /// "yes" when neither bell nor voice is wanted.
  case muted
  /// Names of movements that a red flag hid, and the runner turned on again, divided by blanks.
  case shownAgain = "shown-again"
  /// "still" when figures are shown as key poses that do not move.
  case figures
}
