/// The score one hour after a run.
public struct HourAfterScore: Hashable, Sendable {
  public var session: RecordID
  public var pain: Pain

  /// How long after the end of a run it is asked for, in seconds.
  public static let secondsAfterRun = 3600

  public init(session: RecordID, pain: Pain) {
    self.session = session
    self.pain = pain
  }
}
