/// What was done in a stretch of days, and how it went.
public struct Review: Hashable, Sendable {
  /// Every day asked for, in order; empty if none of them was decided.
  public let days: [DayReview]
  /// The stages passed through on these days, in order.
  public let stages: [StageSpan]
  /// What was done of each exercise on these days, by name.
  public let exercises: [ExerciseReview]
  /// What was scored on these days without sets, such as runs and readiness tests, by name.
  public let tests: [ExerciseReview]

  /// - Parameters:
  ///   - first: the first day to look at; the start of the plan if nil or earlier.
  ///   - last: the last day to look at; the last decided day if nil or later.
  public init(_ history: GateHistory, from first: Day? = nil, to last: Day? = nil) {
    let decisions = history.decisions(from: first, to: last)
    let reserves = Set(history.streak.reserveDays)
    let openDay = history.isRunning ? history.days.last?.day : nil
    var previous = decisions.first.flatMap { history.decision(on: $0.day - 1) }
    var days: [DayReview] = []
    var exercises: [ExerciseID: ExerciseReview] = [:]
    for decision in decisions {
      let records = history.chronicle.records(on: decision.day)
      days.append(
        DayReview(
          decision, after: previous, seconds: trainedSeconds(records),
          usedReserve: reserves.contains(decision.day), isRunning: decision.day == openDay))
      for record in records { exercises.add(record.fact, on: decision, history.affected) }
      previous = decision
    }
    self.days = days
    stages = StageSpan.spans(of: decisions)
    let byName = exercises.values.sorted { $0.exercise < $1.exercise }
    self.exercises = byName.filter { $0.sets > 0 }
    tests = byName.filter { $0.sets == 0 }
  }
}

extension [ExerciseID: ExerciseReview] {
  fileprivate mutating func add(_ fact: Fact, on decision: DayDecision, _ affected: Set<Side>) {
    switch fact {
    case .set(let set):
      self[set.exercise, default: ExerciseReview(set.exercise, lastDay: decision.day)].add(set, on: decision)
    case .score(let score) where score.spot == .injury:
      guard let worst = score.pain.worst(over: affected) else { return }
      self[score.exercise, default: ExerciseReview(score.exercise, lastDay: decision.day)]
        .add(worst, on: decision.day)
    default: break
    }
  }
}

extension GateHistory {
  /// The decisions of some days, in order; as many of them as were decided.
  func decisions(from first: Day?, to last: Day?) -> ArraySlice<DayDecision> {
    guard let start = days.first?.day else { return [] }
    let lower = max(0, (first ?? start) - start)
    let upper = min(days.count, (last ?? start + days.count) - start + 1)
    return lower < upper ? days[lower..<upper] : []
  }

  /// What was decided of a day; nil before the start and after the last day.
  public func decision(on day: Day) -> DayDecision? {
    guard let first = days.first, days.indices.contains(day - first.day) else { return nil }
    return days[day - first.day]
  }
}
