/// One day as it is looked back at.
public struct DayReview: Hashable, Sendable {
  public let day: Day
  public let isFollowed: Bool
  public let plan: Plan
  /// M: the worst morning score over the affected sides.
  public let morning: PainScore?
  /// The worst injury score of the day's sessions over the affected sides.
  public let worst: PainScore?
  /// How many sessions were held.
  public let sessions: Int
  /// How long was trained, in seconds (``trainedSeconds(_:)``).
  public let seconds: Int
  /// The stage in which the day ended.
  public let stage: StageNumber
  public let mark: DayMark
  /// Pain went too far the day before, or in the night to this day (gate.md, section 5).
  public let isFlare: Bool

  init(
    _ decision: DayDecision, after previous: DayDecision?, seconds: Int, usedReserve: Bool, isRunning: Bool
  ) {
    day = decision.day
    isFollowed = decision.isFollowed
    plan = decision.plan
    morning = decision.morning
    worst = decision.worst
    sessions = decision.sessions
    self.seconds = seconds
    isFlare = decision.isFlare(after: previous)
    stage = decision.stage
    mark =
      if decision.isFollowed {
        decision.sessions == 0 ? .rested : .trained
      } else if isRunning, decision.canStillBeFollowed {
        .open
      } else {
        usedReserve ? .reserve : .missed
      }
  }
}

/// How a day stands in a calendar.
public enum DayMark: String, Hashable, Sendable, CaseIterable {
  /// The plan was followed with a session.
  case trained
  /// The plan was followed by resting.
  case rested
  /// Not followed, and forgiven by a reserve day.
  case reserve
  case missed
  /// It is still going on, and can be followed yet.
  case open
}
