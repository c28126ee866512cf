/// How soon a red flag needs someone to look at it: emergency number now, advice the same day, or a clinician booked.
public enum Urgency: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  case emergency = "E"
  case sameDay = "U"
  case clinician = "C"

  /// Whether the left one is more urgent.
  public static func < (left: Urgency, right: Urgency) -> Bool { left.rank < right.rank }

  private var rank: Int { Urgency.allCases.firstIndex(of: self) ?? 0 }
}
