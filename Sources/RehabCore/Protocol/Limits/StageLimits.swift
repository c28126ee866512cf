/// Recorded mornings that a next stage asks for.
public struct MorningsAsked: Hashable, Sendable {
  /// How many of the last recorded mornings.
  public var count: Int
  /// How many days back, today included, they may reach.
  public var withinDays: Int
  /// The highest score of each.
  public var atMost: PainScore
  /// How many of them may be one point higher.
  public var aPointHigher: Int

  public init(count: Int, withinDays: Int, atMost: PainScore, aPointHigher: Int = 0) {
    self.count = count
    self.withinDays = withinDays
    self.atMost = atMost
    self.aPointHigher = aPointHigher
  }

  /// Whether a score may be among them, perhaps as one of those that may be higher.
  func takes(_ score: PainScore) -> Bool { score.value <= atMost.value + (aPointHigher > 0 ? 1 : 0) }
}

/// From stage 1 to 2.
public struct ToActivateLimits: Hashable, Sendable {
  /// Days of rest at least.
  public var floorDays: Int
  public var mornings: MorningsAsked
  /// Highest score of today's walk check.
  public var walkCheckAtMost: PainScore

  public init(floorDays: Int, mornings: MorningsAsked, walkCheckAtMost: PainScore) {
    self.floorDays = floorDays
    self.mornings = mornings
    self.walkCheckAtMost = walkCheckAtMost
  }
}

/// From stage 2 to 3.
public struct ToStrengthenLimits: Hashable, Sendable {
  /// Days in the stage at least.
  public var stageDays: Int
  /// Credited sessions in the stage at least.
  public var credits: Int
  /// So many last strength sessions were all credited.
  public var lastStrength: Int
  /// The dose those sessions had at least.
  public var doseAtLeast: DoseLevel
  public var mornings: MorningsAsked
  /// How many days ago the readiness session may be.
  public var readinessWithinDays: Int

  public init(
    stageDays: Int, credits: Int, lastStrength: Int, doseAtLeast: DoseLevel, mornings: MorningsAsked,
    readinessWithinDays: Int
  ) {
    self.stageDays = stageDays
    self.credits = credits
    self.lastStrength = lastStrength
    self.doseAtLeast = doseAtLeast
    self.mornings = mornings
    self.readinessWithinDays = readinessWithinDays
  }
}

/// From stage 3 to 4.
public struct ToRunningLimits: Hashable, Sendable {
  /// Days in the stage at least.
  public var stageDays: Int
  /// Credited sessions in the stage at least.
  public var credits: Int
  /// So many last strength sessions were all credited.
  public var lastStrength: Int
  /// The dose those sessions had at least.
  public var doseAtLeast: DoseLevel
  public var mornings: MorningsAsked
  /// Days before today without a flare.
  public var flareFreeDays: Int
  /// How many days ago the readiness session may be.
  public var readinessWithinDays: Int

  public init(
    stageDays: Int, credits: Int, lastStrength: Int, doseAtLeast: DoseLevel, mornings: MorningsAsked,
    flareFreeDays: Int, readinessWithinDays: Int
  ) {
    self.stageDays = stageDays
    self.credits = credits
    self.lastStrength = lastStrength
    self.doseAtLeast = doseAtLeast
    self.mornings = mornings
    self.flareFreeDays = flareFreeDays
    self.readinessWithinDays = readinessWithinDays
  }
}

/// From stage 4 to 5.
public struct ToMaintainLimits: Hashable, Sendable {
  /// Passes at the top of the ladder.
  public var passes: Int
  public var mornings: MorningsAsked

  public init(passes: Int, mornings: MorningsAsked) {
    self.passes = passes
    self.mornings = mornings
  }
}

/// Running in stages 4 and 5.
public struct RunningLimits: Hashable, Sendable {
  /// A score during a run that ends it.
  public var stopFrom: PainScore
  /// Passes that lead to the next level.
  public var passesPerLevel: Int
  /// Level-ups at most in `levelUpDays`.
  public var levelUps: Int
  /// The days in which level-ups are counted.
  public var levelUpDays: Int
  /// Levels a flare steps down.
  public var flareLevelsDown: Int
  /// Levels a second amber run at the same level steps down.
  public var amberLevelsDown: Int
  /// Days off running after an amber run.
  public var daysOffAfterAmber: Int
  /// The days before today in which runs and strength sessions are counted.
  public var windowDays: Int
  /// Runs at most in those days before a further one.
  public var runsInWindow: Int
  /// Strength sessions at most in those days before a further one, stage 4.
  public var strengthInWindowRunning: Int
  /// Strength sessions at most in those days before a further one, stage 5.
  public var strengthInWindowMaintain: Int
  /// How much longer than the longest of the last runs a run may be, in percent.
  public var growthPercent: Int
  /// The days in which that longest run is looked for.
  public var growthWindowDays: Int
  /// What counts as the longest run if none was longer, in minutes.
  public var growthBaseMinutes: Int
  /// Days without any run after which the next is at most `pauseMinutes` long.
  public var pauseDays: Int
  public var pauseMinutes: Int
  /// Minutes of walking before and after the work of a level.
  public var warmUpMinutes: Int

  public init(
    stopFrom: PainScore, passesPerLevel: Int, levelUps: Int, levelUpDays: Int, flareLevelsDown: Int,
    amberLevelsDown: Int, daysOffAfterAmber: Int, windowDays: Int, runsInWindow: Int,
    strengthInWindowRunning: Int, strengthInWindowMaintain: Int, growthPercent: Int, growthWindowDays: Int,
    growthBaseMinutes: Int, pauseDays: Int, pauseMinutes: Int, warmUpMinutes: Int
  ) {
    self.stopFrom = stopFrom
    self.passesPerLevel = passesPerLevel
    self.levelUps = levelUps
    self.levelUpDays = levelUpDays
    self.flareLevelsDown = flareLevelsDown
    self.amberLevelsDown = amberLevelsDown
    self.daysOffAfterAmber = daysOffAfterAmber
    self.windowDays = windowDays
    self.runsInWindow = runsInWindow
    self.strengthInWindowRunning = strengthInWindowRunning
    self.strengthInWindowMaintain = strengthInWindowMaintain
    self.growthPercent = growthPercent
    self.growthWindowDays = growthWindowDays
    self.growthBaseMinutes = growthBaseMinutes
    self.pauseDays = pauseDays
    self.pauseMinutes = pauseMinutes
    self.warmUpMinutes = warmUpMinutes
  }
}

/// When it is time to see someone though no red flag is up.
public struct TimeoutLimits: Hashable, Sendable {
  /// Days in stage 1 after which to see someone, the first time.
  public var restFirstDay: Int
  /// The second time.
  public var restSecondDay: Int
  /// From then on every day.
  public var restEveryDayFrom: Int
  /// Two returns to stage 1 within so many days.
  public var regressedTwiceDays: Int
  /// Days since the start without reaching stage 3.
  public var noStrengthenDays: Int
  /// Days that a flare is open.
  public var openFlareDays: Int
  /// Days in stage 2 or in stage 3.
  public var stageDays: Int
  /// Days in stage 4.
  public var ladderDays: Int

  public init(
    restFirstDay: Int, restSecondDay: Int, restEveryDayFrom: Int, regressedTwiceDays: Int,
    noStrengthenDays: Int, openFlareDays: Int, stageDays: Int, ladderDays: Int
  ) {
    self.restFirstDay = restFirstDay
    self.restSecondDay = restSecondDay
    self.restEveryDayFrom = restEveryDayFrom
    self.regressedTwiceDays = regressedTwiceDays
    self.noStrengthenDays = noStrengthenDays
    self.openFlareDays = openFlareDays
    self.stageDays = stageDays
    self.ladderDays = ladderDays
  }
}
