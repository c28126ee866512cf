public import RehabCore

/// What a run means for the plan, as the gate judged it: warm, and without blame.
public struct RunWording: Sendable {
  private let run: RunJudgement
  private let history: GateHistory
  private let isToday: Bool

  /// - Parameter history: the plan of today with the run in it.
  public init(_ run: RunJudgement, in history: GateHistory) {
    self.run = run
    self.history = history
    isToday = run.day == history.today.day
  }

  /// A run that names no level can pass none.
  public static let withoutLevel = "It named no level of the ladder, so it can pass none."

  /// What it did to the plan, what became of the streak, and when the next run is due.
  public var consequences: [String] {
    [ruledOut ?? credit, restarted, tomorrow, streak, next].compactMap { $0 }
  }

  private var limits: GateLimits { history.rehab.limits }
  private var day: String { isToday ? "today" : run.day.short }

  /// The plan had no room for it.
  private var ruledOut: String? {
    guard let reason = run.ruledOut else { return nil }
    let costs = "\(isToday ? "today" : "the day") does not count as followed"
    return switch reason {
    case .stageWithoutRuns:
      "This stage has no running yet, so \(costs). The run is judged like any session of the day."
    case .secondRun: "The plan has one run a day, so this one earns nothing more, and \(costs)."
    case .longerThan(let minutes):
      "The plan had room for \(minutes) min, and it was longer, so \(costs)."
    case .plan(let plan):
      "\(day.capitalizedFirst) was \(kind(plan)), so the run earns no credit, and \(costs)."
    }
  }

  private func kind(_ plan: Plan) -> String {
    switch plan {
    case .rest: "a day of rest"
    case .light, .noRun: "a light day without a run"
    case .stretchOnly: "a day for stretches"
    case .full: "a day for strength, not for a run"
    }
  }

  /// The plan had room for it, and so it can count.
  private var credit: String? {
    switch run.outlook {
    case nil: return run.isCredited ? "It counts as a pass of level \(run.levelDue)." : nil
    case .ifTomorrowIsCalm: return pass
    case .amber: return amber
    case .endedByGate:
      return "Stopping was following the plan. " + (run.dayClass == .amber ? amber : Self.noPass)
    case .notFinished: return "Not finished, so it is no pass. What you ran is saved."
    case .notAsPlanned: return run.stage == .maintain ? nil : wrongLevel
    default: return SummaryWording.earned(run.outlook, limits.zones)
    }
  }

  private static let noPass = "It is no pass."

  private var pass: String {
    let needed = limits.running.passesPerLevel
    let number = (history.passesAtLevel ?? 0) + 1
    let which = number <= needed ? "pass \(number) of \(needed)" : "one more pass"
    return "This is \(which) at level \(run.levelDue), if tomorrow's morning is calm."
  }

  private var amber: String {
    let off = "\(counted(limits.running.daysOffAfterAmber, "day")) off running"
    let sign =
      run.lingeredAnHour ? "More pain an hour after than before" : "A score of \(limits.zones.amberScores)"
    guard run.stage == .returnToRunning else { return "\(sign) is a sign to wait: \(off) come first." }
    let tomorrow = history.tomorrowIfCalm
    let isLower = tomorrow.stage == .returnToRunning && tomorrow.level < run.levelDue
    return isLower
      ? "\(sign), for the second time at this level: after \(off) we go on at level \(tomorrow.level)."
      : "\(sign) is a sign to wait: after \(off), level \(run.levelDue) is repeated."
  }

  private var wrongLevel: String {
    guard let level = run.level else { return RunWording.withoutLevel }
    return "It was level \(level), and level \(run.levelDue) was due, so it is no pass."
  }

  private var restarted: String? {
    guard run.restartedRest else { return nil }
    let days = counted(limits.toActivate.floorDays, "day")
    let earliest = history.earliestAdvance.map { " The next stage can come on \($0.short) at the earliest." }
    return "It hurt, so the \(days) of rest count from \(day) again.\(earliest ?? "")"
  }

  /// What a run that hurt changes before there is any running.
  private var tomorrow: String? {
    guard isToday, run.stage < .returnToRunning, let dayClass = run.dayClass, dayClass > .green else {
      return nil
    }
    let tomorrow = history.tomorrowIfCalm
    return tomorrow.rule == .amberOrLinger && tomorrow.stage > .rest
      ? "The credits toward the next dose begin again." : SummaryWording.tomorrow(tomorrow, history.rehab)
  }

  private var streak: String? {
    guard run.ruledOut != nil else { return nil }
    if history.streak.reserveDays.contains(run.day) { return "A reserve day steps in: your streak goes on." }
    return isToday && history.streak.isAtRisk ? ReviewWording.outlook(history.streak, limits.streak) : nil
  }

  private var next: String? {
    guard isToday, history.today.stage >= .returnToRunning, let next = history.nextRunDay else { return nil }
    let level = next.stage == .returnToRunning ? ", level \(next.level)" : ""
    return "The next run, if the scores stay calm: \(next.day.short)\(level)."
  }
}
