/// A recorded morning.
struct RecordedMorning: Hashable, Sendable {
  let day: Day
  let score: PainScore
  let hasPainkiller: Bool
}

// The last recorded mornings, and the weeks that are compared (gate.md, sections 5 and 10).

extension Gate {
  /// The recorded mornings up to today, newest first, since two or more were missed in a row.
  func recordedMornings(atMost count: Int, from first: Day? = nil) -> [RecordedMorning] {
    var mornings: [RecordedMorning] = []
    var missed = 0
    var day = today.day
    while mornings.count < count, day >= max(start, first ?? start), let log = log(day) {
      if let score = log.morning {
        missed = 0
        mornings.append(
          RecordedMorning(day: day, score: score, hasPainkiller: log.morningHasPainkiller))
      } else if day < today.day || isDayOver {
        missed += 1
        if missed >= limits.mornings.missedThatRestart { break }
      }
      day = day - 1
    }
    return mornings
  }

  /// The last so many recorded mornings are there, and each is at least the score given.
  func lastMornings(_ count: Int, areAtLeast score: PainScore, from first: Day? = nil) -> Bool {
    let mornings = recordedMornings(atMost: count, from: first)
    return mornings.count == count && mornings.allSatisfy { $0.score >= score }
  }

  var hasRedMornings: Bool {
    guard let red = PainScore(limits.zones.amberAtMost.value + 1) else { return false }
    return lastMornings(limits.mornings.redCount, areAtLeast: red)
  }

  /// Since the stage was entered, from the next day on (m5).
  var hasRaisedMornings: Bool {
    stage > .rest
      && lastMornings(
        limits.mornings.raisedCount, areAtLeast: limits.mornings.raisedFrom, from: stageEntered + 1)
  }

  /// This week's recorded mornings beside those of the week before; nil if too few are recorded.
  var trend: Trend? {
    let window = limits.trend.windowDays
    let (sum, count) = mornings(from: today.day - window + 1, to: today.day)
    let (sumBefore, countBefore) = mornings(from: today.day - 2 * window + 1, to: today.day - window)
    guard min(count, countBefore) >= limits.trend.recordedAtLeast else { return nil }
    return Trend(sum: sum, count: count, sumBefore: sumBefore, countBefore: countBefore)
  }

  /// The means rise as m6 has it, whenever it was last used.
  var isTrendRising: Bool {
    guard let trend else { return false }
    return trend.isRising(by: limits.trend.rise) && trend.sum > limits.trend.meanAbove * trend.count
  }

  var isTrendRuleFree: Bool {
    lastTrendUse.map { today.day - $0 >= limits.trend.spacingDays } ?? true
  }

  private func mornings(from first: Day, to last: Day) -> (sum: Int, count: Int) {
    var sum = 0
    var count = 0
    for day in stride(from: first, through: last, by: 1) {
      guard let score = log(day)?.morning else { continue }
      sum += score.value
      count += 1
    }
    return (sum, count)
  }
}

/// The sums and counts of the recorded mornings of two weeks, so that their means are compared exactly.
public struct Trend: Hashable, Sendable {
  public var sum: Int
  public var count: Int
  public var sumBefore: Int
  public var countBefore: Int

  /// Whether this week's mean is higher by so many points at least; false if one of the weeks is empty.
  public func isRising(by points: Int) -> Bool {
    count > 0 && countBefore > 0 && sum * countBefore >= (sumBefore + points * countBefore) * count
  }
}
