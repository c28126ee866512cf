/// The share of the last days on which the plan was followed.
public struct Adherence: Hashable, Sendable {
  public let followed: Int
  public let days: Int

  /// - Parameter isRunning: the last day is still going on, and counts only once it is followed or cannot be any more.
  public init(_ days: [DayDecision], isRunning: Bool, limits: StreakLimits) {
    let isOpen = isRunning && (days.last?.canStillBeFollowed ?? false)
    let counted = (isOpen ? days.dropLast() : days[...]).suffix(limits.adherenceDays)
    followed = counted.count(where: \.isFollowed)
    self.days = counted.count
  }
}

extension DayDecision {
  /// Not followed yet, and nothing was done that rules it out.
  public var canStillBeFollowed: Bool { !isFollowed && !brokeThePlan }
}
