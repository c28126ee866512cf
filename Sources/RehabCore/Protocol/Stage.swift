/// One of the five stages: what it is for, and what is done in it.
public struct Stage: Hashable, Sendable {
  public var number: StageNumber
  /// A word for files and JSON, such as `activate`.
  public var id: String
  public var name: String
  /// What the stage is for, in one sentence.
  public var purpose: String
  /// Strength exercises in the order they are done.
  public var strength: [ExerciseID]
  /// Stretches in the order they are done.
  public var stretches: [ExerciseID]
  /// Movements that may stand in for one of the above.
  public var alternatives: [ExerciseID]
  /// What is tested before the next stage; empty where nothing is.
  public var readiness: [ReadinessTest]
  /// The dose at which the stage is entered; nil where there is no dose.
  public var entryDose: DoseLevel?
  /// Tags of the protocol's list of sources.
  public var sources: [String]

  public init(
    number: StageNumber, id: String, name: String, purpose: String, strength: [ExerciseID],
    stretches: [ExerciseID], alternatives: [ExerciseID], readiness: [ReadinessTest],
    entryDose: DoseLevel? = nil, sources: [String]
  ) {
    self.number = number
    self.id = id
    self.name = name
    self.purpose = purpose
    self.strength = strength
    self.stretches = stretches
    self.alternatives = alternatives
    self.readiness = readiness
    self.entryDose = entryDose
    self.sources = sources
  }
}

/// A stage of the way back to running, 1 Rest to 5 Maintain (gate.md, section 2).
public enum StageNumber: Int, Hashable, Sendable, CaseIterable, Comparable {
  case rest = 1
  case activate, strengthen, returnToRunning, maintain

  public static func < (left: StageNumber, right: StageNumber) -> Bool { left.rawValue < right.rawValue }

  public var next: StageNumber? { StageNumber(rawValue: rawValue + 1) }
  public var previous: StageNumber? { StageNumber(rawValue: rawValue - 1) }
}

/// One test of a readiness session, such as ten step-downs a side.
public struct ReadinessTest: Hashable, Sendable, Identifiable {
  public var id: ExerciseID
  public var name: String
  public var steps: [String]
  public var work: ReadinessWork
  public var laterality: Laterality
  /// The highest score that passes.
  public var scoreAtMost: PainScore

  public init(
    id: ExerciseID, name: String, steps: [String], work: ReadinessWork, laterality: Laterality,
    scoreAtMost: PainScore
  ) {
    self.id = id
    self.name = name
    self.steps = steps
    self.work = work
    self.laterality = laterality
    self.scoreAtMost = scoreAtMost
  }
}

/// How much of a test is done: repetitions a side, or minutes.
public enum ReadinessWork: Hashable, Sendable {
  case reps(Int)
  case minutes(Int)
}
