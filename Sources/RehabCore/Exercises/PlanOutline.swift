/// The protocol, and what the movements are called: all that is needed where no card is shown.
public struct PlanOutline: Hashable, Sendable, Codable {
  public var rehabProtocol: RehabProtocol
  public var movementNames: [ExerciseID: String]

  public init(rehabProtocol: RehabProtocol, movementNames: [ExerciseID: String]) {
    self.rehabProtocol = rehabProtocol
    self.movementNames = movementNames
  }
}

extension ExerciseLibrary {
  public var outline: PlanOutline {
    PlanOutline(rehabProtocol: rehabProtocol, movementNames: movements.mapValues(\.name))
  }
}
