/// When it is time to see someone though no red flag is up.
public struct TimeoutLimits: Hashable, Sendable, Codable {
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
