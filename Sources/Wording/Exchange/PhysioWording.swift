public import RehabCore

/// Words of the report that goes to the physiotherapist.
public enum PhysioWording {
  public static let title = "Rehab report"
  public static let name = "Name"
  public static let demo = "An invented journal, to show what a report looks like. Nobody lived these days."
  public static let reading =
    "Written by Clamshell from what the runner reported. General coaching, not a diagnosis."

  public static let stageNow = "Stage now"
  public static let mornings = "Morning pain"
  public static let followed = "Plan followed"
  public static let streak = "Streak"
  public static let flares = "Flares"
  public static let signs = "Warning signs"

  public static let deciders = "Who decides what"
  public static let curves = "Pain"
  public static let stages = "Stages"
  public static let days = "Days"
  public static let exercises = "Exercises and doses"
  public static let events = "Flares, warning signs, missed days"
  public static let notes = "The runner's notes"
  public static let rules = "The rules that decided, and what they rest on"
  public static let sources = "Sources"
  public static let everyDay = "Every day"
  public static let nothingHappened = "No flare, no warning sign, no missed day."
  public static let noNotes = "No notes."

  /// "Iliotibial band pain, left, at the outer knee".
  public static func complaint(_ enrolment: Enrolment, affected: Set<Side>) -> String {
    let place =
      enrolment.location.map { ", at the outer \($0 == .both ? "knee and hip" : $0.rawValue)" } ?? ""
    return "Iliotibial band pain, \(affected.wording)\(place)"
  }

  /// "Since 12 Oct 2026, grade 3 of 4 at the start, longest run before it 85 min".
  public static func background(_ enrolment: Enrolment, _ limits: RunningLimits) -> String {
    let days = limits.growthWindowDays
    let span = days == daysOfAMonth ? "month" : counted(days, "day")
    let facts = [
      enrolment.onset.map { "since \($0.long)" },
      enrolment.grade.map { "severity grade \($0) of \(Enrolment.grades.upperBound) at the start" },
      enrolment.longestRunMinutes.map { "longest run of the \(span) before it \($0) min" },
    ]
    return facts.compactMap { $0 }.joined(separator: ", ").capitalizedFirst
  }

  private static let daysOfAMonth = 30

  /// "15 Oct 2026 to 25 Nov 2026, 42 days".
  public static func period(from first: Day, to last: Day) -> String {
    "\(first.long) to \(last.long), \(counted(last - first + 1, "day"))"
  }

  /// "0 to 2", or "-" where no score is known.
  public static func range(_ scores: [PainScore]) -> String {
    guard let least = scores.min(), let most = scores.max() else { return "-" }
    return least == most ? "\(most.value)" : "\(least.value) to \(most.value)"
  }

  /// "day 15, dose L2".
  public static func place(_ decision: DayDecision) -> String {
    ["day \(decision.day - decision.stageEntered)", TodayWording.dose(decision)].compactMap { $0 }
      .joined(separator: ", ")
  }

  public static func weekNow(days: Int, first: String) -> String {
    "the last \(days) days; the first \(days): \(first)"
  }

  public static func followed(_ followed: Int, of days: Int) -> String {
    "\(followed) of \(counted(days, "day"))"
  }

  /// "Painful catching."
  public static func sign(_ flag: RedFlag, _ rehab: RehabProtocol) -> String {
    "\((rehab.card(flag)?.short ?? flag.rawValue).capitalizedFirst)."
  }

  /// "Painful catching. Looked at by Dr. Meyer."
  public static func cleared(_ flag: RedFlag, by: String?, _ rehab: RehabProtocol) -> String {
    sign(flag, rehab) + (by.map { " Looked at by \($0)." } ?? "")
  }

  public static func openSigns(_ count: Int) -> String { count == 0 ? "none open" : "\(count) open" }
  public static func sign(raised: Int, cleared: Int) -> String {
    raised == 0 ? "none was reported" : "\(raised) reported, \(cleared) cleared"
  }
  public static func lastFlare(_ day: Day?) -> String {
    day.map { "the last on \($0.short)" } ?? "none so far"
  }

  /// Who it is, and what is theirs to decide.
  public static func deciders(_ zones: Zones) -> [(who: String, what: String)] {
    [
      (
        "The runner",
        "scores pain from 0 to 10 every morning and with every exercise, and says yes to a stage that is offered. "
          + "Neither stage nor dose can be set by hand."
      ),
      (
        "The rules",
        "make stage, dose and each day's plan out of the scores, the more cautious rule first: "
          + "\(zones.greenScores) goes on, \(zones.amberScores) eases off, \(zones.redFrom) and more stops."
      ),
      (
        "You",
        "see warning signs and clear them, and may change any exercise, dose or threshold: each stands in a plain text "
          + "file (Exercises/) with its source."
      ),
    ]
  }

  public static let asReported =
    "Doses with the day from which they were in force; sets are those done. Scores are the worst at the sore spot, tired muscles left out."

  /// "610 reps, 27 sets left, 27 right".
  public static func done(_ exercise: ExerciseReview) -> String {
    let amounts = [
      exercise.reps > 0 ? counted(exercise.reps, "rep") : nil,
      exercise.holdSeconds > 0 ? "\(roundedMinutes(seconds: exercise.holdSeconds)) held" : nil,
    ]
    let sides = SetSide.allCases.compactMap { side in
      exercise.bySide[side].map { side == .both ? counted($0.sets, "set") : "\($0.sets) \(side.rawValue)" }
    }
    let sets =
      sides.count > 1 || exercise.bySide[.both] == nil ? "sets " + sides.joined(separator: ", ") : sides[0]
    return (amounts.compactMap { $0 } + [sets]).joined(separator: "; ")
  }

  /// "step-down 0 to 1, last 16 Nov".
  public static func other(_ name: String, worst: [PainScore], last: Day) -> String {
    "\(name) \(range(worst)), last \(last.dayAndMonth)"
  }

  /// "Bike 3 times, 90 min in all, 0 to 2, last 16 Nov".
  public static func elsewhere(_ kind: Activity.Kind, _ activities: [Activity], last: Day, worst: [PainScore])
    -> String
  {
    let minutes = activities.reduce(0) { $0 + $1.minutes }
    return "\(kind.wording.capitalizedFirst) \(counted(activities.count, "time")), \(minutes) min in all"
      + (worst.isEmpty ? "" : ", \(range(worst))") + ", last \(last.dayAndMonth)"
  }

  /// "2 x 10", as the dose in force has it.
  public static func dose(_ dose: Dose) -> String {
    switch dose.work {
    case .reps(let count, _): "\(dose.sets) x \(count)"
    case .hold(let seconds): "\(dose.sets) x \(spoken(seconds: seconds))"
    }
  }

  /// "decided 12 days".
  public static func decided(_ days: Int) -> String { counted(days, "day") }

  public static func more(_ count: Int, _ noun: String) -> String { "\(counted(count, noun)) more" }

  public static func painkillers(_ days: Int) -> String {
    days == 0 ? "" : "A painkiller was named on \(counted(days, "day"))."
  }

  public static let stage = "Stage"
  public static let from = "From"
  public static let lasted = "Lasted"
  public static let morningSeries = "morning score"
  public static let worstSeries = "worst in a session"
  public static let flareSeries = "flare"

  /// What the chart is, for who cannot see it.
  public static func chart(from first: Day, to last: Day) -> String {
    "Morning scores and the worst scores of the sessions from \(first.long) to \(last.long), each from 0 to 10"
  }

  public static func greenZone(_ zones: Zones) -> String { "0-\(zones.greenAtMost.value) go on" }
  public static func amberZone(_ zones: Zones) -> String {
    "\(zones.amberFrom)-\(zones.amberAtMost.value) ease off"
  }
  public static func redZone(_ zones: Zones) -> String { "\(zones.redFrom)-\(PainScore.worst.value) stop" }
  public static func flare(_ day: Day) -> String { "\(day.short): a flare" }
  public static func morning(_ score: PainScore, on day: Day) -> String {
    "\(day.short): morning \(score.value)"
  }
  public static func worst(_ score: PainScore, on day: Day) -> String {
    "\(day.short): worst in a session \(score.value)"
  }

  public static let exercise = "Exercise"
  public static let doses = "Dose"
  public static let done = "Done"
  public static let painInIt = "Pain in it"
  public static let others = "Also:"
  public static let elsewhere = "Training elsewhere:"
  public static let last = "Last"
  public static let day = "Day"
  public static let dose = "Dose"
  public static let plan = "Plan"
  public static let morning = "Morning"
  public static let worst = "Worst"
  public static let why = "Why"

  public static let aFlare = "Flare."
  public static let signRaised = "Warning sign reported."
  public static let signCleared = "Warning sign cleared."
  public static let visitBooked = "Appointment booked."
  public static let notFollowed = "Not followed."

  public static func earlier(_ count: Int, _ noun: String) -> String {
    "\(counted(count, "earlier \(noun)"))"
  }

  /// "Away. A reserve day stepped in."
  public static func reason(_ reason: MissedReason?, _ day: DayReview) -> String {
    let why = reason.map { "\(label(of: $0)). " } ?? ""
    return why + (day.mark == .reserve ? "A reserve day stepped in." : "")
  }

  private static func label(of reason: MissedReason) -> String {
    switch reason {
    case .ill: "Ill"
    case .travel: "Travelling"
    case .forgot: "Forgotten"
    case .pain: "It hurt"
    case .other: "Other things"
    }
  }
}
