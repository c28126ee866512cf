public enum EndedBy: String, Hashable, Sendable, CaseIterable {
  case user, gate
}
