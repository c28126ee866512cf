internal import RehabCore

/// Reads the group `limits` of a protocol: every number of the gate.
final class LimitsReader {
  private let fields: Fields
  /// The numbers in the order in which they are asked for, which is that of the shipped file.
  private(set) var constants: [GateConstant] = []

  init(_ fields: Fields) {
    self.fields = fields
  }

  func read() -> GateLimits {
    let zones = group("zones", zones)
    return GateLimits(
      zones: zones, night: group("night", night), flare: group("flare", flare),
      mornings: group("mornings", mornings), trend: group("trend", trend), stepUp: group("step-up", stepUp),
      gap: group("gap", gap), toActivate: group("to-activate", toActivate),
      toStrengthen: group("to-strengthen", toStrengthen), toRunning: group("to-running", toRunning),
      toMaintain: group("to-maintain", toMaintain), running: group("running", running),
      timeout: group("timeout", timeout), healthySide: group("healthy-side", healthySide),
      streak: group("streak", streak), session: group("session", session))
  }

  private func group<Limits>(_ key: String, _ read: (ConstantGroup) -> Limits) -> Limits {
    fields[key].group { fields in
      let group = ConstantGroup(fields)
      let limits = read(group)
      constants += group.constants
      return limits
    }
  }

  private func zones(_ group: ConstantGroup) -> Zones {
    let zones = Zones(
      greenAtMost: group.score("green-at-most"), amberAtMost: group.score("amber-at-most"),
      seekCareFrom: group.score("seek-care-from"))
    group.require(
      zones.greenAtMost < zones.amberAtMost, "amber-at-most", "amber has to reach higher than green-at-most")
    group.require(
      zones.amberAtMost < .worst, "amber-at-most", "it has to stay below 10, or nothing would be red")
    group.require(
      zones.amberAtMost < zones.seekCareFrom, "seek-care-from", "it has to be above amber-at-most")
    return zones
  }

  private func night(_ group: ConstantGroup) -> NightLimits {
    let night = NightLimits(
      flareRise: group.number("flare-rise", .points, 1...10), flareFrom: group.score("flare-from"),
      lingerRise: group.number("linger-rise", .points, 1...10), lingerFrom: group.score("linger-from"),
      hourAfterBaseline: group.score("hour-after-baseline"))
    group.require(night.lingerRise <= night.flareRise, "linger-rise", "it cannot be more than flare-rise")
    group.require(night.lingerFrom <= night.flareFrom, "linger-from", "it cannot be more than flare-from")
    return night
  }

  private func flare(_ group: ConstantGroup) -> FlareLimits {
    FlareLimits(
      restDays: group.number("rest-days", .days, 1...14),
      repeatWithinDays: group.number("repeat-within", .days, 1...60),
      openDays: group.number("open-after", .days, 1...30), openFrom: group.score("open-from"))
  }

  private func mornings(_ group: ConstantGroup) -> MorningLimits {
    MorningLimits(
      redCount: group.number("red-count", .mornings, 1...14),
      raisedCount: group.number("raised-count", .mornings, 1...14),
      raisedFrom: group.score("raised-from"),
      missedThatRestart: group.number("missed-that-restart", .mornings, 1...14))
  }

  private func trend(_ group: ConstantGroup) -> TrendLimits {
    let trend = TrendLimits(
      windowDays: group.number("window", .days, 2...28),
      recordedAtLeast: group.number("recorded-at-least", .mornings, 1...28),
      rise: group.number("rise", .points, 0...10), meanAbove: group.number("mean-above", .points, 0...10),
      spacingDays: group.number("spacing", .days, 1...60))
    group.require(
      trend.recordedAtLeast <= trend.windowDays, "recorded-at-least", "the window has fewer days")
    return trend
  }

  private func stepUp(_ group: ConstantGroup) -> StepUpLimits {
    StepUpLimits(
      credits: group.number("credits", .sessions, 1...20), morningAtMost: group.score("morning-at-most"),
      daysAtDose: group.number("days-at-dose", .days, 1...60))
  }

  private func gap(_ group: ConstantGroup) -> GapLimits {
    let gap = GapLimits(
      doseDays: group.number("lower-dose", .days, 1...365),
      stageDays: group.number("stage-back", .days, 1...365),
      restartDays: group.number("restart", .days, 1...365))
    group.require(gap.doseDays < gap.stageDays, "stage-back", "it has to be more than lower-dose")
    group.require(gap.stageDays < gap.restartDays, "restart", "it has to be more than stage-back")
    return gap
  }

  private func healthySide(_ group: ConstantGroup) -> HealthySideLimits {
    let side = HealthySideLimits(
      morningFrom: group.score("morning-from"), mornings: group.number("mornings", .mornings, 1...14),
      missedBetween: group.number("missed-between", .mornings, 0...14), onceFrom: group.score("once-from"))
    group.require(side.morningFrom <= side.onceFrom, "once-from", "it cannot be less than morning-from")
    return side
  }

  private func streak(_ group: ConstantGroup) -> StreakLimits {
    let streak = StreakLimits(
      reserveDays: group.number("reserve-days", .days, 0...14),
      reserveWindowDays: group.number("reserve-window", .days, 1...60),
      repairDays: group.number("repair-days", .days, 1...14),
      adherenceDays: group.number("adherence-window", .days, 1...90))
    group.require(
      streak.reserveDays < streak.reserveWindowDays, "reserve-window", "it has to be more than reserve-days")
    return streak
  }

  private func session(_ group: ConstantGroup) -> SessionLimits {
    SessionLimits(
      getReadySeconds: group.number("get-ready", .seconds, 0...120),
      switchSidesSeconds: group.number("switch-sides", .seconds, 0...120),
      restBonusSeconds: group.number("rest-bonus", .seconds, 1...120))
  }
}

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
      pauseDays: group.number("pause", .days, 1...90),
      pauseMinutes: group.number("after-pause", .minutes, 1...180),
      warmUpMinutes: group.number("warm-up", .minutes, 0...30))
    group.require(
      running.pauseMinutes <= running.growthBaseMinutes, "after-pause",
      "a first run after a pause cannot be longer than growth-base")
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
