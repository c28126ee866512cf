/// How a body that stands is laid down before its joints are bent.
public enum Posture: String, Hashable, Sendable, Codable, CaseIterable {
  case standing
  /// The head to the left, the face up.
  case onBack = "on-back"
  /// On the good side, the leg that works on top, the head to the left, the front toward the viewer.
  case onSide = "on-side"
  /// The face down, the trunk level, the head to the right.
  case onAllFours = "on-all-fours"

  /// The attitude of the pelvis of a body whose left side works.
  var attitude: Rotation {
    switch self {
    case .standing: Rotation.none
    case .onBack: Rotation.none.pitched(-90)
    case .onSide: Rotation(forward: Vector(0, 0, 1), up: Vector(-1, 0, 0), right: Vector(0, -1, 0))
    case .onAllFours: Rotation.none.pitched(90)
    }
  }
}
