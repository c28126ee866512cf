/// One fact that the runner reported. Records are never changed, only retracted.
public struct Record: Hashable, Sendable, Identifiable {
  public var id: RecordID
  /// The day the fact belongs to, worked out by whoever wrote it.
  public var day: Day
  /// When it was written, or when it happened.
  public var at: Timestamp
  public var fact: Fact
  /// The keys of the journal line that this version does not know, as the text of a JSON object, to be written back.
  public var unknownKeys: String?

  public init(id: RecordID, day: Day, at: Timestamp, fact: Fact, unknownKeys: String? = nil) {
    self.id = id
    self.day = day
    self.at = at
    self.fact = fact
    self.unknownKeys = unknownKeys
  }

  /// Whether this record counts before the other: by day, then instant, then type, then id.
  public func comesBefore(_ other: Record) -> Bool {
    if day != other.day { return day < other.day }
    if !at.isSameInstant(as: other.at) { return at.isBefore(other.at) }
    let (type, otherType) = (fact.type, other.fact.type)
    return type == otherType ? id < other.id : type < otherType
  }
}
