/// When things usually happen, for a past day of which no time is known.
public enum UsualHour: Hashable, Sendable {
  case morning, midday, session

  public var hour: Int {
    switch self {
    case .morning: 7
    case .midday: 12
    case .session: 18
    }
  }

  public var minute: Int { 0 }
}
