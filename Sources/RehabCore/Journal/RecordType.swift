/// The name of a record's kind in the journal, in the order in which records of one instant count.
public enum RecordType: String, Hashable, Sendable, CaseIterable, Comparable {
  case start, cleared, flag, morning, walkCheck, session, set, score, after, end, hourAfter, run, activity
  case advance, booked, reason, note, retract

  public static func < (left: RecordType, right: RecordType) -> Bool { left.rank < right.rank }

  private var rank: Int { RecordType.inOrder.firstIndex(of: self) ?? 0 }

  private static let inOrder = allCases
}

extension Fact {
  public var type: RecordType {
    switch self {
    case .start: .start
    case .morning: .morning
    case .flag: .flag
    case .cleared: .cleared
    case .booked: .booked
    case .walkCheck: .walkCheck
    case .session: .session
    case .set: .set
    case .score: .score
    case .after: .after
    case .hourAfter: .hourAfter
    case .end: .end
    case .run: .run
    case .activity: .activity
    case .advance: .advance
    case .reason: .reason
    case .note: .note
    case .retract: .retract
    }
  }
}
