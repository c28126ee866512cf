/// The angles that make a pose, in degrees; 0 is a body that stands straight, its arms hanging.
///
/// Hips and shoulders: flexion forward, abduction out to the side, rotation outward. Knees and elbows bend. An ankle's
/// dorsiflexion lifts the toes, a wrist brings the fingers forward. Pelvis, trunk and head: lean, bend and nod forward, tilt and side to the body's right,
/// turn to the body's right.
public enum JointAngle: Int, Hashable, Sendable, CaseIterable {
  case pelvisLean, pelvisTilt, pelvisTurn
  case trunkBend, trunkSide, trunkTurn
  case headNod, headTilt, headTurn
  case leftHipFlexion, leftHipAbduction, leftHipRotation, leftKnee, leftAnkle
  case rightHipFlexion, rightHipAbduction, rightHipRotation, rightKnee, rightAnkle
  case leftShoulderFlexion, leftShoulderAbduction, leftShoulderRotation, leftElbow, leftWrist
  case rightShoulderFlexion, rightShoulderAbduction, rightShoulderRotation, rightElbow, rightWrist

  /// How far it goes in a healthy body that is not forced; a drawing value, wide enough for every card [PROJ].
  public var range: ClosedRange<Int> {
    switch self {
    case .pelvisLean, .pelvisTurn: -180...180
    case .pelvisTilt: -90...90
    case .trunkBend: -40...80
    case .trunkSide, .trunkTurn: -45...45
    case .headNod: -60...60
    case .headTilt: -45...45
    case .headTurn: -80...80
    case .leftHipFlexion, .rightHipFlexion: -30...130
    case .leftHipAbduction, .rightHipAbduction: -40...50
    case .leftHipRotation, .rightHipRotation: -45...60
    case .leftKnee, .rightKnee: 0...150
    case .leftAnkle, .rightAnkle: -55...40
    case .leftShoulderFlexion, .rightShoulderFlexion: -60...180
    case .leftShoulderAbduction, .rightShoulderAbduction: -50...180
    case .leftShoulderRotation, .rightShoulderRotation: -90...90
    case .leftElbow, .rightElbow: 0...150
    case .leftWrist, .rightWrist: -90...90
    }
  }

  /// The same joint of the other side, and whether what was to the right is to the left there.
  var mirrored: (angle: JointAngle, isTurnedRound: Bool) {
    switch self {
    case .pelvisTilt, .pelvisTurn, .trunkSide, .trunkTurn, .headTilt, .headTurn: (self, true)
    case .pelvisLean, .trunkBend, .headNod: (self, false)
    default: (otherSide ?? self, false)
    }
  }

  private var otherSide: JointAngle? {
    let limb = JointAngle.leftShoulderFlexion.rawValue - JointAngle.leftHipFlexion.rawValue
    let step = limb / 2
    let (legs, arms) = (JointAngle.leftHipFlexion.rawValue, JointAngle.leftShoulderFlexion.rawValue)
    guard rawValue >= legs else { return nil }
    let isLeft = (rawValue - (rawValue >= arms ? arms : legs)) < step
    return JointAngle(rawValue: rawValue + (isLeft ? step : -step))
  }
}
