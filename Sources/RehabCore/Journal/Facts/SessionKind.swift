public enum SessionKind: String, Hashable, Sendable, CaseIterable {
  case strength, stretch, run, readiness
}
