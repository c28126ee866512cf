/// How an exercise looks: the key poses that it goes through, what it rests on, what stands around, and from where it
/// is seen best. Posed for a runner whose left side works; for the right side it is mirrored.
public struct Figure: Hashable, Sendable, Codable {
  public var posture: Posture
  /// The first carries the body.
  public var contacts: [Contact]
  /// What the hands hold on to; an ankle may lie on a thigh. The rest goes where the pose says.
  public var grips: [Gripper: Grip]
  /// From the start to the end, at least one.
  public var poses: [KeyPose]
  /// Ends that a lighter or harder dose has instead of the last pose.
  public var ends: [DoseLevel: KeyPose]
  public var props: [Prop]
  /// The muscles that light up.
  public var muscles: [WorkingMuscle]
  public var view: View
  /// A second look, smaller, where one does not show it all.
  public var inset: View?
  /// A movement that has no end but begins again, such as steps; it lasts so many milliseconds.
  public var cycle: Int?

  public init(
    posture: Posture, contacts: [Contact], grips: [Gripper: Grip] = [:], poses: [KeyPose],
    ends: [DoseLevel: KeyPose] = [:], props: [Prop] = [], muscles: [WorkingMuscle] = [], view: View,
    inset: View? = nil, cycle: Int? = nil
  ) {
    self.posture = posture
    self.contacts = contacts
    self.grips = grips
    self.poses = poses
    self.ends = ends
    self.props = props
    self.muscles = muscles
    self.view = view
    self.inset = inset
    self.cycle = cycle
  }
}

/// A pose of a movement that has a name, such as "knee open".
public struct KeyPose: Hashable, Sendable, Codable {
  public var name: String
  public var pose: Pose

  public init(name: String, pose: Pose) {
    self.name = name
    self.pose = pose
  }
}

/// From where a figure is looked at, in degrees: turn 0 looks at a standing body's right side, 90 at its front; tilt is
/// how far from above.
public struct View: Hashable, Sendable, Codable {
  public var turn: Double
  public var tilt: Double
  /// What a second look is called, such as "from the side".
  public var name: String?

  public init(turn: Double, tilt: Double, name: String? = nil) {
    self.turn = turn
    self.tilt = tilt
    self.name = name
  }

  /// The view of the mirrored figure that shows the mirrored picture.
  public var mirrored: View { View(turn: 180 - turn, tilt: tilt, name: name) }
}
