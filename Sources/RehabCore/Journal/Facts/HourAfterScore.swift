/// The score one hour after a run.
public struct HourAfterScore: Hashable, Sendable {
  public var session: RecordID
  public var pain: Pain

  public init(session: RecordID, pain: Pain) {
    self.session = session
    self.pain = pain
  }
}
