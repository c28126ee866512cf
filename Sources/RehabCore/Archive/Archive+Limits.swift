// How the numbers that the gate decides by pass through an archive.

extension GateLimits: Archivable {
  static func passed(_ value: GateLimits?, through archive: inout Archive) -> GateLimits {
    GateLimits(
      zones: archive.pass(value) { $0.zones },
      night: archive.pass(value) { $0.night },
      flare: archive.pass(value) { $0.flare },
      mornings: archive.pass(value) { $0.mornings },
      trend: archive.pass(value) { $0.trend },
      stepUp: archive.pass(value) { $0.stepUp },
      gap: archive.pass(value) { $0.gap },
      toActivate: archive.pass(value) { $0.toActivate },
      toStrengthen: archive.pass(value) { $0.toStrengthen },
      toRunning: archive.pass(value) { $0.toRunning },
      toMaintain: archive.pass(value) { $0.toMaintain },
      running: archive.pass(value) { $0.running },
      timeout: archive.pass(value) { $0.timeout },
      healthySide: archive.pass(value) { $0.healthySide },
      streak: archive.pass(value) { $0.streak },
      session: archive.pass(value) { $0.session })
  }
}

extension Zones: Archivable {
  static func passed(_ value: Zones?, through archive: inout Archive) -> Zones {
    Zones(
      greenAtMost: archive.pass(value) { $0.greenAtMost },
      amberAtMost: archive.pass(value) { $0.amberAtMost },
      seekCareFrom: archive.pass(value) { $0.seekCareFrom })
  }
}

extension NightLimits: Archivable {
  static func passed(_ value: NightLimits?, through archive: inout Archive) -> NightLimits {
    NightLimits(
      flareRise: archive.pass(value) { $0.flareRise },
      flareFrom: archive.pass(value) { $0.flareFrom },
      lingerRise: archive.pass(value) { $0.lingerRise },
      lingerFrom: archive.pass(value) { $0.lingerFrom },
      hourAfterBaseline: archive.pass(value) { $0.hourAfterBaseline })
  }
}

extension FlareLimits: Archivable {
  static func passed(_ value: FlareLimits?, through archive: inout Archive) -> FlareLimits {
    FlareLimits(
      restDays: archive.pass(value) { $0.restDays },
      repeatWithinDays: archive.pass(value) { $0.repeatWithinDays },
      openDays: archive.pass(value) { $0.openDays },
      openFrom: archive.pass(value) { $0.openFrom })
  }
}

extension MorningLimits: Archivable {
  static func passed(_ value: MorningLimits?, through archive: inout Archive) -> MorningLimits {
    MorningLimits(
      redCount: archive.pass(value) { $0.redCount },
      raisedCount: archive.pass(value) { $0.raisedCount },
      raisedFrom: archive.pass(value) { $0.raisedFrom },
      missedThatRestart: archive.pass(value) { $0.missedThatRestart })
  }
}

extension TrendLimits: Archivable {
  static func passed(_ value: TrendLimits?, through archive: inout Archive) -> TrendLimits {
    TrendLimits(
      windowDays: archive.pass(value) { $0.windowDays },
      recordedAtLeast: archive.pass(value) { $0.recordedAtLeast },
      rise: archive.pass(value) { $0.rise },
      meanAbove: archive.pass(value) { $0.meanAbove },
      spacingDays: archive.pass(value) { $0.spacingDays })
  }
}

extension StepUpLimits: Archivable {
  static func passed(_ value: StepUpLimits?, through archive: inout Archive) -> StepUpLimits {
    StepUpLimits(
      credits: archive.pass(value) { $0.credits },
      morningAtMost: archive.pass(value) { $0.morningAtMost },
      daysAtDose: archive.pass(value) { $0.daysAtDose })
  }
}

extension GapLimits: Archivable {
  static func passed(_ value: GapLimits?, through archive: inout Archive) -> GapLimits {
    GapLimits(
      doseDays: archive.pass(value) { $0.doseDays },
      stageDays: archive.pass(value) { $0.stageDays },
      restartDays: archive.pass(value) { $0.restartDays })
  }
}

extension HealthySideLimits: Archivable {
  static func passed(_ value: HealthySideLimits?, through archive: inout Archive) -> HealthySideLimits {
    HealthySideLimits(
      morningFrom: archive.pass(value) { $0.morningFrom },
      mornings: archive.pass(value) { $0.mornings },
      missedBetween: archive.pass(value) { $0.missedBetween },
      onceFrom: archive.pass(value) { $0.onceFrom })
  }
}

extension StreakLimits: Archivable {
  static func passed(_ value: StreakLimits?, through archive: inout Archive) -> StreakLimits {
    StreakLimits(
      reserveDays: archive.pass(value) { $0.reserveDays },
      reserveWindowDays: archive.pass(value) { $0.reserveWindowDays },
      repairDays: archive.pass(value) { $0.repairDays },
      adherenceDays: archive.pass(value) { $0.adherenceDays })
  }
}

extension SessionLimits: Archivable {
  static func passed(_ value: SessionLimits?, through archive: inout Archive) -> SessionLimits {
    SessionLimits(
      getReadySeconds: archive.pass(value) { $0.getReadySeconds },
      switchSidesSeconds: archive.pass(value) { $0.switchSidesSeconds },
      restBonusSeconds: archive.pass(value) { $0.restBonusSeconds })
  }
}

extension MorningsAsked: Archivable {
  static func passed(_ value: MorningsAsked?, through archive: inout Archive) -> MorningsAsked {
    MorningsAsked(
      count: archive.pass(value) { $0.count },
      withinDays: archive.pass(value) { $0.withinDays },
      atMost: archive.pass(value) { $0.atMost },
      aPointHigher: archive.pass(value) { $0.aPointHigher })
  }
}

extension ToActivateLimits: Archivable {
  static func passed(_ value: ToActivateLimits?, through archive: inout Archive) -> ToActivateLimits {
    ToActivateLimits(
      floorDays: archive.pass(value) { $0.floorDays },
      mornings: archive.pass(value) { $0.mornings },
      walkCheckAtMost: archive.pass(value) { $0.walkCheckAtMost })
  }
}

extension ToStrengthenLimits: Archivable {
  static func passed(_ value: ToStrengthenLimits?, through archive: inout Archive) -> ToStrengthenLimits {
    ToStrengthenLimits(
      stageDays: archive.pass(value) { $0.stageDays },
      credits: archive.pass(value) { $0.credits },
      lastStrength: archive.pass(value) { $0.lastStrength },
      doseAtLeast: archive.pass(value) { $0.doseAtLeast },
      mornings: archive.pass(value) { $0.mornings },
      readinessWithinDays: archive.pass(value) { $0.readinessWithinDays })
  }
}

extension ToRunningLimits: Archivable {
  static func passed(_ value: ToRunningLimits?, through archive: inout Archive) -> ToRunningLimits {
    ToRunningLimits(
      stageDays: archive.pass(value) { $0.stageDays },
      credits: archive.pass(value) { $0.credits },
      lastStrength: archive.pass(value) { $0.lastStrength },
      doseAtLeast: archive.pass(value) { $0.doseAtLeast },
      mornings: archive.pass(value) { $0.mornings },
      flareFreeDays: archive.pass(value) { $0.flareFreeDays },
      readinessWithinDays: archive.pass(value) { $0.readinessWithinDays })
  }
}

extension ToMaintainLimits: Archivable {
  static func passed(_ value: ToMaintainLimits?, through archive: inout Archive) -> ToMaintainLimits {
    ToMaintainLimits(
      passes: archive.pass(value) { $0.passes },
      mornings: archive.pass(value) { $0.mornings })
  }
}

extension RunningLimits: Archivable {
  static func passed(_ value: RunningLimits?, through archive: inout Archive) -> RunningLimits {
    RunningLimits(
      stopFrom: archive.pass(value) { $0.stopFrom },
      passesPerLevel: archive.pass(value) { $0.passesPerLevel },
      levelUps: archive.pass(value) { $0.levelUps },
      levelUpDays: archive.pass(value) { $0.levelUpDays },
      flareLevelsDown: archive.pass(value) { $0.flareLevelsDown },
      amberLevelsDown: archive.pass(value) { $0.amberLevelsDown },
      daysOffAfterAmber: archive.pass(value) { $0.daysOffAfterAmber },
      windowDays: archive.pass(value) { $0.windowDays },
      runsInWindow: archive.pass(value) { $0.runsInWindow },
      strengthInWindowRunning: archive.pass(value) { $0.strengthInWindowRunning },
      strengthInWindowMaintain: archive.pass(value) { $0.strengthInWindowMaintain },
      growthPercent: archive.pass(value) { $0.growthPercent },
      growthWindowDays: archive.pass(value) { $0.growthWindowDays },
      growthBaseMinutes: archive.pass(value) { $0.growthBaseMinutes },
      pauseDays: archive.pass(value) { $0.pauseDays },
      pauseMinutes: archive.pass(value) { $0.pauseMinutes },
      warmUpMinutes: archive.pass(value) { $0.warmUpMinutes })
  }
}

extension TimeoutLimits: Archivable {
  static func passed(_ value: TimeoutLimits?, through archive: inout Archive) -> TimeoutLimits {
    TimeoutLimits(
      restFirstDay: archive.pass(value) { $0.restFirstDay },
      restSecondDay: archive.pass(value) { $0.restSecondDay },
      restEveryDayFrom: archive.pass(value) { $0.restEveryDayFrom },
      regressedTwiceDays: archive.pass(value) { $0.regressedTwiceDays },
      noStrengthenDays: archive.pass(value) { $0.noStrengthenDays },
      openFlareDays: archive.pass(value) { $0.openFlareDays },
      stageDays: archive.pass(value) { $0.stageDays },
      ladderDays: archive.pass(value) { $0.ladderDays })
  }
}
