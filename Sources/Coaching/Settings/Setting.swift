public import RehabCore

/// One thing that the runner set beside the journal, as it is kept: a name, and a value in words.
///
/// The only place that knows how settings are written; where they are kept is the matter of whoever keeps them.
public enum Setting: Hashable, Sendable {
  /// Neither bell nor voice is wanted.
  case muted(Bool)
  /// Movements that a red flag hid, and the runner turned on again.
  case shownAgain(Set<ExerciseID>)
  /// Figures are shown as key poses that do not move.
  case stillFigures(Bool)

  public enum Name: String, Hashable, Sendable, CaseIterable {
    case muted
    case shownAgain = "shown-again"
    case figures
  }

  public var name: Name {
    switch self {
    case .muted: .muted
    case .shownAgain: .shownAgain
    case .stillFigures: .figures
    }
  }

  public var value: String {
    switch self {
    case .muted(let isMuted): isMuted ? "yes" : "no"
    case .shownAgain(let movements): movements.map(\.rawValue).sorted().joined(separator: " ")
    case .stillFigures(let areStill): areStill ? "still" : "moving"
    }
  }

  /// What was kept under a name; a value that means nothing is what holds before anything is set.
  public init(_ name: Name, value: String) {
    switch name {
    case .muted: self = .muted(value == "yes")
    case .shownAgain:
      self = .shownAgain(Set(value.split(separator: " ").map { ExerciseID(rawValue: String($0)) }))
    case .figures: self = .stillFigures(value == "still")
    }
  }
}
