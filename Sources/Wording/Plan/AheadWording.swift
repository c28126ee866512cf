public import RehabCore

/// The days to come, as they would be if so and so many scores were told: imagined, and never recorded.
public struct AheadWording: Sendable {
  private let rehab: RehabProtocol
  private let days: [DayDecision]
  private let start: StageNumber

  /// - Parameters:
  ///   - days: the days that were imagined, in their order.
  ///   - start: the stage before the first of them.
  public init(_ days: [DayDecision], from start: StageNumber, _ rehab: RehabProtocol) {
    self.days = days
    self.start = start
    self.rehab = rehab
  }

  public static let title = "If all goes well"
  public static let key = "ahead"
  public static let week = "The week"
  public static let calm =
    "Should every score from now on be 0, all that is planned be done, and each stage be entered when it is offered:"
  public static let promise =
    "No promise: it is what the rules would say. A body takes the time it takes, and a day of rest costs nothing."
  public static let waitsForFlag =
    "A warning sign is open. Once it has been looked at and cleared, the way ahead is shown here."
  public static let isThere = "You are in the last stage. Strong hips and slowly growing runs keep you there."

  private static let header = ["From", "Stage", ""]

  /// A change of stage on the way.
  public struct Change: Hashable, Sendable {
    public let day: Day
    public let stage: StageNumber
    public let wentBack: Bool
  }

  /// The stage of the first day, and every change after it, forward or back.
  public var changes: [Change] {
    guard let first = days.first else { return [] }
    let changes = zip([start] + days.map(\.stage), days).compactMap { before, day in
      day.stage == before ? nil : Change(day: day.day, stage: day.stage, wentBack: day.stage < before)
    }
    return [Change(day: first.day, stage: start, wentBack: false)] + changes
  }

  /// "Wed 2 Dec 2026", "Activate", "after 7 days": a row for each change.
  public var rows: [[String]] {
    changes.map { change in
      let days = change.day - (self.days.first?.day ?? change.day)
      return [
        change.day.shortWithYear,
        change.wentBack ? "back to \(rehab.name(of: change.stage))" : rehab.name(of: change.stage),
        days == 0 ? "" : "after \(counted(days, "day"))",
      ]
    }
  }

  /// What is told first: the scores that were imagined.
  public static func assumption(
    _ mornings: ImaginedMornings, worst: Int, days: Int, from day: Day
  ) -> String {
    "Imagined: \(counted(days, "day")) from \(day.shortWithYear), mornings \(told(mornings)), "
      + "sessions at worst \(worst), all that is planned done, each stage entered when it is offered. "
      + "Nothing of it is recorded."
  }

  private static func told(_ mornings: ImaginedMornings) -> String {
    switch mornings {
    case .told(let scores):
      let told = scores.map { "\($0.value)" }.joined(separator: ", ")
      return told + (scores.count > 1 ? ", and \(scores.last?.value ?? 0) from then on" : " every day")
    case .noisy(let one, let other, let share):
      let often = Int((share * 100).rounded())
      return "\(min(one, other).value), and by chance \(max(one, other).value) on \(often) % of the days"
    }
  }

  /// Where it ends.
  public var ending: String {
    guard let last = days.last else { return "" }
    return "On \(last.day.shortWithYear): \(WhyPage.summary(last, rehab))."
  }

  /// For the command line: what was imagined, the stages as they would come, and where it ends.
  public func page(_ assumption: String) -> Page {
    Page([
      .text(assumption), .table(header: AheadWording.header, rows: rows), .text(ending),
      .aside(AheadWording.promise),
    ])
  }

  /// What a person who stays calm would meet; for the coach.
  public static func page(_ history: GateHistory) -> Page {
    guard history.openFlags.isEmpty else { return Page([.text(waitsForFlag)]) }
    guard history.today.stage < .maintain else { return Page([.text(isThere)]) }
    var simulation = Simulation(history)
    while simulation.days.last.map({ $0.stage < .maintain }) ?? true, simulation.days.count < 365 {
      simulation.live(.calm)
    }
    let ahead = AheadWording(simulation.days, from: history.today.stage, history.rehab)
    var page = Page([.text(calm)])
    page.blocks.append(.table(header: header, rows: ahead.rows))
    let week = WeekWording.rows(history.daysAhead(), history.rehab)
    page.add(Self.week, [.table(header: ["Day", "Planned"], rows: week.map { [$0.day, $0.what] })])
    page.blocks.append(.aside(promise))
    return page
  }
}

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
