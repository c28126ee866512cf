public import RehabCore

/// Words of the calendar of the days ahead.
public enum CalendarWording {
  public static let name = "Clamshell"
  public static let morning = "Morning score"
  public static let morningDetail =
    "How much does it hurt, from 0 to 10, at its worst in the first half hour after getting up?"

  /// "Strength at L2", "Rest, and a walk check".
  public static func summary(_ day: DayAhead) -> String {
    day.stage == .rest ? "Rest, and a walk check" : WeekWording.work(of: day)
  }

  /// - Parameter items: what there is to do, a line each.
  public static func description(_ day: DayAhead, _ items: [String], _ rehab: RehabProtocol) -> String {
    var lines = items
    if items.isEmpty { lines.append("Resting is following the plan.") }
    if let next = day.offered { lines.append("\(rehab.name(of: next)) may be offered on this day.") }
    lines.append(
      "Planned as if every score until then were 0. Your scores decide: export again for the plan as it is then."
    )
    return lines.joined(separator: "\n")
  }
}
