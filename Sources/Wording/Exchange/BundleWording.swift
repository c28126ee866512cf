public import RehabCore

/// Words in the bundle that the programs of a practice read.
public enum BundleWording {
  public static let goal = "Run again without pain, and stay strong"
  public static let morning = "The worst of the first half hour after getting up"
  public static let walkCheck = "The worst of a walk check"
  public static let before = "Right before the session"
  public static let during = "The worst during the exercise"
  public static let after = "At the end of the session"
  public static let hourAfter = "An hour after it"
  public static let duringRun = "The worst during the run"
  public static let duringActivity = "The worst while training elsewhere"

  /// - Parameter grade: Lindenberg's grade, 1 to 4, if the runner gave one.
  public static func unconfirmed(grade: Int?) -> String {
    let severity = grade.map { " Severity grade \($0) of \(Enrolment.grades.upperBound) at the start." } ?? ""
    return "As the runner enrolled; this program diagnoses nothing.\(severity)"
  }

  /// "Stage 3, Strengthen, day 8, dose L3".
  public static func place(_ decision: DayDecision, _ rehab: RehabProtocol) -> String {
    TodayWording.stage(
      decision.stage.rawValue, rehab.name(of: decision.stage), day: decision.day - decision.stageEntered,
      dose: TodayWording.dose(decision))
  }

  /// "left outer knee", "left leg, tired muscle".
  public static func site(_ side: Side, _ location: PainLocation?, _ spot: PainSpot) -> String {
    if spot == .muscle { return "\(side.rawValue) leg, a tired muscle and not the injury" }
    return switch location {
    case .knee: "\(side.rawValue) outer knee"
    case .hip: "\(side.rawValue) outer hip"
    case .both: "\(side.rawValue) outer knee and hip"
    case nil: "\(side.rawValue) leg"
    }
  }

  /// "Exercise session, strength, dose L2".
  public static func session(_ start: SessionStart) -> String {
    let amount = start.dose.map { ", dose \($0.name)" } ?? start.level.map { ", level \($0)" } ?? ""
    return "Exercise session, \(start.kind.wording)\(amount)"
  }

  /// "Run of 20 min, 3.5 km".
  public static func run(_ run: Run) -> String {
    "Run of \(run.minutes) min" + (run.kilometres.map { ", \($0) km" } ?? "")
  }

  /// "Cross-training, bike, 30 min".
  public static func activity(_ activity: Activity) -> String {
    "Cross-training, \(activity.what.wording), \(activity.minutes) min"
  }

  /// "4 sets, 40 reps".
  public static func done(_ sets: [SetDone]) -> String {
    var (reps, seconds) = (0, 0)
    for set in sets {
      switch set.amount {
      case .reps(let count): reps += count
      case .holdSeconds(let count): seconds += count
      case nil: break
      }
    }
    let amounts = [
      counted(sets.count, "set"), reps > 0 ? counted(reps, "rep") : nil,
      seconds > 0 ? "\(spoken(seconds: seconds)) held" : nil,
    ]
    return amounts.compactMap { $0 }.joined(separator: ", ")
  }

  /// "The worst during the exercise: Clamshell. Sharp or catching."
  public static func occasion(_ words: String, exercise: String?, isSharp: Bool, hasLimp: Bool) -> String {
    words + (exercise.map { ": \($0)." } ?? ".") + (isSharp ? " Sharp or catching." : "")
      + (hasLimp ? " With a limp." : "")
  }
}
