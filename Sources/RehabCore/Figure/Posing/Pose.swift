/// How a body holds itself: one angle for every joint.
public struct Pose: Hashable, Sendable {
  private var degrees: [Double]
  /// How high it is above what carries it, as in the flight of a jump, in body heights.
  public var rise = 0.0
  /// How firmly each hand, and the ankle that lies on a thigh, is where the figure's grips want it: 0 free, 1 there.
  private var firmness = Array(repeating: 1.0, count: Gripper.allCases.count)

  /// Standing straight.
  public init() {
    degrees = Array(repeating: 0, count: JointAngle.allCases.count)
  }

  /// One angle in degrees.
  public subscript(angle: JointAngle) -> Double {
    get { degrees[angle.rawValue] }
    set { degrees[angle.rawValue] = newValue }
  }

  /// How firmly something holds, 0 to 1.
  public subscript(gripper: Gripper) -> Double {
    get { firmness[gripper.index] }
    set { firmness[gripper.index] = newValue }
  }

  /// The pose so far on the way to another, 0 to 1.
  public func mixed(with other: Pose, _ fraction: Double) -> Pose {
    scaled(by: 1 - fraction).adding(other, times: fraction)
  }

  func scaled(by factor: Double) -> Pose {
    var pose = self
    pose.rise *= factor
    for index in degrees.indices { pose.degrees[index] *= factor }
    for index in firmness.indices { pose.firmness[index] *= factor }
    return pose
  }

  /// Every angle, and so much of those of another pose on top.
  func adding(_ other: Pose, times factor: Double) -> Pose {
    var pose = self
    pose.rise += other.rise * factor
    for index in degrees.indices { pose.degrees[index] += other.degrees[index] * factor }
    for index in firmness.indices { pose.firmness[index] += other.firmness[index] * factor }
    return pose
  }

  /// The same pose with left and right exchanged; doing it twice changes nothing.
  public var mirrored: Pose {
    var pose = Pose()
    pose.rise = rise
    pose.firmness = firmness
    for angle in JointAngle.allCases {
      let (other, isTurnedRound) = angle.mirrored
      pose[other] = isTurnedRound ? -self[angle] : self[angle]
    }
    return pose
  }

  /// The largest change of an angle on the way to another pose, in degrees.
  func largestChange(to other: Pose) -> Double {
    zip(degrees, other.degrees).map { abs($0 - $1) }.max() ?? 0
  }
}

/// How a body that stands is laid down before its joints are bent.
public enum Posture: String, Hashable, Sendable, CaseIterable {
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
