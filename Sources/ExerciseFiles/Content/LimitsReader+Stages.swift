internal import RehabCore

// The numbers of single stages: when the next one is offered, running, and when to see someone.
extension LimitsReader {
  func toActivate(_ group: ConstantGroup) -> ToActivateLimits {
    ToActivateLimits(
      floorDays: group.number("floor", .days, 1...60), mornings: group.morningsAsked(),
      walkCheckAtMost: group.score("walk-check-at-most"))
  }

  func toStrengthen(_ group: ConstantGroup) -> ToStrengthenLimits {
    ToStrengthenLimits(
      stageDays: group.number("stage-days", .days, 1...180),
      credits: group.number("credits", .sessions, 1...60),
      lastStrength: group.number("last-strength", .sessions, 1...20),
      doseAtLeast: group.dose("dose-at-least"), mornings: group.morningsAsked(),
      readinessWithinDays: group.number("readiness-within", .days, 1...30))
  }

  func toRunning(_ group: ConstantGroup) -> ToRunningLimits {
    ToRunningLimits(
      stageDays: group.number("stage-days", .days, 1...180),
      credits: group.number("credits", .sessions, 1...60),
      lastStrength: group.number("last-strength", .sessions, 1...20),
      doseAtLeast: group.dose("dose-at-least"), mornings: group.morningsAsked(),
      flareFreeDays: group.number("flare-free", .days, 1...60),
      readinessWithinDays: group.number("readiness-within", .days, 1...30))
  }

  func toMaintain(_ group: ConstantGroup) -> ToMaintainLimits {
    ToMaintainLimits(passes: group.number("passes", .runs, 1...20), mornings: group.morningsAsked())
  }

  func running(_ group: ConstantGroup) -> RunningLimits {
    let running = RunningLimits(
      stopFrom: group.score("stop-from"), passesPerLevel: group.number("passes-per-level", .runs, 1...20),
      levelUps: group.number("level-ups", .levels, 1...7),
      levelUpDays: group.number("level-ups-within", .days, 1...60),
      flareLevelsDown: group.number("levels-down-after-flare", .levels, 1...7),
      amberLevelsDown: group.number("levels-down-after-amber", .levels, 1...7),
      daysOffAfterAmber: group.number("days-off-after-amber", .days, 1...14),
      windowDays: group.number("window", .days, 1...30),
      runsInWindow: group.number("runs-in-window", .runs, 1...30),
      strengthInWindowRunning: group.number("strength-in-window-running", .sessions, 0...30),
      strengthInWindowMaintain: group.number("strength-in-window-maintain", .sessions, 0...30),
      growthPercent: group.number("growth", .percent, 0...100),
      growthWindowDays: group.number("growth-within", .days, 1...90),
      growthBaseMinutes: group.number("growth-base", .minutes, 1...180),
      warmUpMinutes: group.number("warm-up", .minutes, 0...30))
    group.require(running.stopFrom > .none, "stop-from", "it has to be above 0, or no run could go on")
    group.require(
      running.runsInWindow <= running.windowDays, "runs-in-window", "the window has fewer days")
    group.require(
      running.strengthInWindowRunning <= running.windowDays, "strength-in-window-running",
      "the window has fewer days")
    group.require(
      running.strengthInWindowMaintain <= running.windowDays, "strength-in-window-maintain",
      "the window has fewer days")
    return running
  }

  func timeout(_ group: ConstantGroup) -> TimeoutLimits {
    let timeout = TimeoutLimits(
      restFirstDay: group.number("rest-first", .days, 1...365),
      restSecondDay: group.number("rest-second", .days, 1...365),
      restEveryDayFrom: group.number("rest-daily-from", .days, 1...365),
      regressedTwiceDays: group.number("regressed-twice-within", .days, 1...365),
      noStrengthenDays: group.number("strengthen-not-reached", .days, 1...730),
      openFlareDays: group.number("flare-open", .days, 1...365),
      stageDays: group.number("in-stage", .days, 1...730),
      ladderDays: group.number("on-ladder", .days, 1...730))
    group.require(
      timeout.restFirstDay < timeout.restSecondDay, "rest-second", "it has to be after rest-first")
    group.require(
      timeout.restSecondDay <= timeout.restEveryDayFrom, "rest-daily-from", "it cannot be before rest-second")
    return timeout
  }
}
