public import RehabCore

/// Words of the days to come.
public enum WeekWording {
  public static let title = "Ahead, if scores stay calm"

  /// The days after the first one, which is today, each with what is planned for it; none where all of them are rest.
  ///
  /// On the day of an offer the plan is what the runner makes of it, so there the offer stands.
  public static func rows(_ days: [DayAhead], _ rehab: RehabProtocol) -> [(day: String, what: String)] {
    let rows = zip(days, days.dropFirst()).map { before, day in
      let offer = before.offered == nil ? day.offered : nil
      return (day.day.short, offer.map { "\(rehab.name(of: $0)) is offered" } ?? work(of: day))
    }
    return rows.allSatisfy { $0.1 == rest } ? [] : rows
  }

  private static let rest = "Rest"

  /// "Run level 3, strength", "Stretches", "Rest".
  public static func work(of day: DayAhead) -> String {
    guard day.plan != .rest else { return rest }
    var parts: [String] = []
    if day.hasRun { parts.append(day.stage == .returnToRunning ? "run level \(day.level)" : "run") }
    if day.hasStrength { parts.append(strength(on: day)) }
    return parts.isEmpty ? "Stretches" : parts.joined(separator: ", ").capitalizedFirst
  }

  /// Where the dose moves from week to week it is told too.
  private static func strength(on day: DayAhead) -> String {
    if day.plan == .light || day.plan == .noRun { return "light strength" }
    return day.stage < .returnToRunning ? "strength at \(day.dose.name)" : "strength"
  }
}
