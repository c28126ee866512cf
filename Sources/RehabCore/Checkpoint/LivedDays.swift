/// A gate on its way through the days, and what these add up to so far.
///
/// The night of a day is known only when the next day has ended, so that all that is counted lags a day behind the gate.
struct LivedDays {
  var gate: Gate
  private(set) var streak: Streak
  private(set) var milestones: Milestones
  /// The decisions of the days lived from the first one on.
  private(set) var days: [DayDecision] = []
  private let first: Day

  /// At the beginning of a plan or of the day of a checkpoint, none of its records taken.
  init(_ rehab: RehabProtocol, _ chronicle: Chronicle, from checkpoint: Checkpoint?) {
    gate = checkpoint?.gate ?? Gate(rehab, enrolment: chronicle.enrolment, start: chronicle.start)
    streak = checkpoint?.streak ?? Streak(rehab.limits.streak)
    milestones = checkpoint?.milestones ?? Milestones()
    first = gate.today.day
  }

  /// The day that runs, or is about to.
  var today: Day { gate.today.day }

  /// Lives the day that has just begun, and begins the next.
  mutating func live(_ records: ArraySlice<Record>) {
    gate.take(records)
    gate.endDay()
    settleYesterday()
    gate.beginNextDay()
  }

  /// Ends the last day, as if it ended now.
  mutating func endLastDay(isRunning: Bool) {
    gate.endDay()
    settleYesterday()
    count(gate.today, after: gate.yesterday, isOpen: isRunning)
  }

  private mutating func settleYesterday() {
    guard let yesterday = gate.yesterday else { return }
    count(yesterday, after: gate.days.dropLast().last, isOpen: false)
  }

  private mutating func count(_ log: DayLog, after before: DayLog?, isOpen: Bool) {
    let limits = gate.limits
    let decision = DayDecision(log, limits)
    let isFlare = before.map { $0.night == .flare || $0.dayClass(limits) == .red } ?? false
    streak.add(decision, isOpen: isOpen)
    milestones.add(decision, isFlare: isFlare, isOpen: isOpen, limits)
    if log.day >= first { days.append(decision) }
  }
}
