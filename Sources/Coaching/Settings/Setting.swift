public import RehabCore

/// One thing that the runner set beside the journal, as it is kept: a name, and a value in words.
///
/// The only place that knows how settings are written; where they are kept is the matter of whoever keeps them.
public enum Setting: Hashable, Sendable {
  /// Neither bell nor voice is wanted.
  case muted(Bool)
  /// Movements that a red flag hid, and the runner turned on again.
  case shownAgain(Set<ExerciseID>)
  /// Alternatives that stand in for exercises of a stage.
  case swaps([Swap])
  /// Stretches are done on both sides, and not on the affected ones alone.
  case stretchesBothSides(Bool)
  /// Figures are shown as key poses that do not move.
  case stillFigures(Bool)

  public enum Name: String, Hashable, Sendable, CaseIterable {
    case muted
    case shownAgain = "shown-again"
    case swaps
    case stretchedSides = "stretched-sides"
    case figures
  }

  public var name: Name {
    switch self {
    case .muted: .muted
    case .shownAgain: .shownAgain
    case .swaps: .swaps
    case .stretchesBothSides: .stretchedSides
    case .stillFigures: .figures
    }
  }

  public var value: String {
    switch self {
    case .muted(let isMuted): isMuted ? "yes" : "no"
    case .shownAgain(let movements): movements.map(\.rawValue).sorted().joined(separator: " ")
    case .swaps(let swaps): swaps.map(\.words).joined(separator: ", ")
    case .stretchesBothSides(let both): both ? "both" : "affected"
    case .stillFigures(let areStill): areStill ? "still" : "moving"
    }
  }

  /// What was kept under a name; a value that means nothing is what holds before anything is set.
  public init(_ name: Name, value: String) {
    switch name {
    case .muted: self = .muted(value == "yes")
    case .shownAgain:
      self = .shownAgain(Set(value.split(separator: " ").map { ExerciseID(rawValue: String($0)) }))
    case .swaps:
      self = .swaps(value.split(separator: ",").compactMap { Swap(words: $0.split(separator: " ")) })
    case .stretchedSides: self = .stretchesBothSides(value == "both")
    case .figures: self = .stillFigures(value == "still")
    }
  }
}

extension Swap {
  /// "2 fire-hydrant glute-bridge", and the day if it holds on that day alone.
  fileprivate var words: String {
    ([String(stage.rawValue), replaced.rawValue, by.rawValue] + (day.map { [$0.description] } ?? []))
      .joined(separator: " ")
  }

  fileprivate init?(words: [Substring]) {
    guard (3...4).contains(words.count), let stage = Int(words[0]).flatMap(StageNumber.init) else {
      return nil
    }
    let day = words.count == 4 ? Day(String(words[3])) : nil
    guard words.count == 3 || day != nil else { return nil }
    self.init(
      stage: stage, replaced: ExerciseID(rawValue: String(words[1])),
      by: ExerciseID(rawValue: String(words[2])),
      day: day)
  }
}
