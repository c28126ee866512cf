public import RehabCore

/// Words of the Today screen.
public enum TodayWording {
  public static let title = "Clamshell"
  public static let toDo = "Today"
  public static let why = "Why"
  public static let mornings = "Mornings"
  public static let morning = "Morning check"
  public static let morningLength = "half a minute"
  public static let walkCheck = "Walk check"
  public static let clearFlags = "The warning sign is cleared"
  public static let booked = "I have booked an appointment"
  public static let evening = "Evening stretch"
  public static let readiness = "Readiness session"
  public static let hourAfter = "An hour after the run"
  public static let hourIsOver = "now"
  public static let missedReason = "What came between yesterday?"
  public static let offered = "Next stage offered"
  public static let isOffered = "offered"

  public static let goKey = "next"
  public static let morningKey = "morning"
  public static let routineKey = "start"
  public static let reviewKey = "review"
  public static let libraryKey = "library"
  public static let whyKey = "why"
  public static let noteKey = "note"
  public static let elsewhereKey = "I trained"
  public static let moveKey = "choose"
  public static let acceptKey = "go on to this stage"

  public static func score(_ value: Int) -> String { "score \(value)" }

  /// "10 min", how long the walk takes.
  public static func length(of check: WalkCheckCard) -> String { "\(check.minutes) min" }

  public static func advance(to stage: String) -> String { "Go on to \(stage)" }

  public static func from(_ time: String) -> String { "from \(time)" }

  public static let run = "Run"

  /// "Run, level 3, pass 2 of 2": what a run of today is for.
  public static func goal(_ history: GateHistory) -> String {
    guard let passes = history.passesAtLevel else { return run }
    let needed = history.rehab.limits.running.passesPerLevel
    return "Run, \(LadderWording.goal(level: history.today.level, passes: passes, of: needed))"
  }

  public static func routine(_ kind: SessionKind) -> String {
    switch kind {
    case .strength: "Strength and stretches"
    case .stretch: "Stretches"
    case .run: "Run"
    case .readiness: readiness
    }
  }

  /// - Parameters:
  ///   - name: nil where there is no room for it
  ///   - dose: nil in stage 1
  public static func stage(_ number: Int, _ name: String?, day: Int, dose: String?) -> String {
    (["Stage \(number)"] + [name, "day \(day)", dose].compactMap { $0 }).joined(separator: ", ")
  }

  /// The dose or the level of the ladder; nil in stage 1.
  public static func dose(_ decision: DayDecision) -> String? {
    switch decision.stage {
    case .rest: nil
    case .returnToRunning: "level \(decision.level)"
    default: "dose \(decision.dose.name)"
    }
  }

  public static func wayTo(_ stage: String) -> String { "The way to \(stage)" }

  /// - Parameter day: nil if it is today.
  public static func earliest(_ day: String?) -> String {
    day.map { "At the earliest, if all goes well: \($0)." } ?? "It may be today."
  }

  /// How the streak stands, and how much of the plan was followed of late.
  public static func streak(_ history: GateHistory) -> String {
    let streak = history.streak
    let adherence = history.adherence
    let risk = streak.isAtRisk ? ", at risk: \(repair(history.rehab.limits.streak))" : ""
    let share =
      adherence.days == 0
      ? "" : "   Followed \(adherence.followed) of the last \(counted(adherence.days, "day"))"
    return
      "Streak \(counted(streak.current, "day"))\(risk)   Reserve days left \(streak.reservesLeft)\(share)"
  }

  /// "two followed days repair it".
  private static func repair(_ limits: StreakLimits) -> String {
    "\(inWords(limits.repairDays)) followed \(limits.repairDays == 1 ? "day repairs" : "days repair") it"
  }

  /// "3 x 12 a side", "2 x 30 s a side".
  public static func amount(_ item: RoutineItem) -> String {
    let side =
      item.lanes.count > 1 ? " a side" : item.lanes.first.map { $0 == .both ? "" : ", \($0.rawValue)" } ?? ""
    switch item.work {
    case .sets(let sets, .reps(let reps, _)): return "\(sets) x \(reps)\(side)"
    case .sets(let sets, .hold(let seconds)): return "\(sets) x \(seconds) s\(side)"
    case .intervals(let intervals):
      let minutes = roundedMinutes(seconds: intervals.reduce(0) { $0 + $1.seconds })
      return "\(minutes), \(item.amount)"
    }
  }

  public static func advanceText(stage: String, number: Int, purpose: String, exercises: [String]) -> String {
    let what = exercises.isEmpty ? "" : "\n\nWhat comes: \(exercises.joined(separator: ", "))."
    return "Stage \(number), \(stage).\n\n\(purpose)\(what)\n\n"
      + "You decide. If today is not the day, leave it: the offer comes again as long as the mornings stay calm."
  }
}
