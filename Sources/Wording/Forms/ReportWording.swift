public import RehabCore

/// Words of the pages on which something is told: a note, a missed day, a run, a visit to a clinician.
public enum ReportWording {
  public static let doneKey = "done"

  public static let anyFlags = "Any of these today?"
  public static let alreadyOpen = "already open"
  public static let flagsAgain = "It has been a while, so here are the whole questions once more."

  public static let noteTitle = "Note"
  public static let note = "A note for today"
  public static let noteDetail = "What you want to remember, or to tell your physiotherapist."

  public static func reason(_ day: Day) -> String { "What came between on \(day.short)?" }
  public static let reasonDetail = "It happens to everyone. It helps to know, and changes nothing else."

  public static func label(of reason: MissedReason) -> String {
    switch reason {
    case .ill: "I was ill"
    case .travel: "I was on the road"
    case .forgot: "It slipped my mind"
    case .pain: "It hurt"
    case .other: "Something else"
    }
  }

  public static let elsewhereTitle = "Training elsewhere"
  public static let whatElsewhere = "What did you do?"
  public static func elsewhere(_ what: Activity.Kind?) -> String {
    what?.wording.capitalizedFirst ?? runTitle
  }
  public static func activityMinutes(_ what: Activity.Kind) -> String {
    "How long? (\(what.wording))"
  }
  public static func activityWorst(_ side: Side) -> String { "\(ScoreWording.leg(side)): worst during it?" }
  public static let activityWorstDetail =
    "At the sore spot, at its worst. It is judged like any session, and earns nothing."
  public static let activityHourAfterDetail =
    "Enter without a number if it is not an hour yet, or if you do not know."

  public static let runTitle = "A run"
  public static let runMinutes = "How long did you run?"
  public static let runDetail = "Good that you tell: the plan can only be right if it knows."
  public static let minutes = "minutes"
  public static let runKilometres = "How far?"
  public static let kilometres = "km"
  public static let leaveOut = "Enter alone leaves it out."
  public static func runLevel(_ level: Int) -> String { "Was it the walk-run of level \(level)?" }
  public static let runLevelDetail = "Only a run done as the ladder has it can count as a pass."
  public static let runFree = "No, a run of my own"
  public static func runAsWritten(_ level: Int) -> String { "Yes, level \(level) as written" }
  public static func runWorst(_ side: Side) -> String { "\(ScoreWording.leg(side)): worst during the run?" }
  public static let runWorstDetail = "At the sore spot, at its worst while running."
  public static let runHourAfterDetail = "Enter without a number if it is not an hour yet."

  public static let clearedTitle = "Warning signs"
  public static let cleared = "Which of these has a clinician looked at, and cleared?"
  public static let clearedDetail = "Mark only what someone has seen and called fine. \(takesYourWord)"
  /// The same once it was recorded.
  static let clearedMeans = "Only what someone has seen and called fine is cleared. \(takesYourWord)"
  private static let takesYourWord = "Clamshell cannot judge it, and takes your word."
  public static let whoLookedAtIt = "Who looked at it?"
  public static let whoLookedAtItDetail =
    "In your own words, for the report: a name, a practice. Enter alone leaves it out."
  public static let nothingOpen = "No warning sign is open."

  public static let bookedTitle = "Appointment"
  public static let booked = "Is an appointment booked?"
  public static let bookedDetail = """
    Then the reminder to see someone goes away for now. A warning sign stays open until someone has looked \
    at it.
    """
  public static let bookedKey = "yes, it is booked"
}
