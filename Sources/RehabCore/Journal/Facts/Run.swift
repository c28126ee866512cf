/// A run outside of a guided session.
public struct Run: Hashable, Sendable {
  /// Whole minutes, 1 or more.
  public var minutes: Int
  /// Kilometres, as the runner wrote them.
  public var kilometres: Double?
  public var pain: Pain
  public var hourAfter: Pain?
  public var painkiller: Bool
  /// The level of the ladder that this run was done at.
  public var level: LadderLevelNumber?

  public init(
    minutes: Int, kilometres: Double? = nil, pain: Pain, hourAfter: Pain? = nil, painkiller: Bool = false,
    level: LadderLevelNumber? = nil
  ) {
    self.minutes = minutes
    self.kilometres = kilometres
    self.pain = pain
    self.hourAfter = hourAfter
    self.painkiller = painkiller
    self.level = level
  }
}
