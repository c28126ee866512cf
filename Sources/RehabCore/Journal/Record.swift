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
    day == other.day ? RecordOrder(self) < RecordOrder(other) : day < other.day
  }
}

extension Sequence<Record> {
  /// What any of these records takes back.
  @inlinable public var retracted: Set<RecordID> { Set(lazy.compactMap { $0.fact.retracts }) }
}

/// The order of the records of one day: by instant, then by type, then by id.
public struct RecordOrder: Comparable, Sendable {
  private var seconds: Int64
  private var nanoseconds: Int32
  private let type: RecordType
  private let id: RecordID

  public init(at: Timestamp, type: RecordType, id: RecordID) {
    seconds = at.seconds
    nanoseconds = at.nanoseconds
    self.type = type
    self.id = id
  }

  init(_ record: Record) { self.init(at: record.at, type: record.fact.type, id: record.id) }

  mutating func putNoEarlier(than at: Timestamp) {
    guard (seconds, nanoseconds) < (at.seconds, at.nanoseconds) else { return }
    (seconds, nanoseconds) = (at.seconds, at.nanoseconds)
  }

  public static func < (left: RecordOrder, right: RecordOrder) -> Bool {
    (left.seconds, left.nanoseconds, left.type, left.id) < (
      right.seconds, right.nanoseconds, right.type, right.id
    )
  }
}
