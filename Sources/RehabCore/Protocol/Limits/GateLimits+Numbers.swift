// Every number that the gate decides by, in a fixed order. A test counts them, so that none is forgotten here.

extension GateLimits {
  var numbers: [Int] {
    [
      zones.numbers, night.numbers, flare.numbers, mornings.numbers, trend.numbers, stepUp.numbers,
      gap.numbers, toActivate.numbers, toStrengthen.numbers, toRunning.numbers, toMaintain.numbers,
      running.numbers, timeout.numbers, healthySide.numbers, streak.numbers, session.numbers,
    ].flatMap { $0 }
  }
}

extension Zones {
  fileprivate var numbers: [Int] {
    [greenAtMost.value, amberAtMost.value, seekCareFrom.value]
  }
}

extension NightLimits {
  fileprivate var numbers: [Int] {
    [flareRise, flareFrom.value, lingerRise, lingerFrom.value, hourAfterBaseline.value]
  }
}

extension FlareLimits {
  fileprivate var numbers: [Int] {
    [restDays, repeatWithinDays, openDays, openFrom.value]
  }
}

extension MorningLimits {
  fileprivate var numbers: [Int] {
    [redCount, raisedCount, raisedFrom.value, missedThatRestart]
  }
}

extension TrendLimits {
  fileprivate var numbers: [Int] {
    [windowDays, recordedAtLeast, rise, meanAbove, spacingDays]
  }
}

extension StepUpLimits {
  fileprivate var numbers: [Int] {
    [credits, morningAtMost.value, daysAtDose]
  }
}

extension GapLimits {
  fileprivate var numbers: [Int] {
    [doseDays, stageDays, restartDays]
  }
}

extension MorningsAsked {
  fileprivate var numbers: [Int] {
    [count, withinDays, atMost.value, aPointHigher]
  }
}

extension ToActivateLimits {
  fileprivate var numbers: [Int] {
    [floorDays, walkCheckAtMost.value] + mornings.numbers
  }
}

extension ToStrengthenLimits {
  fileprivate var numbers: [Int] {
    [stageDays, credits, lastStrength, doseAtLeast.rawValue, readinessWithinDays] + mornings.numbers
  }
}

extension ToRunningLimits {
  fileprivate var numbers: [Int] {
    [stageDays, credits, lastStrength, doseAtLeast.rawValue, flareFreeDays, readinessWithinDays]
      + mornings.numbers
  }
}

extension ToMaintainLimits {
  fileprivate var numbers: [Int] {
    [passes] + mornings.numbers
  }
}

extension RunningLimits {
  fileprivate var numbers: [Int] {
    [
      stopFrom.value, passesPerLevel, levelUps, levelUpDays, flareLevelsDown, amberLevelsDown,
      daysOffAfterAmber, windowDays, runsInWindow, strengthInWindowRunning, strengthInWindowMaintain,
      growthPercent, growthWindowDays, growthBaseMinutes, pauseDays, pauseMinutes, warmUpMinutes,
    ]
  }
}

extension TimeoutLimits {
  fileprivate var numbers: [Int] {
    [
      restFirstDay, restSecondDay, restEveryDayFrom, regressedTwiceDays, noStrengthenDays, openFlareDays,
      stageDays, ladderDays,
    ]
  }
}

extension HealthySideLimits {
  fileprivate var numbers: [Int] {
    [morningFrom.value, mornings, missedBetween, onceFrom.value]
  }
}

extension StreakLimits {
  fileprivate var numbers: [Int] {
    [reserveDays, reserveWindowDays, repairDays, adherenceDays]
  }
}

extension SessionLimits {
  fileprivate var numbers: [Int] {
    [getReadySeconds, switchSidesSeconds, restBonusSeconds]
  }
}
