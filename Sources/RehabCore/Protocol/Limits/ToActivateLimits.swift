/// From stage 1 to 2.
public struct ToActivateLimits: Hashable, Sendable, Codable {
  /// Days of rest at least.
  public var floorDays: Int
  public var mornings: MorningsAsked
  /// Highest score of today's walk check.
  public var walkCheckAtMost: PainScore

  public init(floorDays: Int, mornings: MorningsAsked, walkCheckAtMost: PainScore) {
    self.floorDays = floorDays
    self.mornings = mornings
    self.walkCheckAtMost = walkCheckAtMost
  }
}
