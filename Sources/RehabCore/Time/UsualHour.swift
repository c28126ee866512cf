/// When things usually happen, for what is told of a past day without a time.
///
/// What a spreadsheet tells lies at these hours on every machine, so another number here would make other records of it.
public enum UsualHour: Hashable, Sendable {
  /// Waking up: the morning score, and what is known before the day begins.
  case morning
  /// The walk check, and what has no hour of its own, such as a note or a booked appointment.
  case midday
  /// A session, a run or other training, and what belongs to it; the next stage is accepted with it.
  case session

  /// 0 to 23 on the clock on the wall.
  public var hour: Int {
    switch self {
    case .morning: 7
    case .midday: 12
    case .session: 18
    }
  }

  /// 0 to 59.
  public var minute: Int { 0 }

  /// "07:00".
  public var clock: String { "\(padded(hour, to: 2)):\(padded(minute, to: 2))" }
}

extension Fact {
  /// When it usually happens.
  public var usualHour: UsualHour {
    switch self {
    case .start, .morning, .flag: .morning
    case .walkCheck, .cleared, .booked, .reason, .note, .retract: .midday
    case .session, .set, .score, .after, .hourAfter, .end, .run, .activity, .advance: .session
    }
  }
}

extension Timestamp {
  /// The moment of a usual hour on a day.
  public init(day: Day, at usual: UsualHour, offsetMinutes: Int) {
    self.init(day: day, hour: usual.hour, minute: usual.minute, offsetMinutes: offsetMinutes)
  }
}
