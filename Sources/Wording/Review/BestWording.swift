public import RehabCore

/// A best of the runner's own in words.
public struct BestWording: Hashable, Sendable {
  public let name: String
  /// How long it is now, in days.
  public let current: Int
  /// How long it ever was, in days.
  public let longest: Int
  private let ended: Day?

  init(_ name: String, _ best: Best) {
    self.name = name
    current = best.current
    longest = best.longest
    ended = best.longestEnded
  }

  init(_ name: String, current: Int, longest: Int) {
    self.name = name
    self.current = current
    self.longest = longest
    ended = nil
  }

  /// "now 12, best 20 to 3 Nov 2026".
  public var numbers: String {
    if longest == 0 { return "none yet" }
    if current == longest { return "now, \(counted(longest, "day"))" }
    return "now \(current), best \(longest)\(ended.map { " to \($0.long)" } ?? "")"
  }
}

extension ReviewWording {
  /// The runner's own bests: calm, and following the plan; none of them grows by doing more.
  public static func bests(_ milestones: Milestones, _ streak: Streak) -> [BestWording] {
    [
      BestWording("Streak", current: streak.current, longest: streak.longest),
      BestWording("Followed in a row", milestones.followedDays),
      BestWording("Calm mornings in a row", milestones.calmMornings),
      BestWording("Green training in a row", milestones.greenDays),
      BestWording("Without a flare", milestones.daysWithoutFlare),
    ]
  }
}
