/// What the world should do about an event.
public enum SessionEffect: Hashable, Sendable {
  /// Write this fact now. `.session` is written under the session's own id.
  case record(Fact)
  /// Say or ring this.
  case cue(Cue)
}
