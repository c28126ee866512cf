public import RehabCore

/// Words of the look back: the streak, the days, the stages, the totals.
public enum ReviewWording {
  public static let title = "Review"
  public static let byDay = "day"
  public static let byWeek = "week"
  public static let byExercise = "exercise"
  public static let byPage = "a page of days"
  public static let byStage = "stage before, after"
  public static let toFirst = "first day"
  public static let toLast = "last day"
  public static let turn = "picture"
  public static let open = "open"
  public static let numbers = "numbers"
  public static let pictures = "pictures"
  public static let find = "find note"
  public static let months = "months"
  public static let weeks = "weeks"
  public static let year = "year"
  public static let days = "Days"
  public static let pain = "Pain"
  public static let exercisesTab = "Exercises"
  public static let stages = "Stages"
  public static let exercises = "Done so far"
  public static let weekOf = "Week of"
  public static let week = "Week"
  public static let mornings = "morning"
  public static let worst = "session"
  public static let followed = "followed"
  public static let morningCurve = "Morning"
  public static let worstCurve = "Worst in a session"
  public static let greenZone = "green"
  public static let amberZone = "amber"
  public static let redZone = "red"
  public static let stageLetter = "St"
  public static let setsOfLeft = "left"
  public static let setsOfRight = "right"
  public static let doseColumn = "Dose"
  public static let painColumn = "Pain"
  public static let bestsInNumbers = "Your bests"
  public static let bestsTitle = "Your bests; the bars show now"
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
  public static func outlook(_ streak: Streak, _ limits: StreakLimits) -> String {
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
    let repair = inWords(limits.repairDays)
    return "The reserve days are used.\(back) If a day is missed, following the next \(repair) repairs it."
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
      decision.moveInAWord,
    ].joined(separator: " · ")
  }

  /// "24 sets, 288 reps" or "12 sets, 6 min held".
  public static func total(_ total: SetCount) -> String {
    var words = [counted(total.sets, "set")]
    if total.reps > 0 { words.append(counted(total.reps, "rep")) }
    if total.holdSeconds > 0 { words.append("\(spoken(seconds: total.holdSeconds)) held") }
    return words.joined(separator: ", ")
  }

  /// "Left 12 sets, right 12; 288 reps. Dose L1 since 12 Oct, L2 since 26 Oct. Pain 1 at first, 0 at last."
  public static func exercise(_ exercise: ExerciseReview) -> String {
    var words: [String] = []
    let sides = SetSide.allCases.compactMap { side in
      exercise.bySide[side].map { "\(side.rawValue) \(total($0))" }
    }
    if !sides.isEmpty { words.append(sides.joined(separator: "; ") + ".") }
    if !exercise.doses.isEmpty {
      let steps = exercise.doses.suffix(3).map { "\($0.dose.name) since \($0.day.short)" }
      words.append("Dose " + steps.joined(separator: ", ") + ".")
    }
    if let first = exercise.pains.first?.score.value, let last = exercise.pains.last?.score.value {
      words.append("Pain \(first) at first, \(last) at last.")
    }
    let text = words.joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  public static let painTitle = "Pain, and the stages"
  public static let notDone = "Not done on these days."

  /// "Days, 3 Sep 2026 - 25 Nov 2026".
  public static func span(_ first: Day, _ last: Day) -> String { "\(days), \(first.long) - \(last.long)" }

  /// "2 Activate, 18 days, 26 Sep 2026 - 13 Oct 2026".
  public static func span(_ span: StageSpan, _ rehab: RehabProtocol) -> String {
    "\(span.stage.rawValue) \(rehab.name(of: span.stage)), \(counted(span.days, "day")), "
      + "\(span.from.long) - \(span.to.long)"
  }

  /// "1: 7 days  2: 18 days".
  public static func daysByStage(_ days: [StageNumber: Int]) -> String {
    days.sorted { $0.key < $1.key }.map { "\($0.key.rawValue): \($0.value) d" }.joined(separator: "  ")
  }

  /// "L1 L2 L1", the last ones where there are many.
  public static func doses(_ steps: [DoseStep]) -> String {
    steps.suffix(4).map(\.dose.name).joined(separator: " ")
  }
}

/// Words of the page that finds notes.
public enum FindWording {
  public static let title = "Find in notes"

  public static func nothing(_ text: String) -> String {
    text.isEmpty
      ? "No note yet. Press n on the day that you want to write something down for."
      : "No note has these words."
  }
}
