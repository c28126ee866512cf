/// Where the pain is: at the outer knee, at the outer hip, or at both.
public enum PainLocation: String, Hashable, Sendable, CaseIterable {
  case knee, hip, both
}
