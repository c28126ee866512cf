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

/// How long was trained on a day, in seconds, as far as its records tell.
///
/// A session takes the time from its opening to its last set, score, after or end, whichever is latest; the score an
/// hour after a run is no training. Two records more than ``longestPauseSeconds`` apart have a break between them,
/// which does not count. A session written down in one moment afterwards has no length that anyone knows, and adds 0.
/// A run outside of a session and other training take their minutes.
///
/// - Parameter records: the records of one day that count, in their order.
func trainedSeconds(_ records: some Collection<Record>) -> Int {
  var latest: [RecordID: Int64] = [:]
  var total: Int64 = 0
  for record in records {
    switch record.fact {
    case .session: latest[record.id] = record.at.seconds
    case .run(let run): total += Int64(run.minutes) * 60
    case .activity(let activity): total += Int64(activity.minutes) * 60
    case .set, .score, .after, .end:
      guard let session = record.fact.session, let before = latest[session] else { continue }
      let pause = record.at.seconds - before
      if (1...longestPauseSeconds).contains(pause) { total += pause }
      latest[session] = max(before, record.at.seconds)
    default: continue
    }
  }
  return Int(total)
}

/// One hour: longer than any run of the ladder, shorter than coming back later in the day.
let longestPauseSeconds: Int64 = 3600
