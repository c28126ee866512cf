public import RehabCore

/// Words around the reasons of a day.
public enum WhyWording {
  public static let byDay = "day"
  public static let toToday = "to today"
  public static let toStart = "to the first day"
  public static let showEvidence = "evidence"
  public static let hideEvidence = "no evidence"
}

extension DayClass {
  public var wording: String {
    switch self {
    case .green: "green"
    case .amber: "amber"
    case .red: "red"
    }
  }
}

extension Night {
  public var wording: String {
    switch self {
    case .settled: "settled"
    case .linger: "it lingered a little"
    case .flare: "a flare"
    case .unknown: "not known"
    }
  }
}

extension WhyWording {
  public static let title = "Why"

  /// "today, day 9" of the plan; the first day is day 0.
  public static func place(_ dayOfPlan: Int, isToday: Bool) -> String {
    "\(isToday ? "today, " : "")day \(dayOfPlan)"
  }
}
