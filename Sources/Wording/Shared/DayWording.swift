public import RehabCore

extension Day {
  /// "Mon 23 Nov".
  public var short: String {
    let (_, month, dayOfMonth) = parts
    return "\(Day.weekdays[weekday - 1]) \(dayOfMonth) \(Day.months[month - 1])"
  }

  /// "Mon 23 Nov 2026".
  public var shortWithYear: String { "\(short) \(parts.year)" }

  /// "23 Nov 2026".
  public var long: String {
    let (year, month, dayOfMonth) = parts
    return "\(dayOfMonth) \(Day.months[month - 1]) \(year)"
  }

  /// "23 Nov".
  public var dayAndMonth: String {
    let (_, month, dayOfMonth) = parts
    return "\(dayOfMonth) \(Day.months[month - 1])"
  }

  /// "Nov".
  public var shortMonth: String { Day.months[parts.month - 1] }

  /// "Oct 2026", the month of the day.
  public var monthName: String {
    let (year, month, _) = parts
    return "\(Day.months[month - 1]) \(year)"
  }

  /// The days of a week from Monday on, in two letters.
  public static let weekdayLetters = weekdays.map { String($0.prefix(2)) }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

extension Timestamp {
  /// "19:05".
  public var clock: String {
    let (hour, minute, _) = timeOfDay
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}

extension Plan {
  public var wording: String {
    switch self {
    case .rest: "Rest"
    case .light: "Light"
    case .noRun: "Light, no run"
    case .stretchOnly: "Stretches"
    case .full: "Full"
    }
  }
}

extension Move {
  public var wording: String {
    switch self {
    case .hold: "hold"
    case .regress: "a stage back"
    case .flareRest: "rest after a flare"
    case .goOn: "carry on"
    case .offerAdvance: "next stage offered"
    case .stepUp: "a step up"
    }
  }
}

extension DayDecision {
  /// The move in a word or two; on a day with a warning sign it holds, whatever was decided before it was known.
  public var moveInAWord: String { (hadOpenFlag ? Move.hold : move).wording }
}

/// What a wrong clock has done, and the way out.
public enum ClockWording {
  public static let title = "A plan to come"

  public static func beginsAhead(_ start: Day, today: Day, _ enrolment: Enrolment) -> String {
    let sides = enrolment.affected.count > 1 ? "both" : enrolment.affected.wording
    return
      "The plan begins on \(start.shortWithYear), and today is \(today.shortWithYear): the clock was wrong then, "
      + "or is wrong now. If it is wrong now, set it right. If it is right, begin anew with "
      + "'clamshell start --anew --affected \(sides)': what was recorded is kept in a backup."
  }

  public static func recordsAhead(_ count: Int, first: Day) -> String {
    "\(counted(count, "record")) \(count == 1 ? "is" : "are") of days to come, from \(first.shortWithYear) on, and "
      + "\(count == 1 ? "does" : "do") not count before. If the clock of this machine is wrong, set it right."
  }
}
