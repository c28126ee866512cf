/// What happens to a session: time passes, or the runner presses a key.
public enum SessionEvent: Hashable, Sendable {
  /// Starts the routine, or goes on with one that was rebuilt from its records.
  case begin
  /// Nothing but time has passed.
  case tick
  case pause
  case resume
  case togglePause
  /// Leaves the count, the rest, or what is left of the set.
  case next
  /// Leaves what is left of the exercise by choice, which makes the session not finished if a side did no
  /// set.
  case skipExercise
  /// To the beginning of this set, or to the set before if this one has just begun; from the first set to the exercise
  /// before, there to the first set that was skipped. From a question to what was skipped before it. A set already
  /// recorded may be done again, but its record stands and no second one is written.
  case back
  /// Makes a count or a rest longer.
  case addRest
  /// It hurts: the set stops now and is scored.
  case hurts
  /// It did not hurt after all: the set goes on where it stopped.
  case takeBackHurts
  case answerScore(Pain, spot: PainSpot, sharp: Bool)
  /// The score at the end. With a limp it may answer any question, and ends the session.
  case answerAfter(Pain, limp: Bool)
  /// Whether the set under way counts although the program did not see it.
  case gapCounts(Bool)
  case leave
}

/// What the world should do about an event.
public enum SessionEffect: Hashable, Sendable {
  /// Write this fact now. `.session` is written under the session's own id.
  case record(Fact)
  /// Say or ring this.
  case cue(Cue)
}
