/// A pause in training that a rule has already acted on.
struct UsedGap: Hashable, Sendable {
  /// The last session that ends a gap, or the entry of the stage, that the pause began after.
  let since: Day
  let size: GapSize
}

/// How long a pause is, by what it asks for (gate.md, section 10).
enum GapSize: Int, Hashable, Sendable, Comparable, CaseIterable {
  case lowersDose, lowersStage, restarts

  static func < (left: GapSize, right: GapSize) -> Bool { left.rawValue < right.rawValue }
}

extension Gate {
  /// Takes all records of the day that runs.
  ///
  /// A session of which nothing is recorded fixes the moment of the move and no more. Whether it stays so is known from
  /// the whole day only, and a gap is judged at the move already.
  mutating func take(_ records: some Collection<Record>) {
    today.mayJudgeGap = records.contains(where: isMorningOrHeldSession)
    for record in records { take(record) }
  }

  private func isMorningOrHeldSession(_ record: Record) -> Bool {
    switch record.fact {
    case .morning(let morning): morning.pain.worst(over: affected) != nil
    case .run, .activity: true
    default: record.fact.session != nil
    }
  }

  /// The days without a loading session before today, and what they ask for; nil if nothing.
  func gap() -> (days: Int, size: GapSize, since: Day)? {
    guard stage > .rest else { return nil }
    var since = stageEntered
    var length = 0
    for log in days.reversed().prefix(while: { $0.day > stageEntered }) {
      if log.endsGap {
        since = log.day
        break
      }
      if !log.planRule.pausesGap { length += 1 }
    }
    return GapSize(days: length, in: stage, limits.gap).map { (length, $0, since) }
  }

  /// No training for so long that the plan goes back for it, and every red flag is asked again.
  ///
  /// Counted in days of the calendar, days of rest included; a session that was begun is one, whatever became of it.
  var wasAwayForLong: Bool {
    guard stage > .rest else { return false }
    // What the gate forgets lies before the last session, or before the stage was entered.
    let last =
      ([today] + days.reversed()).first { $0.sessions.contains(where: \.endsGap) }?.day ?? stageEntered
    return today.day - max(last, stageEntered) - 1 >= limits.gap.restartDays
  }
}

extension GapSize {
  /// What so many days without a loading session ask for; in stage 5 each size acts as the next smaller one.
  init?(days: Int, in stage: StageNumber, _ limits: GapLimits) {
    let reached = [limits.doseDays, limits.stageDays, limits.restartDays].count { days >= $0 }
    self.init(rawValue: reached - (stage == .maintain ? 2 : 1))
  }
}

extension PlanRule {
  /// Rest because of pain is no pause of the runner's; rest because of a flag counts as one.
  var pausesGap: Bool { self == .redMorning || self == .redSession || self == .flareRest }
}
