// What may be done today (gate.md, section 5); the rows stand in the order in which they are tried.

extension Gate {
  /// Works out the plan with the stage and dose in force; before the moment of the move there is none.
  mutating func makePlan() {
    guard let decided = today.decided else { return }
    let rule = planRule(decided)
    today.planRule = rule
    today.plan = plan(for: rule)
    if today.plan == .rest { today.wasRest = true }
  }

  private func planRule(_ decided: DayLog.Decided) -> PlanRule {
    let zones = limits.zones
    if !openFlags.isEmpty { return .openFlag }
    if let morning = today.morning, morning > zones.amberAtMost { return .redMorning }
    if flares.isRestDay(today.day) { return .flareRest }
    if stage == .rest { return .restStage }
    if isNothingButStretchesDue(decided) { return .stretchesDue }
    if decided.morning == nil { return .unknownMorning }
    if let morning = today.morning, morning > zones.greenAtMost { return .amberMorning }
    return .everything
  }

  private func isNothingButStretchesDue(_ decided: DayLog.Decided) -> Bool {
    if decided.move == .regress { return true }
    guard stage >= .returnToRunning else { return yesterday?.hasStrength ?? false }
    // A morning that came after the move makes no run day of the day.
    let isCalm =
      decided.morning != nil && today.morning.map { $0 <= limits.zones.greenAtMost } ?? false
    return !isStrengthDay(today.day) && !(isRunDay(today.day) && isCalm)
  }

  private func plan(for rule: PlanRule) -> Plan {
    switch rule {
    case .openFlag, .redMorning, .flareRest, .restStage: .rest
    case .stretchesDue: .stretchOnly
    case .unknownMorning, .amberMorning: stage == .returnToRunning ? .noRun : .light
    case .everything: .full
    }
  }
}
