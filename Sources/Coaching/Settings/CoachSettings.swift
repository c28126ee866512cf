public import RehabCore

/// All that the runner set beside the journal.
public struct CoachSettings: Hashable, Sendable {
  public var isMuted: Bool
  public var choices: RoutineChoices
  /// Figures are shown as key poses that do not move.
  public var isStill: Bool

  public init(isMuted: Bool = false, choices: RoutineChoices = RoutineChoices(), isStill: Bool = false) {
    self.isMuted = isMuted
    self.choices = choices
    self.isStill = isStill
  }

  /// What holds where these are kept, and nothing else.
  public init(_ kept: [Setting]) {
    self.init()
    for setting in kept { apply(setting) }
  }

  mutating func apply(_ setting: Setting) {
    switch setting {
    case .muted(let isMuted): self.isMuted = isMuted
    case .shownAgain(let movements): choices.shownAgain = movements
    case .swaps(let swaps): choices.swaps = swaps
    case .stretchesBothSides(let both): choices.stretchesBothSides = both
    case .stillFigures(let areStill): isStill = areStill
    }
  }
}

extension Coach {
  /// Changes a setting, and has it kept.
  mutating func set(_ setting: Setting) -> [Effect] {
    settings.apply(setting)
    return [.keep(setting)]
  }

  /// Turns bell and voice off, or on again.
  public mutating func toggleSound() -> [Effect] { set(.muted(!settings.isMuted)) }

  /// Lets figures stand still, or move again.
  public mutating func toggleMotion() -> [Effect] { set(.stillFigures(!settings.isStill)) }

  /// Turns a hidden movement on again, or one turned on off again.
  public mutating func toggleShownAgain(_ movement: ExerciseID) -> [Effect] {
    guard standing(of: movement) != .free else { return [] }
    return set(.shownAgain(settings.choices.shownAgain.symmetricDifference([movement])))
  }

  /// Has stretches done on both sides, or on the affected ones alone again.
  public mutating func toggleStretchedSides() -> [Effect] {
    set(.stretchesBothSides(!settings.choices.stretchesBothSides))
  }
}
