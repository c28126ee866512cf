/// Every number of the gate, read from the protocol file, where each has its source.
public struct GateLimits: Hashable, Sendable {
  /// How a score is coloured, and from when it asks for care.
  public var zones: Zones
  /// How one morning is compared with the next.
  public var night: NightLimits
  /// What a flare does, and for how long.
  public var flare: FlareLimits
  /// When mornings alone ask for less.
  public var mornings: MorningLimits
  /// When one week is worse than the week before.
  public var trend: TrendLimits
  /// When the dose rises.
  public var stepUp: StepUpLimits
  /// What a pause in training does.
  public var gap: GapLimits
  /// From stage 1 to 2.
  public var toActivate: ToActivateLimits
  /// From stage 2 to 3.
  public var toStrengthen: ToStrengthenLimits
  /// From stage 3 to 4.
  public var toRunning: ToRunningLimits
  /// From stage 4 to 5.
  public var toMaintain: ToMaintainLimits
  /// Running in stages 4 and 5.
  public var running: RunningLimits
  /// When it is time to see someone though no red flag is up.
  public var timeout: TimeoutLimits
  /// When a healthy side counts as affected.
  public var healthySide: HealthySideLimits
  /// Streaks, reserve days and adherence.
  public var streak: StreakLimits
  /// The pace of a session around its sets.
  public var session: SessionLimits

  public init(
    zones: Zones, night: NightLimits, flare: FlareLimits, mornings: MorningLimits, trend: TrendLimits,
    stepUp: StepUpLimits, gap: GapLimits, toActivate: ToActivateLimits, toStrengthen: ToStrengthenLimits,
    toRunning: ToRunningLimits, toMaintain: ToMaintainLimits, running: RunningLimits,
    timeout: TimeoutLimits, healthySide: HealthySideLimits, streak: StreakLimits, session: SessionLimits
  ) {
    self.zones = zones
    self.night = night
    self.flare = flare
    self.mornings = mornings
    self.trend = trend
    self.stepUp = stepUp
    self.gap = gap
    self.toActivate = toActivate
    self.toStrengthen = toStrengthen
    self.toRunning = toRunning
    self.toMaintain = toMaintain
    self.running = running
    self.timeout = timeout
    self.healthySide = healthySide
    self.streak = streak
    self.session = session
  }
}

/// How a score is coloured, and from when it asks for care.
public struct Zones: Hashable, Sendable {
  /// Highest score of the green zone.
  public var greenAtMost: PainScore
  /// Highest score of the amber zone; above it is red.
  public var amberAtMost: PainScore
  /// A score that asks to see someone the same day.
  public var seekCareFrom: PainScore

  public init(greenAtMost: PainScore, amberAtMost: PainScore, seekCareFrom: PainScore) {
    self.greenAtMost = greenAtMost
    self.amberAtMost = amberAtMost
    self.seekCareFrom = seekCareFrom
  }
}

/// How one morning is compared with the next.
public struct NightLimits: Hashable, Sendable {
  /// Points from one morning to the next that make a flare.
  public var flareRise: Int
  /// The least morning score that can be a flare by its rise.
  public var flareFrom: PainScore
  /// Points from one morning to the next that linger.
  public var lingerRise: Int
  /// The least morning score that can linger.
  public var lingerFrom: PainScore
  /// What a run's hour-after score may reach when it began lower.
  public var hourAfterBaseline: PainScore

  public init(
    flareRise: Int, flareFrom: PainScore, lingerRise: Int, lingerFrom: PainScore,
    hourAfterBaseline: PainScore
  ) {
    self.flareRise = flareRise
    self.flareFrom = flareFrom
    self.lingerRise = lingerRise
    self.lingerFrom = lingerFrom
    self.hourAfterBaseline = hourAfterBaseline
  }
}

/// What a flare does, and for how long.
public struct FlareLimits: Hashable, Sendable {
  /// Days of rest, the day of the flare included.
  public var restDays: Int
  /// A second flare within so many days steps a stage back.
  public var repeatWithinDays: Int
  /// A flare open for so many days, with `openFrom` or more, steps a stage back.
  public var openDays: Int
  /// The morning score that keeps a flare from settling.
  public var openFrom: PainScore

  public init(restDays: Int, repeatWithinDays: Int, openDays: Int, openFrom: PainScore) {
    self.restDays = restDays
    self.repeatWithinDays = repeatWithinDays
    self.openDays = openDays
    self.openFrom = openFrom
  }

  /// Whether a flare so many days after another is a second one.
  func isRepeat(after days: Int) -> Bool { days >= 1 && days <= repeatWithinDays }
}

/// When mornings alone ask for less.
public struct MorningLimits: Hashable, Sendable {
  /// So many recorded mornings in the red zone lead back to stage 1, and to care.
  public var redCount: Int
  /// So many recorded mornings of `raisedFrom` or more step a stage back.
  public var raisedCount: Int
  /// The morning score that counts as raised.
  public var raisedFrom: PainScore
  /// So many missed mornings in a row restart every count of last mornings.
  public var missedThatRestart: Int

  public init(redCount: Int, raisedCount: Int, raisedFrom: PainScore, missedThatRestart: Int) {
    self.redCount = redCount
    self.raisedCount = raisedCount
    self.raisedFrom = raisedFrom
    self.missedThatRestart = missedThatRestart
  }
}

/// When one week is worse than the week before.
public struct TrendLimits: Hashable, Sendable {
  /// Days in each of the two weeks compared.
  public var windowDays: Int
  /// Recorded mornings that each of the two needs.
  public var recordedAtLeast: Int
  /// Points by which the mean has to be higher.
  public var rise: Int
  /// The mean above which a rise counts.
  public var meanAbove: Int
  /// Days between two uses of the rule.
  public var spacingDays: Int

  public init(windowDays: Int, recordedAtLeast: Int, rise: Int, meanAbove: Int, spacingDays: Int) {
    self.windowDays = windowDays
    self.recordedAtLeast = recordedAtLeast
    self.rise = rise
    self.meanAbove = meanAbove
    self.spacingDays = spacingDays
  }
}

/// When the dose rises.
public struct StepUpLimits: Hashable, Sendable {
  /// Credited sessions in a row at a dose that raise it.
  public var credits: Int
  /// Highest morning score on which the dose may rise.
  public var morningAtMost: PainScore
  /// Days that a dose has to be in force before it rises; the ladder counts level-ups instead.
  public var daysAtDose: Int

  public init(credits: Int, morningAtMost: PainScore, daysAtDose: Int) {
    self.credits = credits
    self.morningAtMost = morningAtMost
    self.daysAtDose = daysAtDose
  }
}

/// What a pause in training does.
public struct GapLimits: Hashable, Sendable {
  /// Days without a loading session that lower the dose; in stage 5 each size does what the next smaller one does.
  public var doseDays: Int
  /// Days without a session that step a stage back.
  public var stageDays: Int
  /// Days without a session that lead back to stage 1.
  public var restartDays: Int

  public init(doseDays: Int, stageDays: Int, restartDays: Int) {
    self.doseDays = doseDays
    self.stageDays = stageDays
    self.restartDays = restartDays
  }
}

/// When a healthy side counts as affected.
public struct HealthySideLimits: Hashable, Sendable {
  /// A morning score of the healthy side that counts.
  public var morningFrom: PainScore
  /// Recorded mornings in a row with it.
  public var mornings: Int
  /// Missed mornings at most between them.
  public var missedBetween: Int
  /// A score that is enough once.
  public var onceFrom: PainScore

  public init(morningFrom: PainScore, mornings: Int, missedBetween: Int, onceFrom: PainScore) {
    self.morningFrom = morningFrom
    self.mornings = mornings
    self.missedBetween = missedBetween
    self.onceFrom = onceFrom
  }
}

/// Streaks, reserve days and adherence.
public struct StreakLimits: Hashable, Sendable {
  /// Reserve days in any window.
  public var reserveDays: Int
  /// The days of that window.
  public var reserveWindowDays: Int
  /// Followed days that repair a streak.
  public var repairDays: Int
  /// The days over which adherence is counted.
  public var adherenceDays: Int

  public init(reserveDays: Int, reserveWindowDays: Int, repairDays: Int, adherenceDays: Int) {
    self.reserveDays = reserveDays
    self.reserveWindowDays = reserveWindowDays
    self.repairDays = repairDays
    self.adherenceDays = adherenceDays
  }
}

/// The pace of a session around its sets.
public struct SessionLimits: Hashable, Sendable {
  /// Seconds to get ready before the first set of an exercise.
  public var getReadySeconds: Int
  /// Seconds to change from one side to the other.
  public var switchSidesSeconds: Int
  /// Seconds that one key adds to a rest.
  public var restBonusSeconds: Int

  public init(getReadySeconds: Int, switchSidesSeconds: Int, restBonusSeconds: Int) {
    self.getReadySeconds = getReadySeconds
    self.switchSidesSeconds = switchSidesSeconds
    self.restBonusSeconds = restBonusSeconds
  }
}
