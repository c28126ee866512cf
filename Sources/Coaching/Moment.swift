public import RehabCore

/// Now, on both clocks: the one that only goes forward, for holds, and the one on the wall, for records.
public struct Moment: Hashable, Sendable {
  public var instant: SessionInstant
  public var wall: Timestamp

  public init(instant: SessionInstant, wall: Timestamp) {
    self.instant = instant
    self.wall = wall
  }
}

/// The clocks of the machine.
public protocol CoachClock {
  func now() -> Moment
}
