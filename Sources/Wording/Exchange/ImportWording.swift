public import RehabCore

/// What is said after a journal or a sheet was taken in, and of what was corrected twice.
public enum ImportWording {
  public static func added(_ count: Int, alreadyThere: Int, isRehearsal: Bool) -> String {
    let known =
      alreadyThere == 0 ? "" : " \(alreadyThere) \(alreadyThere == 1 ? "was" : "were") there already."
    return isRehearsal
      ? "This would import \(counted(count, "record")).\(known) Nothing was recorded."
      : "Imported \(counted(count, "record")).\(known)"
  }

  /// Nil if nothing was.
  public static func carriedOver(_ records: [Record], isRehearsal: Bool) -> String? {
    guard !records.isEmpty else { return nil }
    let days = Set(records.map(\.day)).sorted().map(\.shortWithYear).joined(separator: ", ")
    let verb = isRehearsal ? "would be" : records.count == 1 ? "was" : "were"
    return "A session of \(days) was corrected on one machine and told more of on the other: "
      + "\(counted(records.count, "record")) \(verb) carried over to the corrected one."
  }

  /// "Wed 4 Mar 2026, morning score: it was corrected twice, on two machines, to 2 and to 4. ..."
  public static func told(_ double: DoubleCorrection) -> String {
    "\(double.record.day.shortWithYear), \(thing(double.record.fact)): it was corrected twice, on two machines, "
      + "\(scores(double)). Both are kept, and \(counts(double)). "
      + "Only you know which is right: open that day in the review, and correct it once more."
  }

  /// "The morning score was corrected twice, to 2 and to 4, and the worse one counts. ...", beside the records of its day.
  public static func toldOnItsDay(_ double: DoubleCorrection) -> String {
    "The \(thing(double.record.fact)) was corrected twice, \(scores(double)), and \(counts(double)). "
      + "Correct it once more, or confirm the right one."
  }

  private static func scores(_ double: DoubleCorrection) -> String {
    double.corrections.map { "to " + ($0.fact.pain.map(SummaryWording.scores) ?? "something else") }
      .joined(separator: " and ")
  }

  private static func counts(_ double: DoubleCorrection) -> String {
    double.record.fact.countsEach ? "both count" : "the worse one counts"
  }

  private static func thing(_ fact: Fact) -> String {
    switch fact {
    case .morning: "morning score"
    case .walkCheck: "walk check"
    case .session: "score before the session"
    case .score(let score): "score of \(score.exercise.rawValue.split(separator: "-").joined(separator: " "))"
    case .after: "score after the session"
    case .hourAfter: "score an hour after"
    case .run: "run"
    case .activity(let activity): activity.what.wording
    default: "record"
    }
  }
}

// Sheets.

extension ImportWording {
  /// "2026-03-04  morning 2, worst 3, painkiller".
  public static func row(day: Day, morning: Pain?, worst: Pain?, painkiller: Bool) -> String {
    let parts = [
      morning.map { "morning \(SummaryWording.scores($0))" },
      worst.map { "worst \(SummaryWording.scores($0))" },
      painkiller ? "painkiller" : nil,
    ]
    return "\(day)  \(parts.compactMap { $0 }.joined(separator: ", "))"
  }

  public static func days(_ count: Int, alreadyThere: Int, isRehearsal: Bool) -> String {
    let known =
      alreadyThere == 0
      ? "" : " \(counted(alreadyThere, "day")) \(alreadyThere == 1 ? "was" : "were") there already."
    return isRehearsal
      ? "This would record \(counted(count, "day")).\(known) Nothing was recorded."
      : "Recorded \(counted(count, "day")).\(known)"
  }

  public static func differs(line: Int, _ day: Day, isMorning: Bool, recorded: Pain, inSheet: Pain) -> String
  {
    "Line \(line): \(day) has \(isMorning ? "a morning" : "a worst score") of \(SummaryWording.scores(recorded)) already, "
      + "and the file says \(SummaryWording.scores(inSheet)). It was left as it is; if the file is right, correct "
      + "the day in the review."
  }

  public static func beforeStart(_ days: Int, _ start: Day) -> String {
    "\(counted(days, "day")) of these \(days == 1 ? "is" : "are") before the start of the plan on \(start), and "
      + "\(days == 1 ? "decides" : "decide") nothing."
  }

  public static func leftOut(_ columns: [String]) -> String {
    "Not read: \(columns.count == 1 ? "the column" : "the columns") \(columns.joined(separator: ", "))."
  }

  /// Nil if there are none.
  ///
  /// - Parameter missing: what they do not have: day, score or time.
  public static func passedOver(_ lines: [Int], _ missing: String) -> String? {
    guard let last = lines.last else { return nil }
    let listed = 10
    let numbers = lines.map { "\($0)" }
    let places =
      lines.count == 1
      ? "line \(last)"
      : lines.count <= listed
        ? "lines \(numbers.dropLast().joined(separator: ", ")) and \(last)"
        : "lines \(numbers.prefix(listed).joined(separator: ", ")) and more"
    return
      "\(counted(lines.count, "line")) without a \(missing) \(lines.count == 1 ? "was" : "were") passed over "
      + "(\(places))."
  }

  /// What a rehearsal says below the first rows.
  public static func moreRows(_ days: Int) -> String { "and \(counted(days, "day")) more." }

  public static let worstIsASession =
    "A worst score counts as that of a session: it is judged like any other, earns no credit, and on a day of rest "
    + "says that the rest was not kept."
}
