// Run days and strength days of a sketch (gate.md, section 7); nil where the days before are not known.
extension Sketch {
  func isRunDay(_ running: RunningLimits) -> Bool? {
    if trail.runs.count(inLast: 1) > 0 || trail.runs.count(inLast: running.windowDays) > running.runsInWindow
      || trail.amberRuns.count(inLast: running.daysOffAfterAmber) > 0
    {
      return false
    }
    return trail.knownDays >= max(running.windowDays, running.daysOffAfterAmber) ? true : nil
  }

  func isStrengthDay(_ rules: ProofRules, _ oracle: Oracle) -> Bool {
    guard stage >= .returnToRunning else {
      return stage > .rest && !oracle.settle(yesterday.map(\.hasStrength) ?? false, .strengthBefore)
    }
    let running = rules.limits.running
    let atMost =
      stage == .maintain ? running.strengthInWindowMaintain : running.strengthInWindowRunning
    guard oracle.settle(hasRoomForStrength(atMost, running), .strengthDay) else { return false }
    return stage == .maintain || !isRunPlannedTomorrow(running, oracle)
  }

  private func hasRoomForStrength(_ atMost: Int, _ running: RunningLimits) -> Bool? {
    guard let strength = trail.strength else { return nil }
    if strength.count(inLast: 1) > 0 || strength.count(inLast: running.windowDays) > atMost { return false }
    return trail.knownDays >= running.windowDays ? true : nil
  }

  /// Tomorrow would be a run day after a run today, if today is one, and after none, if not.
  private func isRunPlannedTomorrow(_ running: RunningLimits, _ oracle: Oracle) -> Bool {
    if oracle.settle(isRunDay(running), .runDay) { return false }
    let isRuledOut =
      trail.runs.count(inLast: running.windowDays - 1) > running.runsInWindow
      || trail.amberRuns.count(inLast: running.daysOffAfterAmber - 1) > 0
    if isRuledOut { return false }
    return trail.knownDays >= max(running.windowDays, running.daysOffAfterAmber) - 1
      || oracle.either(.runTomorrow)
  }
}
