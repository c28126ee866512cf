/// Streaks, reserve days and adherence.
public struct StreakLimits: Hashable, Sendable, Codable {
  /// Reserve days in any window.
  public var reserveDays: Int
  /// The days of that window.
  public var reserveWindowDays: Int
  /// Followed days that repair a streak.
  public var repairDays: Int
  /// The days over which adherence is counted.
  public var adherenceDays: Int

  public init(reserveDays: Int, reserveWindowDays: Int, repairDays: Int, adherenceDays: Int) {
    self.reserveDays = reserveDays
    self.reserveWindowDays = reserveWindowDays
    self.repairDays = repairDays
    self.adherenceDays = adherenceDays
  }
}
