public import RehabCore

extension AdvanceCondition {
  /// What the condition asks for, in a few words.
  public func wording(_ limits: GateLimits) -> String {
    switch kind {
    case .noOpenFlag: "No warning sign today"
    case .daysOfRest: "Days of rest"
    case .daysInStage: "Days in this stage"
    case .calmMornings: "Calm mornings in a row"
    case .walkCheck: "Today's walk check"
    case .credits: "Credited sessions"
    case .lastStrengthCredited: "Last sessions credited"
    case .noRisingTrend: notRising(within: limits.trend.windowDays)
    case .readiness: "Readiness session passed"
    case .noFlare: "Days without a flare"
    case .topLevelPasses: "Passes at the top level"
    }
  }

  private func notRising(within days: Int) -> String {
    "Mornings not rising "
      + (days == GateHistory.daysOfAWeek ? "by the week" : "within \(counted(days, "day"))")
  }

  /// How much of it is there: "4 of 7", or "2 at most" for a score; nil where it is simply met or not.
  public var progress: String? {
    switch kind {
    case .walkCheck: have.map { "\($0), \(need) at most" } ?? "not yet"
    case .noOpenFlag, .noRisingTrend, .readiness: nil
    default: "\(min(have ?? 0, need)) of \(need)"
    }
  }
}
