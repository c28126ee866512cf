/// When a healthy side counts as affected.
public struct HealthySideLimits: Hashable, Sendable, Codable {
  /// A morning score of the healthy side that counts.
  public var morningFrom: PainScore
  /// Recorded mornings in a row with it.
  public var mornings: Int
  /// Missed mornings at most between them.
  public var missedBetween: Int
  /// A score that is enough once.
  public var onceFrom: PainScore

  public init(morningFrom: PainScore, mornings: Int, missedBetween: Int, onceFrom: PainScore) {
    self.morningFrom = morningFrom
    self.mornings = mornings
    self.missedBetween = missedBetween
    self.onceFrom = onceFrom
  }
}
