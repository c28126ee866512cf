/// Running in stages 4 and 5.
public struct RunningLimits: Hashable, Sendable, Codable {
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
  /// Minutes of walking before and after the work of a level.
  public var warmUpMinutes: Int

  public init(
    stopFrom: PainScore, passesPerLevel: Int, levelUps: Int, levelUpDays: Int, flareLevelsDown: Int,
    amberLevelsDown: Int, daysOffAfterAmber: Int, windowDays: Int, runsInWindow: Int,
    strengthInWindowRunning: Int, strengthInWindowMaintain: Int, growthPercent: Int, growthWindowDays: Int,
    growthBaseMinutes: Int, warmUpMinutes: Int
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
    self.warmUpMinutes = warmUpMinutes
  }
}
