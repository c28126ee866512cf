// Run days, strength days and the ladder of stages 4 and 5 (gate.md, section 7).

extension Gate {
  /// Whether a run may be planned on a day, whatever is done on that day itself.
  ///
  /// - Parameter runBefore: whether to take it that there was a run on the day before; nil looks it up.
  func isRunDay(_ day: Day, runBefore: Bool? = nil) -> Bool {
    let limits = limits.running
    let yesterday = day - 1
    guard !(runBefore ?? hasRun(yesterday)) else { return false }
    let window = (day - max(limits.windowDays, 1))..<yesterday
    let runs = window.count { hasRun($0) } + ((runBefore ?? hasRun(yesterday)) ? 1 : 0)
    guard runs <= limits.runsInWindow else { return false }
    return stride(from: 1, through: limits.daysOffAfterAmber, by: 1).allSatisfy { back in
      let before = day - back
      if back == 1, runBefore != nil { return true }
      return !(hasRun(before) && log(before)?.dayClass(self.limits) == .amber)
    }
  }

  /// Whether strength is due on a day of stage 4 or 5.
  func isStrengthDay(_ day: Day) -> Bool {
    guard stage >= .returnToRunning else { return stage > .rest && !hasStrength(day - 1) }
    let limits = limits.running
    let atMost = stage == .maintain ? limits.strengthInWindowMaintain : limits.strengthInWindowRunning
    guard !hasStrength(day - 1),
      ((day - limits.windowDays)..<day).count(where: { hasStrength($0) }) <= atMost
    else { return false }
    return stage == .maintain || !isRunPlannedAfter(day)
  }

  /// Tomorrow is a planned run: it would be a run day after a run today, if today is one, and after none, if not.
  private func isRunPlannedAfter(_ day: Day) -> Bool {
    isRunDay(day + 1, runBefore: isRunDay(day))
  }

  /// One run is allowed on a run day whose plan is FULL.
  var allowsRunNow: Bool {
    stage >= .returnToRunning && today.plan == .full && isRunDay(today.day) && !today.hasRun
  }

  /// How long a run of stage 5 may be, and what that is measured by; nil in other stages.
  var runAllowance: RunAllowance? {
    guard stage == .maintain else { return nil }
    let limits = limits.running
    if !((today.day - limits.pauseDays)..<today.day).contains(where: hasRun) {
      return RunAllowance(afterPauseIn: limits)
    }
    let recent = ((today.day - limits.growthWindowDays)..<today.day).compactMap { log($0) }
    let longest = recent.flatMap(\.heldSessions).filter(\.isRun).compactMap(\.minutes).max()
    return RunAllowance(longest: longest, limits)
  }

  /// Keeps whether the last run at this level was amber, and says whether yesterday's was the second in a row.
  mutating func noteAmberRun() -> Bool {
    guard stage == .returnToRunning, let yesterday,
      yesterday.heldSessions.contains(where: { $0.isRun && $0.begun.stageEntry == stageEntry })
    else { return false }
    let isAmber = yesterday.dayClass(limits) == .amber
    defer { amberRunAtLevel = isAmber }
    return isAmber && amberRunAtLevel
  }

  /// Amber or lingering: the run of credits ends; a second amber run at a level steps one level down.
  mutating func holdAfterAmberOrLinger(isSecondAmberRun: Bool) {
    if isSecondAmberRun {
      lowerDose(levels: limits.running.amberLevelsDown)
    } else {
      credits.endRun()
    }
  }

  private func hasRun(_ day: Day) -> Bool { log(day)?.hasRun ?? false }
  private func hasStrength(_ day: Day) -> Bool { log(day)?.hasStrength ?? false }
}

/// How long a run of stage 5 may be, in whole minutes (gate.md, section 7).
public struct RunAllowance: Hashable, Sendable {
  public let mostMinutes: Int
  /// No run for so many days, so that it begins anew with a number of its own; nil if it grows from another.
  public let pauseDays: Int?
  /// What it grows from: the longest run of late, or the base if none was longer.
  public let longestMinutes: Int
  /// None of the runs of late was longer than the base.
  public let isFromBase: Bool
  public let growthPercent: Int
  /// The days before today in which the longest run is looked for.
  public let windowDays: Int

  init(longest: Int?, _ limits: RunningLimits) {
    isFromBase = longest.map { $0 <= limits.growthBaseMinutes } ?? true
    longestMinutes = max(longest ?? 0, limits.growthBaseMinutes)
    pauseDays = nil
    mostMinutes = longestMinutes * (100 + limits.growthPercent) / 100
    growthPercent = limits.growthPercent
    windowDays = limits.growthWindowDays
  }

  init(afterPauseIn limits: RunningLimits) {
    isFromBase = true
    longestMinutes = limits.pauseMinutes
    pauseDays = limits.pauseDays
    mostMinutes = limits.pauseMinutes
    growthPercent = limits.growthPercent
    windowDays = limits.growthWindowDays
  }
}
