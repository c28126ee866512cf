/// The order of the records of one day: by instant, then by type, then by id.
struct RecordOrder: Comparable {
  private var seconds: Int64
  private var nanoseconds: Int32
  private let type: RecordType
  private let id: RecordID

  init(_ record: Record) {
    seconds = record.at.seconds
    nanoseconds = record.at.nanoseconds
    type = record.fact.type
    id = record.id
  }

  mutating func putNoEarlier(than at: Timestamp) {
    guard (seconds, nanoseconds) < (at.seconds, at.nanoseconds) else { return }
    (seconds, nanoseconds) = (at.seconds, at.nanoseconds)
  }

  static func < (left: RecordOrder, right: RecordOrder) -> Bool {
    (left.seconds, left.nanoseconds, left.type, left.id) < (
      right.seconds, right.nanoseconds, right.type, right.id
    )
  }
}
