/// The score at the end of a session.
public struct AfterScore: Hashable, Sendable {
  public var session: RecordID
  public var pain: Pain
  public var limp: Bool

  public init(session: RecordID, pain: Pain, limp: Bool = false) {
    self.session = session
    self.pain = pain
    self.limp = limp
  }
}
