/// A record that was corrected on two machines that did not know of each other, and not in the same way.
///
/// Both corrections are facts and are kept; which of them is right only the runner knows.
public struct DoubleCorrection: Hashable, Sendable {
  /// What was told first, and taken back on both machines.
  public let record: Record
  /// What stands in its place, in order; two or more.
  public let corrections: [Record]

  /// Every record of a journal that was corrected so, in order, whatever the order of the records given.
  public static func all(in records: some Sequence<Record>) -> [DoubleCorrection] {
    let records = Array(records)
    var retractions: [RecordID: [Record]] = [:]
    for record in records {
      if let target = record.fact.retracts { retractions[target, default: []].append(record) }
    }
    let twice = retractions.filter { $0.value.count > 1 }
    guard !twice.isEmpty else { return [] }
    // What belongs to a session that was taken back does not count.
    func stands(_ record: Record) -> Bool {
      retractions[record.id] == nil && record.fact.session.map { retractions[$0] == nil } ?? true
    }
    let originals = records.filter { twice[$0.id] != nil }
    return originals.compactMap { original in
      let since = retractions[original.id, default: []].map(\.at).min { $0.isBefore($1) } ?? original.at
      let standing = records.filter { record in
        stands(record) && record.corrects(original, retractedAt: since)
      }
      return DoubleCorrection(original, standing)
    }
    .sorted { $0.record.comesBefore($1.record) }
  }

  /// Nil if they agree.
  private init?(_ record: Record, _ corrections: [Record]) {
    // Two scores that are the same count as one, but two runs are two runs, and two sessions two sessions.
    guard corrections.count > 1, record.fact.countsEach || Set(corrections.map(\.fact)).count > 1 else {
      return nil
    }
    self.record = record
    self.corrections = corrections.sorted { $0.comesBefore($1) }
  }
}

extension Record {
  /// Whether this record may stand in the place of another: it tells of the same thing, at the same moment or, if that
  /// would not make another thing of it, later on.
  fileprivate func corrects(_ other: Record, retractedAt moment: Timestamp) -> Bool {
    guard id != other.id, day == other.day, fact.type == other.fact.type, fact.session == other.fact.session,
      fact.exercise == other.fact.exercise
    else { return false }
    return at.isSameInstant(as: other.at) || !fact.countsEach && !at.isBefore(moment)
  }
}

extension Fact {
  /// Of two records that say the same each one counts, as of two runs; of two scores the worse one does.
  public var countsEach: Bool { type == .run || type == .activity || type == .session }

  fileprivate var exercise: ExerciseID? {
    switch self {
    case .score(let score): score.exercise
    case .set(let set): set.exercise
    default: nil
    }
  }
}
