/// Recorded mornings that a next stage asks for.
public struct MorningsAsked: Hashable, Sendable, Codable {
  /// How many of the last recorded mornings.
  public var count: Int
  /// How many days back, today included, they may reach.
  public var withinDays: Int
  /// The highest score of each.
  public var atMost: PainScore

  public init(count: Int, withinDays: Int, atMost: PainScore) {
    self.count = count
    self.withinDays = withinDays
    self.atMost = atMost
  }
}
