internal import RehabCore

/// Reads key poses: angles in whole degrees, by the parts of the body.
enum PoseReader {
  /// - Parameter base: poses whose names and angles hold where nothing else is given, place by place. Without one, a
  ///   pose keeps what the pose before it had.
  static func poses(_ cursor: Cursor, base: [KeyPose]) -> [KeyPose] {
    var before: KeyPose?
    var index = 0
    return cursor.list(1...12, of: "poses") { item in
      let pose = pose(item, from: base.indices.contains(index) ? base[index] : before)
      before = pose
      index += 1
      return pose
    }
  }

  static func pose(_ cursor: Cursor, from start: KeyPose?) -> KeyPose {
    cursor.group { fields in
      let name = fields.ifPresent("name")?.text() ?? start?.name ?? fields["name"].text()
      var pose = start?.pose ?? Pose()
      for (key, angles) in parts {
        if let part = fields.ifPresent(key) { read(part, angles, into: &pose) }
      }
      if let rise = fields.ifPresent("rise") { pose.rise = Double(rise.integer(in: 0...30)) / 100 }
      return KeyPose(name: name, pose: pose)
    }
  }

  private static func read(_ cursor: Cursor, _ angles: [(String, [JointAngle])], into pose: inout Pose) {
    cursor.group { fields in
      for (key, joints) in angles {
        guard let joint = joints.first, let value = fields.ifPresent(key) else { continue }
        let degrees = Double(value.integer(in: joint.range))
        for joint in joints { pose[joint] = degrees }
      }
    }
  }

  /// What stands in a pose, in the order in which it is read: `working-leg` may correct what `legs` says.
  private static let parts: [(key: String, angles: [(String, [JointAngle])])] = [
    ("pelvis", [("lean", [.pelvisLean]), ("tilt", [.pelvisTilt]), ("turn", [.pelvisTurn])]),
    ("trunk", [("bend", [.trunkBend]), ("side", [.trunkSide]), ("turn", [.trunkTurn])]),
    ("head", [("nod", [.headNod]), ("tilt", [.headTilt]), ("turn", [.headTurn])]),
    ("legs", zip(leftLeg, rightLeg).map { ($0.0, [$0.1, $1.1]) }),
    ("working-leg", leftLeg.map { ($0, [$1]) }), ("other-leg", rightLeg.map { ($0, [$1]) }),
    ("arms", zip(leftArm, rightArm).map { ($0.0, [$0.1, $1.1]) }),
    ("working-arm", leftArm.map { ($0, [$1]) }), ("other-arm", rightArm.map { ($0, [$1]) }),
  ]

  private static let leftLeg: [(String, JointAngle)] = [
    ("flex", .leftHipFlexion), ("out", .leftHipAbduction), ("rotate", .leftHipRotation), ("knee", .leftKnee),
    ("ankle", .leftAnkle),
  ]
  private static let rightLeg: [(String, JointAngle)] = [
    ("flex", .rightHipFlexion), ("out", .rightHipAbduction), ("rotate", .rightHipRotation),
    ("knee", .rightKnee), ("ankle", .rightAnkle),
  ]
  private static let leftArm: [(String, JointAngle)] = [
    ("flex", .leftShoulderFlexion), ("out", .leftShoulderAbduction), ("rotate", .leftShoulderRotation),
    ("elbow", .leftElbow), ("wrist", .leftWrist),
  ]
  private static let rightArm: [(String, JointAngle)] = [
    ("flex", .rightShoulderFlexion), ("out", .rightShoulderAbduction), ("rotate", .rightShoulderRotation),
    ("elbow", .rightElbow), ("wrist", .rightWrist),
  ]
}
