/// A point on the monotonic clock that paces a session, as the time since any origin that stays the same.
public struct SessionInstant: InstantProtocol, Hashable, Sendable {
  public let sinceOrigin: Duration

  public init(_ sinceOrigin: Duration) {
    self.sinceOrigin = sinceOrigin
  }

  public func advanced(by duration: Duration) -> SessionInstant {
    SessionInstant(sinceOrigin + duration)
  }

  public func duration(to other: SessionInstant) -> Duration {
    other.sinceOrigin - sinceOrigin
  }

  public static func < (left: SessionInstant, right: SessionInstant) -> Bool {
    left.sinceOrigin < right.sinceOrigin
  }
}
