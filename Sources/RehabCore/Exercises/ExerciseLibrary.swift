/// Everything that the content files say: the protocol, the movements and the aids.
public struct ExerciseLibrary: Hashable, Sendable {
  public var rehabProtocol: RehabProtocol
  public var movements: [ExerciseID: Movement]
  public var aids: [String: Aid]

  public init(rehabProtocol: RehabProtocol, movements: [ExerciseID: Movement], aids: [String: Aid]) {
    self.rehabProtocol = rehabProtocol
    self.movements = movements
    self.aids = aids
  }

  public subscript(movement id: ExerciseID) -> Movement? { movements[id] }

  public subscript(aid id: String) -> Aid? { aids[id] }

  /// The movements in the order of their names.
  public var movementsByName: [Movement] { movements.values.sorted { $0.name < $1.name } }

  /// The aids in the order of their names.
  public var aidsByName: [Aid] { aids.values.sorted { $0.name < $1.name } }

  /// The row of the list of sources that a tag leads to.
  public func source(_ tag: String) -> Source? { rehabProtocol.sources[tag] }
}
