/// An arm or a leg in space: three places, and the attitude of its parts.
public struct Limb: Hashable, Sendable {
  /// Hip or shoulder.
  public var root: Vector
  /// Knee or elbow.
  public var hinge: Vector
  /// Ankle or wrist.
  public var end: Vector
  /// Attitudes of thigh, shank and foot, or of upper arm, forearm and hand: each hangs down its own `up`.
  public var upper: Rotation
  public var lower: Rotation
  public var tip: Rotation

  /// The toes, the ball of which is their middle, or the fingertips.
  public var point: Vector

  /// The heel; of a hand, the wrist.
  public var heel: Vector

  var upperLength: Double { (hinge - root).length }
  var lowerLength: Double { (end - hinge).length }

  /// The limb with every place moved alike.
  func moved(by shift: Vector) -> Limb {
    var limb = self
    limb.root = root + shift
    limb.hinge = hinge + shift
    limb.end = end + shift
    limb.point = point + shift
    limb.heel = heel + shift
    return limb
  }

  var mirrored: Limb {
    Limb(
      root: root.mirrored, hinge: hinge.mirrored, end: end.mirrored, upper: upper.mirrored,
      lower: lower.mirrored,
      tip: tip.mirrored, point: point.mirrored, heel: heel.mirrored)
  }
}

extension Limb {
  /// A leg that hangs from a hip.
  ///
  /// - Parameter outward: 1 for the right leg, -1 for the left one.
  init(legFrom hip: Vector, pelvis: Rotation, pose: Pose, _ angles: LimbAngles, outward: Double) {
    let upper = pelvis.hanging(pose, angles, outward: outward)
    let lower = upper.pitched(pose[angles.hinge])
    let tip = lower.pitched(-pose[angles.end])
    let knee = hip - upper.up * Proportions.thigh
    self.init(
      root: hip, hinge: knee, end: knee - lower.up * Proportions.shank, upper: upper, lower: lower, foot: tip)
  }

  init(armFrom shoulder: Vector, chest: Rotation, pose: Pose, _ angles: LimbAngles, outward: Double) {
    let upper = chest.hanging(pose, angles, outward: outward)
    let lower = upper.pitched(-pose[angles.hinge])
    let elbow = shoulder - upper.up * Proportions.upperArm
    self.init(
      root: shoulder, hinge: elbow, end: elbow - lower.up * Proportions.forearm, upper: upper, lower: lower,
      hand: lower.pitched(-pose[angles.end]))
  }

  init(root: Vector, hinge: Vector, end: Vector, upper: Rotation, lower: Rotation, foot: Rotation) {
    let sole = foot.up * (Proportions.Radius.toes - Proportions.ankleHeight)
    let raised = foot.up * (Proportions.Radius.heel - Proportions.ankleHeight)
    let length = Proportions.foot - Proportions.heel - Proportions.Radius.toes
    self.init(
      root: root, hinge: hinge, end: end, upper: upper, lower: lower, tip: foot,
      point: end + foot.forward * length + sole,
      heel: end - foot.forward * (Proportions.heel - Proportions.Radius.heel) + raised)
  }

  init(root: Vector, hinge: Vector, end: Vector, upper: Rotation, lower: Rotation, hand: Rotation) {
    self.init(
      root: root, hinge: hinge, end: end, upper: upper, lower: lower, tip: hand,
      point: end - hand.up * Proportions.hand, heel: end)
  }
}

/// Which angles of a pose belong to one limb.
struct LimbAngles {
  let flexion: JointAngle
  let abduction: JointAngle
  let rotation: JointAngle
  let hinge: JointAngle
  let end: JointAngle

  static func leg(_ side: Side) -> LimbAngles {
    side == .left
      ? LimbAngles(
        flexion: .leftHipFlexion, abduction: .leftHipAbduction, rotation: .leftHipRotation, hinge: .leftKnee,
        end: .leftAnkle)
      : LimbAngles(
        flexion: .rightHipFlexion, abduction: .rightHipAbduction, rotation: .rightHipRotation,
        hinge: .rightKnee,
        end: .rightAnkle)
  }

  static func arm(_ side: Side) -> LimbAngles {
    side == .left
      ? LimbAngles(
        flexion: .leftShoulderFlexion, abduction: .leftShoulderAbduction, rotation: .leftShoulderRotation,
        hinge: .leftElbow, end: .leftWrist)
      : LimbAngles(
        flexion: .rightShoulderFlexion, abduction: .rightShoulderAbduction, rotation: .rightShoulderRotation,
        hinge: .rightElbow, end: .rightWrist)
  }
}

extension Rotation {
  /// The attitude of a limb that hangs from here: flexed, then abducted from where that led, then rotated.
  fileprivate func hanging(_ pose: Pose, _ angles: LimbAngles, outward: Double) -> Rotation {
    pitched(-pose[angles.flexion]).tilted(-outward * pose[angles.abduction])
      .turned(outward * pose[angles.rotation])
  }
}
