/// Every number of the gate, read from the protocol file, where each has its source.
public struct GateLimits: Hashable, Sendable, Codable {
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
