/// The credited sessions of the present stage, and the run of them that raises the dose.
struct CreditRun: Hashable, Sendable {
  /// Every credited day since the stage was entered.
  var inStage: [Day] = []
  /// The credited days since the run was last set to 0.
  var run: [Day] = []
  /// Where in the run the credits begin that no step has used.
  var freshFrom = 0

  /// The run of credits at this dose, not yet used for a step.
  var fresh: Int { run.count - freshFrom }

  mutating func add(_ day: Day) {
    inStage.append(day)
    run.append(day)
  }

  mutating func remove(_ day: Day) {
    inStage.removeAll { $0 == day }
    if let index = run.firstIndex(of: day) {
      run.remove(at: index)
      if index < freshFrom { freshFrom -= 1 }
    }
  }

  mutating func useForStep() { freshFrom = run.count }

  mutating func endRun() {
    run = []
    freshFrom = 0
  }
}

extension Gate {
  /// Settles yesterday's night and credit, at the moment of the move.
  mutating func settleYesterday() {
    guard let last = days.indices.last else { return }
    days[last].night = Night(
      from: days[last].morning, to: today.morning, zones: limits.zones, limits: limits.night)
    guard let credit = credit(of: days[last]) else { return }
    days[last].credit = credit
    if credit.stageEntry == stageEntry { credits.add(days[last].day) }
  }

  /// A flare or a painkiller that is known only later takes yesterday's credit.
  mutating func withdrawYesterdaysCredit() {
    guard let last = days.indices.last, days[last].credit != nil else { return }
    days[last].credit = nil
    credits.remove(days[last].day)
  }

  private func credit(of day: DayLog) -> Credit? {
    guard
      Credit.isEarned(
        dayClass: day.dayClass(limits), night: day.night, painkiller: day.hasPainkiller,
        nextMorningPainkiller: today.morningHasPainkiller)
    else { return nil }
    return day.sessions.first { $0.isCreditable }.map {
      Credit(stageEntry: $0.begun.stageEntry, dose: $0.begun.dose, level: $0.begun.level)
    }
  }
}

extension Credit {
  /// A calm day and a settled night earn it, and no painkiller may stand behind either (gate.md, section 4).
  static func isEarned(
    dayClass: DayClass?, night: Night, painkiller: Bool, nextMorningPainkiller: Bool
  ) -> Bool {
    night == .settled && dayClass == .green && !painkiller && !nextMorningPainkiller
  }
}

extension SessionLog {
  /// Finished as it was prescribed, on a FULL plan, at the dose or level in force, with a score to judge it by.
  var isCreditable: Bool {
    guard isHeld, isFinished, hasCreditableScore, begun.plan == .full else { return false }
    switch begun.stage {
    case .rest: return false
    case .activate, .strengthen: return isStrengthAtDose
    case .maintain: return isStrengthAtDose && begun.isStrengthDay
    case .returnToRunning: return isRun && begun.allowsRun && isAtLevel
    }
  }

  private var isStrengthAtDose: Bool {
    isStrength && start?.dose.map { $0 == begun.dose } ?? true
  }

  private var isAtLevel: Bool {
    start?.level.map { $0 == begun.level } ?? !isLooseRun
  }
}
