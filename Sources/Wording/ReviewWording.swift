public import RehabCore

/// Words of the look back: the streak, the days, the stages, the totals.
public enum ReviewWording {
  public static let byDay = "day"
  public static let byWeek = "week"
  public static let byMonth = "30 days"
  public static let toFirst = "first day"
  public static let toLast = "last day"
  public static let title = "Review"
  public static let why = "why"
  public static let totals = "totals"
  public static let days = "days"
  public static let stages = "Stages"
  public static let exercises = "Done so far"
  public static let noExercises = "Nothing done yet. The first routine will show here."

  /// "Streak: 12 days".
  public static func streak(_ streak: Streak) -> String { "Streak: \(counted(streak.current, "day"))" }

  public static func longest(_ streak: Streak) -> String {
    "longest \(counted(streak.longest, "day"))"
  }

  public static func reserves(_ streak: Streak) -> String {
    "\(counted(streak.reservesLeft, "reserve day")) left"
  }

  /// "12 of the last 14 days followed".
  public static func adherence(_ adherence: Adherence) -> String {
    switch adherence.days {
    case 0: "No day is over yet"
    case 1: "\(adherence.followed) of 1 day followed"
    default: "\(adherence.followed) of the last \(adherence.days) days followed"
    }
  }

  /// How the streak stands, what keeps it, and what repairs it.
  public static func outlook(_ streak: Streak) -> String {
    if let days = streak.daysToRepair {
      return days == 1
        ? "One day was missed. Follow one more, and your streak goes on."
        : "One day was missed. Follow the next \(days) days, and your streak goes on with them."
    }
    if streak.current == 0 {
      return "A streak begins with the first day you follow. Resting on a day of rest is following."
    }
    if streak.reservesLeft > 0 {
      let them = streak.reservesLeft == 1 ? "A reserve day is" : "\(streak.reservesLeft) reserve days are"
      return "\(them) there for when life gets in the way."
    }
    let back = streak.nextReserveDay.map { " One comes back on \($0.short)." } ?? ""
    return "The reserve days are used.\(back) If a day is missed, following the next two repairs it."
  }

  /// What became of a day, and how it was followed.
  public static func mark(_ day: DayReview) -> String {
    let flare = day.isFlare ? "A flare; " : ""
    let mark =
      switch day.mark {
      case .trained: "followed"
      case .rested: "followed by resting"
      case .reserve: "not followed, a reserve day stepped in"
      case .missed: "not followed"
      case .open: "still open"
      }
    return flare.isEmpty ? mark.prefix(1).uppercased() + mark.dropFirst() : flare + mark
  }

  /// "Mornings, 26 Oct 2026 - 24 Nov 2026".
  public static func mornings(from first: Day, to last: Day) -> String {
    first == last ? "Mornings" : "Mornings, \(first.short) - \(last.short)"
  }

  /// "Morning 2".
  public static func morning(_ score: PainScore?) -> String {
    score.map { "morning \($0.value)" } ?? "no morning score"
  }

  /// "1 session, 12 min, worst 1".
  public static func sessions(_ day: DayReview) -> String {
    guard day.sessions > 0 else { return "no session" }
    var words = [counted(day.sessions, "session")]
    if day.seconds > 0 { words.append(roundedMinutes(seconds: day.seconds)) }
    if let worst = day.worst { words.append("worst \(worst.value)") }
    return words.joined(separator: ", ")
  }

  /// What was planned, reported and done, and what it did to stage and dose.
  public static func facts(_ day: DayReview, _ decision: DayDecision) -> String {
    [
      "Plan \(decision.plan.wording.lowercased())", morning(day.morning), sessions(day),
      decision.move.wording,
    ].joined(separator: " · ")
  }

  /// "24 sets, 288 reps" or "12 sets, 6 min held".
  public static func total(_ total: ExerciseTotal) -> String {
    var words = [counted(total.sets, "set")]
    if total.reps > 0 { words.append(counted(total.reps, "rep")) }
    if total.holdSeconds > 0 { words.append("\(spoken(seconds: total.holdSeconds)) held") }
    return words.joined(separator: ", ")
  }
}
