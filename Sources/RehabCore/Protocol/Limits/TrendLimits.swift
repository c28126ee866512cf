/// When one week is worse than the week before.
public struct TrendLimits: Hashable, Sendable, Codable {
  /// Days in each of the two weeks compared.
  public var windowDays: Int
  /// Recorded mornings that each of the two needs.
  public var recordedAtLeast: Int
  /// The mean above which a rise counts.
  public var meanAbove: Int
  /// Days between two uses of the rule.
  public var spacingDays: Int

  public init(windowDays: Int, recordedAtLeast: Int, meanAbove: Int, spacingDays: Int) {
    self.windowDays = windowDays
    self.recordedAtLeast = recordedAtLeast
    self.meanAbove = meanAbove
    self.spacingDays = spacingDays
  }
}
