/// When the dose rises.
public struct StepUpLimits: Hashable, Sendable, Codable {
  /// Credited sessions in a row at a dose that raise it.
  public var credits: Int
  /// Highest morning score on which the dose may rise.
  public var morningAtMost: PainScore

  public init(credits: Int, morningAtMost: PainScore) {
    self.credits = credits
    self.morningAtMost = morningAtMost
  }
}
