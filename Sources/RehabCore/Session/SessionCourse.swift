/// What the session is about right now, beside the step it stands at.
enum SessionCourse: Hashable, Sendable {
  case notBegun
  case running
  case paused(since: SessionInstant)
  /// A part of the set was not seen: last seen then, and unseen for so long.
  case gap(seen: SessionInstant, unseen: Duration)
  /// It hurt, and the score is asked; time stood still then.
  case hurt(at: SessionInstant)
  case ended(SessionOutcome)
}

/// How a session ended.
public enum SessionOutcome: Hashable, Sendable {
  case finished
  /// The end was reached, but an exercise was skipped by choice.
  case notFinished
  /// The runner left.
  case left
  case stoppedByGate(StopReason)
}
