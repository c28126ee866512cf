/// One test of a readiness session, such as ten step-downs a side.
public struct ReadinessTest: Hashable, Sendable, Codable, Identifiable {
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

public enum ReadinessWork: Hashable, Sendable, Codable {
  case reps(Int)
  case minutes(Int)
}
