// How figures pass through an archive.

extension Figure: Archivable {
  static func passed(_ value: Figure?, through archive: inout Archive) -> Figure {
    Figure(
      posture: archive.pass(value) { $0.posture },
      contacts: archive.pass(value) { $0.contacts },
      grips: archive.pass(value) { $0.grips },
      poses: archive.pass(value) { $0.poses },
      ends: archive.pass(value) { $0.ends },
      props: archive.pass(value) { $0.props },
      muscles: archive.pass(value) { $0.muscles },
      view: archive.pass(value) { $0.view },
      inset: archive.pass(value) { $0.inset },
      cycle: archive.pass(value) { $0.cycle })
  }
}

extension KeyPose: Archivable {
  static func passed(_ value: KeyPose?, through archive: inout Archive) -> KeyPose {
    KeyPose(
      name: archive.pass(value) { $0.name },
      pose: archive.pass(value) { $0.pose })
  }
}

extension View: Archivable {
  static func passed(_ value: View?, through archive: inout Archive) -> View {
    View(
      turn: archive.pass(value) { $0.turn },
      tilt: archive.pass(value) { $0.tilt },
      name: archive.pass(value) { $0.name })
  }
}

extension WorkingMuscle: Archivable {
  static func passed(_ value: WorkingMuscle?, through archive: inout Archive) -> WorkingMuscle {
    WorkingMuscle(
      archive.pass(value) { $0.muscle },
      archive.pass(value) { $0.sides })
  }
}

extension Prop: Archivable {
  static func passed(_ value: Prop?, through archive: inout Archive) -> Prop {
    Prop(
      kind: archive.pass(value) { $0.kind },
      place: archive.pass(value) { $0.place },
      size: archive.pass(value) { $0.size })
  }
}

extension Vector: Archivable {
  static func passed(_ value: Vector?, through archive: inout Archive) -> Vector {
    Vector(
      archive.pass(value) { $0.x },
      archive.pass(value) { $0.y },
      archive.pass(value) { $0.z })
  }
}

extension Pose: Archivable {
  static func passed(_ value: Pose?, through archive: inout Archive) -> Pose {
    var pose = Pose()
    for angle in JointAngle.allCases { pose[angle] = archive.pass(value) { $0[angle] } }
    for gripper in Gripper.allCases { pose[gripper] = archive.pass(value) { $0[gripper] } }
    pose.rise = archive.pass(value) { $0.rise }
    return pose
  }
}

extension Posture: Archivable {}
extension Contact: Archivable {}
extension Gripper: Archivable {}
extension Grip: Archivable {}
extension Muscle: Archivable {}
extension Prop.Kind: Archivable {}
