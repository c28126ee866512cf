/// A row of the list of sources.
public struct Source: Hashable, Sendable, Codable {
  public var reference: String
  public var address: String
  /// What of it was read: a page, an abstract, an excerpt; or that it rests on memory.
  public var seen: String

  public init(reference: String, address: String, seen: String) {
    self.reference = reference
    self.address = address
    self.seen = seen
  }
}
