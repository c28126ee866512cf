/// Everything that the content files say: the protocol, the movements and the aids.
public struct ExerciseLibrary: Hashable, Sendable, Codable {
  public var rehabProtocol: RehabProtocol
  public var movements: [ExerciseID: Movement]
  public var aids: [String: Aid]
  /// How things look that have no card: walking, jogging, the readiness tests.
  public var figures: [ExerciseID: Figure]

  public init(
    rehabProtocol: RehabProtocol, movements: [ExerciseID: Movement], aids: [String: Aid],
    figures: [ExerciseID: Figure] = [:]
  ) {
    self.rehabProtocol = rehabProtocol
    self.movements = movements
    self.aids = aids
    self.figures = figures
  }

  public subscript(movement id: ExerciseID) -> Movement? { movements[id] }

  public subscript(aid id: String) -> Aid? { aids[id] }

  /// How an exercise looks; nil if nobody has drawn it.
  public func figure(of id: ExerciseID) -> Figure? { movements[id]?.figure ?? figures[id] }

  /// The movements in the order of their names.
  public var movementsByName: [Movement] { movements.values.sorted { $0.name < $1.name } }

  /// The aids in the order of their names.
  public var aidsByName: [Aid] { aids.values.sorted { $0.name < $1.name } }

  /// The row of the list of sources that a tag leads to.
  public func source(_ tag: String) -> Source? { rehabProtocol.sources[tag] }
}
