// What may be done today (gate.md, section 5).

extension Gate {
  /// Works out the plan with the stage and dose in force; before the moment of the move there is none.
  mutating func makePlan() {
    guard today.decided != nil else { return }
    today.planRule = planRule(limits.zones)
    today.plan = today.planRule.plan(in: stage)
    if today.plan == .rest { today.wasRest = true }
  }
}

extension Gate: PlanSituation {
  var isFlagOpen: Bool { !openFlags.isEmpty }
  var morningNow: PainScore? { today.morning }
  var isMorningKnown: Bool { today.decided?.morning != nil }
  var isFlareRestDay: Bool { flares.isRestDay(today.day) }

  var isNothingButStretchesDue: Bool {
    if today.decided?.move == .regress { return true }
    guard stage >= .returnToRunning else { return yesterday?.hasStrength ?? false }
    // A morning that came after the move makes no run day of the day.
    let isCalm = isMorningKnown && today.morning.map { $0 <= limits.zones.greenAtMost } ?? false
    return !isStrengthDay(today.day) && !(isRunDay(today.day) && isCalm)
  }
}
