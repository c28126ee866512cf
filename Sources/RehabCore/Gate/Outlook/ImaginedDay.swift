/// What a person tells and does on a day that is only imagined: the plan is done as it stands, but for what is said here.
public struct ImaginedDay: Hashable, Sendable {
  /// The morning score; nil if it is not recorded.
  public var morning: PainScore?
  /// The worst score of every session, and of the walk check of stage 1.
  public var worst: PainScore
  public var painkiller: Bool
  /// Whether what is planned is done.
  public var trains: Bool
  /// Whether an offered stage is accepted.
  public var accepts: Bool
  /// Whether a warning sign is noticed with the morning.
  public var raisesFlag = false
  /// A second morning score, told at the end of the day.
  public var laterMorning: PainScore?

  public init(
    morning: PainScore?, worst: PainScore = .none, painkiller: Bool = false, trains: Bool = true,
    accepts: Bool = true
  ) {
    self.morning = morning
    self.worst = worst
    self.painkiller = painkiller
    self.trains = trains
    self.accepts = accepts
  }

  /// No pain, and all that is planned.
  public static let calm = ImaginedDay(morning: PainScore.none)
}
