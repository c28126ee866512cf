public struct SessionEnd: Hashable, Sendable {
  public var session: RecordID
  public var finished: Bool
  public var by: EndedBy?

  public init(session: RecordID, finished: Bool, by: EndedBy? = nil) {
    self.session = session
    self.finished = finished
    self.by = by
  }
}
