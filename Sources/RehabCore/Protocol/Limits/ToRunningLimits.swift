/// From stage 3 to 4.
public struct ToRunningLimits: Hashable, Sendable, Codable {
  /// Days in the stage at least.
  public var stageDays: Int
  /// Credited sessions in the stage at least.
  public var credits: Int
  /// So many last strength sessions were all credited.
  public var lastStrength: Int
  /// The dose those sessions had at least.
  public var doseAtLeast: DoseLevel
  public var mornings: MorningsAsked
  /// Days before today without a flare.
  public var flareFreeDays: Int
  /// How many days ago the readiness session may be.
  public var readinessWithinDays: Int

  public init(
    stageDays: Int, credits: Int, lastStrength: Int, doseAtLeast: DoseLevel, mornings: MorningsAsked,
    flareFreeDays: Int, readinessWithinDays: Int
  ) {
    self.stageDays = stageDays
    self.credits = credits
    self.lastStrength = lastStrength
    self.doseAtLeast = doseAtLeast
    self.mornings = mornings
    self.flareFreeDays = flareFreeDays
    self.readinessWithinDays = readinessWithinDays
  }
}
