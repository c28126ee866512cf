// What the rows that decided looked at, kept so that it can be told.

extension Gate {
  /// What has to be looked at before the move changes it.
  func lookBeforeTheMove(_ seen: inout Seen) {
    seen.doseBefore = dose
    seen.levelBefore = level
    seen.creditsInARow = credits.fresh
    seen.daysAtDose = stage == .returnToRunning ? nil : daysAtDose
    seen.openFlareSince = flares.firstOpen?.began
    seen.flareGoesOn = flares.goesOn
  }

  /// What the row that decided looked at; the rows under it are not asked.
  func look(for rule: MoveRule, _ seen: inout Seen) {
    switch rule {
    case .openFlag: seen.openFlags = sortedOpenFlags
    case .redMornings: seen.mornings = lastMorningScores(limits.mornings.redCount)
    case .raisedMornings: seen.mornings = lastMorningScores(limits.mornings.raisedCount)
    case .sideBecameAffected: seen.newSideMornings = raisedMornings(of: seen.newlyAffected)
    case .secondFlare: seen.earlierFlareBegan = flareBefore(seen.flareBegan)
    case .flare, .amberOrLinger: lookAtYesterday(&seen)
    case .readyToAdvance: seen.conditions = advanceConditions
    case .gap, .unsettledFlare, .risingTrend, .unknownNight, .readyForMore, .carryOn: break
    }
  }

  /// What the plan and the notice looked at, once the day is over.
  mutating func lookAtThePlan() {
    var seen = PlanSeen()
    seen.openFlags = sortedOpenFlags
    seen.flagsOfToday = RedFlag.allCases.filter(today.urgentFlags.subtracting(openFlags).contains)
    if today.notice == .seekCare(.redMornings) {
      seen.redMornings = lastMorningScores(limits.mornings.redCount)
    }
    switch today.planRule {
    case .redSession:
      let red = today.sessions.first { $0.dayClass(limits) == .red }
      seen.redSession = red?.id
      seen.redScore = red?.worst
    case .flareRest:
      seen.flareBegan = flares.events.last?.began
      seen.restThrough = flares.restThrough
    case .restStage: seen.daysOfRest = today.day - floor.began
    case .stretchesDue, .everything: lookAtTheSchedule(&seen)
    case .openFlag, .redMorning, .unknownMorning, .amberMorning: break
    }
    today.planSeen = Kept(seen)
  }

  var sortedOpenFlags: [RedFlag] {
    openFlags.isEmpty ? [] : RedFlag.allCases.filter(openFlags.contains)
  }

  private func lookAtTheSchedule(_ seen: inout PlanSeen) {
    seen.hadStrengthBefore = yesterday?.hasStrength ?? false
    guard stage >= .returnToRunning else { return }
    let window = days.suffix(limits.running.windowDays)
    seen.hadRunBefore = yesterday?.hasRun ?? false
    seen.runsBefore = window.count(where: \.hasRun)
    seen.strengthBefore = window.count(where: \.hasStrength)
    seen.isRunDay = isRunDay(today.day)
    seen.isStrengthDay = isStrengthDay(today.day)
  }

  private func lookAtYesterday(_ seen: inout Seen) {
    let sessions = yesterday?.heldSessions ?? []
    seen.worstBefore = sessions.compactMap(\.worst).max()
    let wasCalm = seen.worstBefore.map { $0 <= limits.zones.greenAtMost } ?? true
    seen.lingeredAnHour = wasCalm && sessions.contains { $0.lingersAnHour(limits.night) }
  }

  private func lastMorningScores(_ count: Int) -> [PainScore] {
    recordedMornings(atMost: count).reversed().map(\.score)
  }

  private func raisedMornings(of sides: Set<Side>) -> [PainScore] {
    let mornings = sides.sorted().first.flatMap { sideMornings[$0] } ?? []
    let areRaised = mornings.allSatisfy { $0.score >= limits.healthySide.morningFrom }
    return areRaised && mornings.count == limits.healthySide.mornings ? mornings.map(\.score) : []
  }

  private func flareBefore(_ flare: Day?) -> Day? {
    flare.flatMap { began in
      flares.events.last { limits.flare.isRepeat(after: began - $0.began) }?.began
    }
  }
}
