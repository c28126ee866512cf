/// The records of a journal that count, in the order in which they count, day by day from the start.
public struct Chronicle: Sendable {
  public let start: Day
  public let enrolment: Enrolment
  /// The records that count, in their order, and which of them belong to each day that has any.
  private let ordered: [Record]
  private let ranges: [Day: Range<Int>]

  /// The records up to the end of a day, or of all days; nil if the journal has no start by then.
  ///
  /// Records of days after `asOf` are left out, retractions included.
  public init?(_ records: some Sequence<Record>, asOf: Day? = nil) {
    let known = records.filter { record in asOf.map { record.day <= $0 } ?? true }
    guard let (start, enrolment) = Chronicle.firstStart(in: known) else { return nil }
    self.start = start
    self.enrolment = enrolment
    let retracted = Chronicle.retracted(in: known, from: start)
    let places = Chronicle.places(of: known, without: retracted, from: start)
    ordered = places.map { known[$0.index] }
    ranges = Chronicle.ranges(of: places)
  }

  /// The records of the days from a checkpoint on.
  ///
  /// - Parameter records: at least those that stand on these days, and what retracts any of them.
  public init(_ records: [Record], from checkpoint: Checkpoint) {
    start = checkpoint.start
    enrolment = checkpoint.enrolment
    let retracted = Chronicle.retracted(in: records, from: start)
    let places = Chronicle.places(of: records, without: retracted, from: checkpoint.day)
    ordered = places.map { records[$0.index] }
    ranges = Chronicle.ranges(of: places)
  }

  /// The same with new records of a day; nil if they may change what counts on any other.
  func adding(_ new: [Record], on day: Day) -> Chronicle? {
    let records = records(on: day) + new
    let sessions = Set(records.lazy.filter { $0.fact.type == .session }.map(\.id))
    let staysHere = new.allSatisfy { record in
      record.day == day && record.fact.type != .start && record.fact.retracts == nil
        && record.fact.session.map(sessions.contains) ?? true
    }
    return staysHere ? Chronicle(self, with: Array(records), on: day) : nil
  }

  /// - Parameter records: all that count on a day, in any order.
  private init(_ other: Chronicle, with records: [Record], on day: Day) {
    start = other.start
    enrolment = other.enrolment
    let places = Chronicle.places(of: records, without: [], from: day)
    let held =
      other.ranges[day]
      ?? other.ranges.filter { $0.key > day }.map(\.value.lowerBound).min().map { $0..<$0 }
      ?? other.ordered.count..<other.ordered.count
    var ordered = Array(other.ordered[..<held.lowerBound])
    ordered += places.map { records[$0.index] }
    ordered += other.ordered[held.upperBound...]
    self.ordered = ordered
    let longer = places.count - held.count
    ranges = other.ranges.mapValues {
      $0.lowerBound < held.upperBound ? $0 : $0.lowerBound + longer..<$0.upperBound + longer
    }
    .merging([day: held.lowerBound..<held.lowerBound + places.count]) { $1 }
  }

  /// The records that count on a day, in their order.
  public func records(on day: Day) -> ArraySlice<Record> { ordered[ranges[day] ?? 0..<0] }

  /// What was retracted on or after a day; what stands before the start does nothing, retractions too.
  private static func retracted(in records: [Record], from start: Day) -> Set<RecordID> {
    let retractions = records.filter { $0.day >= start && $0.fact.retracts != nil }
    return retractions.retracted.subtracting(retractions.map(\.id))
  }

  private static func firstStart(in records: [Record]) -> (Day, Enrolment)? {
    let starts = records.compactMap { record -> (record: Record, enrolment: Enrolment)? in
      if case .start(let enrolment) = record.fact { (record, enrolment) } else { nil }
    }
    let sorted = starts.sorted { $0.record.day < $1.record.day }
    return sorted.first { !retracted(in: records, from: $0.record.day).contains($0.record.id) }
      .map { ($0.record.day, $0.enrolment) }
  }

  /// Where a record counts: on its own day, or on that of the session it belongs to.
  private struct Place: Comparable {
    let day: Day
    let order: RecordOrder
    let index: Int

    static func < (left: Place, right: Place) -> Bool {
      left.day == right.day ? left.order < right.order : left.day < right.day
    }
  }

  /// What belongs to a session stands on the session's day and not before it; without the session it does not count.
  private static func places(
    of records: [Record], without retracted: Set<RecordID>, from start: Day
  ) -> [Place] {
    var sessions: [RecordID: Int] = [:]
    for (index, record) in records.enumerated() {
      if case .session = record.fact, !retracted.contains(record.id) { sessions[record.id] = index }
    }
    var places: [Place] = []
    places.reserveCapacity(records.count)
    for (index, record) in records.enumerated() where !retracted.contains(record.id) {
      var day = record.day
      var order = RecordOrder(record)
      if let id = record.fact.session {
        guard let session = sessions[id] else { continue }
        day = records[session].day
        order.putNoEarlier(than: records[session].at)
      }
      if day >= start { places.append(Place(day: day, order: order, index: index)) }
    }
    // A store gives its records in their order, or nearly so.
    if !zip(places, places.dropFirst()).allSatisfy({ $0 < $1 }) { places.sort() }
    return places
  }

  private static func ranges(of places: [Place]) -> [Day: Range<Int>] {
    var ranges: [Day: Range<Int>] = [:]
    var first = 0
    for index in places.indices where index == places.count - 1 || places[index + 1].day != places[index].day
    {
      ranges[places[index].day] = first..<index + 1
      first = index + 1
    }
    return ranges
  }
}
