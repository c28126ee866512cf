/// How an exercise looks: the key poses that it goes through, what it rests on, what stands around, and from where it
/// is seen best. Posed for a runner whose left side works; for the right side it is mirrored.
public struct Figure: Hashable, Sendable {
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
public struct KeyPose: Hashable, Sendable {
  public var name: String
  public var pose: Pose

  public init(name: String, pose: Pose) {
    self.name = name
    self.pose = pose
  }
}

/// From where a figure is looked at, in degrees: turn 0 looks at a standing body's right side, 90 at its front; tilt is
/// how far from above.
public struct View: Hashable, Sendable {
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

/// A muscle that a card can light up, as far as a drawing can tell it from others.
public enum Muscle: String, Hashable, Sendable, CaseIterable {
  /// The side of the hip, and its back.
  case gluteusMedius = "gluteus-medius"
  case gluteusMaximus = "gluteus-maximus"
  /// The front pocket, which pulls on the band.
  case tensor = "tensor-fasciae-latae"
  case quadriceps
  case hamstrings
  case hipFlexors = "hip-flexors"
  case trunk
  case back
  case calf
}

/// A muscle of the figure's left or right, or of both.
public struct WorkingMuscle: Hashable, Sendable {
  public var muscle: Muscle
  /// Of a body whose left side works.
  public var sides: [Side]

  public init(_ muscle: Muscle, _ sides: [Side]) {
    self.muscle = muscle
    self.sides = sides
  }
}

/// A thing that an exercise needs, and where it stands.
public struct Prop: Hashable, Sendable {
  public var kind: Kind
  /// Its middle on the ground, in body heights.
  public var place: Vector
  /// Its size, in body heights: along x, y and z. A chair of negative depth is turned round.
  public var size: Vector

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case mat, wall, cushion, chair, step
    /// From the hands round the foot of the leg that works.
    case strap
    /// Round both thighs above the knees, or round both ankles.
    case kneeBand = "knee-band"
    case ankleBand = "ankle-band"

    /// Whether it stands somewhere, and is not held or worn.
    public var stands: Bool {
      switch self {
      case .mat, .wall, .cushion, .chair, .step: true
      case .strap, .kneeBand, .ankleBand: false
      }
    }
  }

  public init(kind: Kind, place: Vector = .zero, size: Vector = .zero) {
    self.kind = kind
    self.place = place
    self.size = size
  }

  /// The same thing in the mirror.
  public var mirrored: Prop { Prop(kind: kind, place: place.mirrored, size: size) }
}
