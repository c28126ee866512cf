/// How long a run of stage 5 may be, in whole minutes (gate.md, section 7).
public struct RunAllowance: Hashable, Sendable {
  public let mostMinutes: Int
  /// What it grows from: the longest run of late, or the base if none was longer.
  public let longestMinutes: Int
  /// None of the runs of late was longer than the base.
  public let isFromBase: Bool
  public let growthPercent: Int
  /// The days before today in which the longest run is looked for.
  public let windowDays: Int

  init(longest: Int?, _ limits: RunningLimits) {
    isFromBase = longest.map { $0 <= limits.growthBaseMinutes } ?? true
    longestMinutes = max(longest ?? 0, limits.growthBaseMinutes)
    mostMinutes = longestMinutes * (100 + limits.growthPercent) / 100
    growthPercent = limits.growthPercent
    windowDays = limits.growthWindowDays
  }
}
