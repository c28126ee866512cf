public import RehabCore

/// Words of a day that is opened in the review, and of what can be mended there.
public enum PastDayWording {
  public static let title = "Day"
  public static let correct = "correct"
  public static let forgotten = "forgotten score"
  public static let note = "note"
  public static let reason = "what came between"
  public static let why = "why"
  public static let takenBack = "taken back"
  public static let nothing = "Nothing was recorded."

  public static let correctTitle = "Correct a score"
  /// - Parameter line: what was told, as the day lists it.
  public static func correctDetail(_ line: String) -> String {
    "You told: \(line). It is taken back, and what you say now stands in its place. Both are kept."
  }

  public static func noteOn(_ day: Day) -> String { "A note for \(day.short)" }

  public static let forgottenTitle = "A forgotten score"
  public static func whatWasForgotten(_ day: Day) -> String { "What was not told on \(day.short)?" }
  public static let forgottenDetail = "Only what you are sure of. What nobody knows any more may stay open."
  static let morning = "The morning score"
  static let walkCheck = "The walk check"
  static let run = "A run of my own"

  /// What of a day may be missing.
  public static func label(of score: MissingScore, _ library: ExerciseLibrary) -> String {
    switch score {
    case .morning: morning
    case .walkCheck: walkCheck
    case .run: run
    case .before(let session): before(session.kind)
    case .exercise(let id, of: _): exercise(library.name(of: id))
    case .after(let session): after(session.kind)
    case .hourAfter(let session): hourAfter(session.kind)
    }
  }

  static func before(_ kind: SessionKind) -> String {
    "The score just before: \(kind.title.lowercased())"
  }

  static func exercise(_ name: String) -> String { "The worst score of: \(name)" }

  static func after(_ kind: SessionKind) -> String {
    "The score at the end of: \(kind.title.lowercased())"
  }

  static func hourAfter(_ kind: SessionKind) -> String {
    "The score an hour after: \(kind.title.lowercased())"
  }

  public static func pain(_ side: Side) -> String { "\(ScoreWording.leg(side)): what should it be?" }
}

extension Record {
  fileprivate var kind: SessionKind {
    if case .session(let start) = fact { start.kind } else { .strength }
  }
}
