/// One exercise: what its card says, and how much of it is done at each dose.
public struct Movement: Hashable, Sendable, Identifiable {
  public var id: ExerciseID
  public var name: String
  public var kind: MovementKind
  /// The stages in whose routine, or as whose alternative, it stands.
  public var stages: [StageNumber]
  public var laterality: Laterality
  /// What it trains, and what the runner should feel.
  public var targets: String
  public var feel: String
  /// How to take up the starting position, and then how to move, a sentence each.
  public var start: [String]
  public var steps: [String]
  /// Short words to keep in mind, at most four [Petrosyan24].
  public var cues: [String]
  public var errors: [String]
  public var easier: [Variant]
  public var harder: [Variant]
  /// What each phase of a repetition is called, such as lift, hold, lower.
  public var phases: PhaseNames
  /// A dose for every level, L0 to L3.
  public var doses: [DoseLevel: Dose]
  /// How the doses compare with what clinics and trials use.
  public var doseNote: String?
  /// When the movement itself may be done instead of the one that its doses name.
  public var upgrade: Upgrade?
  /// When not to do it, a sentence each.
  public var avoidIf: [String]
  /// Red flags that hide it, even once cleared, until the runner turns it on again.
  public var hiddenByFlags: [RedFlag]
  public var evidence: Evidence
  /// How the contradictions of runners' advice are answered.
  public var answers: [ThreadAnswer]
  /// How it looks; nil if nobody has drawn it.
  public var figure: Figure?
  /// Where the way of moving and the doses come from.
  public var sources: MovementSources

  public init(
    id: ExerciseID, name: String, kind: MovementKind, stages: [StageNumber], laterality: Laterality,
    targets: String, feel: String, start: [String], steps: [String], cues: [String], errors: [String],
    easier: [Variant], harder: [Variant], phases: PhaseNames, doses: [DoseLevel: Dose],
    doseNote: String? = nil, upgrade: Upgrade? = nil, avoidIf: [String], hiddenByFlags: [RedFlag],
    evidence: Evidence, answers: [ThreadAnswer], figure: Figure? = nil,
    sources: MovementSources = MovementSources()
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.stages = stages
    self.laterality = laterality
    self.targets = targets
    self.feel = feel
    self.start = start
    self.steps = steps
    self.cues = cues
    self.errors = errors
    self.easier = easier
    self.harder = harder
    self.phases = phases
    self.doses = doses
    self.doseNote = doseNote
    self.upgrade = upgrade
    self.avoidIf = avoidIf
    self.hiddenByFlags = hiddenByFlags
    self.evidence = evidence
    self.answers = answers
    self.figure = figure
    self.sources = sources
  }
}

extension Movement {
  /// Done lying on a side, the working leg on top: for the other leg the runner rolls over.
  public var liesOnSide: Bool { figure?.posture == .onSide }
}

/// What a movement does to a muscle: it makes it work, or it stretches it.
public enum MovementKind: String, Hashable, Sendable, CaseIterable {
  case strength, stretch
}

/// Whether a set is done with one leg after the other, or with both at once.
public enum Laterality: String, Hashable, Sendable, CaseIterable {
  case eachSide = "each-side"
  case bothAtOnce = "both-at-once"
}

/// An easier or harder way of doing a movement; it may be another movement of the library.
public struct Variant: Hashable, Sendable {
  public var text: String
  public var exercise: ExerciseID?
  /// How it looks, where it looks different.
  public var figure: Figure?

  public init(text: String, exercise: ExerciseID? = nil, figure: Figure? = nil) {
    self.text = text
    self.exercise = exercise
    self.figure = figure
  }
}

/// When a movement may be done itself, and not the gentler one that its doses name.
public struct Upgrade: Hashable, Sendable {
  /// The gentler movement, which has to have gone well.
  public var from: ExerciseID
  /// The highest morning score, on each of the last `mornings` recorded mornings.
  public var morningAtMost: PainScore
  public var mornings: Int
  /// The highest score that the gentler movement may have had when it was last done.
  public var scoreAtMost: PainScore
  /// The lowest dose at which it is offered; below it the gentler movement stays.
  public var fromDose: DoseLevel
  /// Tags of the protocol's list of sources.
  public var sources: [String]

  public init(
    from: ExerciseID, morningAtMost: PainScore, mornings: Int, scoreAtMost: PainScore,
    fromDose: DoseLevel, sources: [String]
  ) {
    self.from = from
    self.morningAtMost = morningAtMost
    self.mornings = mornings
    self.scoreAtMost = scoreAtMost
    self.fromDose = fromDose
    self.sources = sources
  }
}

/// Tags of the protocol's list of sources for the parts of a movement beside its evidence.
public struct MovementSources: Hashable, Sendable {
  /// For the starting position, the steps, cues, errors and variants.
  public var technique: [String]
  /// For the doses.
  public var doses: [String]

  public init(technique: [String] = [], doses: [String] = []) {
    self.technique = technique
    self.doses = doses
  }
}
