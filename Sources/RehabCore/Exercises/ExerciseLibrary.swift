/// Everything that the content files say: the protocol, the movements and the aids.
public struct ExerciseLibrary: Hashable, Sendable {
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

/// The protocol, and what the movements are called: all that is needed where no card is shown.
public struct PlanOutline: Hashable, Sendable {
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

/// The name of an exercise as its file and the journal have it, such as `fire-hydrant`.
public struct ExerciseID: Hashable, Sendable, RawRepresentable, Comparable,
  ExpressibleByStringLiteral
{
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public init(stringLiteral value: String) {
    rawValue = value
  }

  public static func < (left: ExerciseID, right: ExerciseID) -> Bool { left.rawValue < right.rawValue }

  /// What a score of a run names.
  public static let run: ExerciseID = "run"
}
