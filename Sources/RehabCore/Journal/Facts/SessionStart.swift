/// Opens a session; the record's id is named by everything that belongs to it.
public struct SessionStart: Hashable, Sendable {
  public var kind: SessionKind
  public var dose: DoseLevel?
  public var level: LadderLevelNumber?
  /// The score right before the session.
  public var pre: Pain?
  public var painkiller: Bool

  public init(
    kind: SessionKind, dose: DoseLevel? = nil, level: LadderLevelNumber? = nil, pre: Pain? = nil,
    painkiller: Bool = false
  ) {
    self.kind = kind
    self.dose = dose
    self.level = level
    self.pre = pre
    self.painkiller = painkiller
  }
}
