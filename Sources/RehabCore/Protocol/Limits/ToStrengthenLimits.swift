/// From stage 2 to 3.
public struct ToStrengthenLimits: Hashable, Sendable, Codable {
  /// Days in the stage at least.
  public var stageDays: Int
  /// Credited sessions in the stage at least.
  public var credits: Int
  /// So many last strength sessions were all credited.
  public var lastStrength: Int
  /// The dose those sessions had at least.
  public var doseAtLeast: DoseLevel
  public var mornings: MorningsAsked
  /// How many days ago the readiness session may be.
  public var readinessWithinDays: Int

  public init(
    stageDays: Int, credits: Int, lastStrength: Int, doseAtLeast: DoseLevel, mornings: MorningsAsked,
    readinessWithinDays: Int
  ) {
    self.stageDays = stageDays
    self.credits = credits
    self.lastStrength = lastStrength
    self.doseAtLeast = doseAtLeast
    self.mornings = mornings
    self.readinessWithinDays = readinessWithinDays
  }
}
