/// Why a day was missed.
public enum MissedReason: String, Hashable, Sendable, CaseIterable {
  case ill, travel, forgot, pain, other
}
