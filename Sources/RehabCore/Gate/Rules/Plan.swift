/// What may be done today (gate.md, section 5).
public enum Plan: String, Hashable, Sendable, CaseIterable {
  /// Rest: walking is fine, nothing else is asked for.
  case rest = "REST"
  /// Strength and stretches at L0, no running.
  case light = "LIGHT"
  /// What ``light`` is called in stage 4.
  case noRun = "NO_RUN"
  /// Nothing but stretches is due.
  case stretchOnly = "STRETCH_ONLY"
  /// Everything that the stage prescribes.
  case full = "FULL"
}
