/// The name of a record's kind in the journal, in the order in which records of one instant count.
public enum RecordType: String, Hashable, Sendable, CaseIterable, Comparable {
  case start, cleared, flag, morning, walkCheck, session, set, score, after, end, hourAfter, run, advance
  case booked, reason, note, retract

  public static func < (left: RecordType, right: RecordType) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .start: 0
    case .cleared: 1
    case .flag: 2
    case .morning: 3
    case .walkCheck: 4
    case .session: 5
    case .set: 6
    case .score: 7
    case .after: 8
    case .end: 9
    case .hourAfter: 10
    case .run: 11
    case .advance: 12
    case .booked: 13
    case .reason: 14
    case .note: 15
    case .retract: 16
    }
  }
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
    case .advance: .advance
    case .reason: .reason
    case .note: .note
    case .retract: .retract
    }
  }
}
