/// A part of the body that rests on the ground and stays where it is while the rest moves. `working` is the side whose
/// turn it is.
public enum Contact: String, Hashable, Sendable, CaseIterable {
  case feet
  case workingFoot = "working-foot"
  case otherFoot = "other-foot"
  case workingToes = "working-toes"
  case otherToes = "other-toes"
  /// Both ankles stay where they are, in the air or not, as if glued together.
  case heels
  case workingHeel = "working-heel"
  /// The shank lies on the ground with its side.
  case workingShin = "working-shin"
  case hands
  /// On the ground wherever the pose has them, for hands that walk.
  case palms
  case workingPalm = "working-palm"
  case workingHand = "working-hand"
  case otherHand = "other-hand"
  case otherElbow = "other-elbow"
  case knees
  case workingKnee = "working-knee"
  case otherKnee = "other-knee"
  case otherHip = "other-hip"
  case seat
  case shoulders

  /// The single parts that it stands for, of a body whose left side works.
  var parts: [BodyPart] {
    switch self {
    case .feet: [.foot(.left), .foot(.right)]
    case .workingFoot: [.foot(.left)]
    case .otherFoot: [.foot(.right)]
    case .workingToes: [.toes(.left)]
    case .otherToes: [.toes(.right)]
    case .heels: [.ankle(.left), .ankle(.right)]
    case .workingHeel: [.ankle(.left)]
    case .workingShin: [.shin(.left)]
    case .palms: [.palm(.left), .palm(.right)]
    case .workingPalm: [.palm(.left)]
    case .hands: [.hand(.left), .hand(.right)]
    case .workingHand: [.hand(.left)]
    case .otherHand: [.hand(.right)]
    case .otherElbow: [.elbow(.right)]
    case .knees: [.knee(.left), .knee(.right)]
    case .workingKnee: [.knee(.left)]
    case .otherKnee: [.knee(.right)]
    case .otherHip: [.hip(.right)]
    case .seat: [.pelvis]
    case .shoulders: [.shoulders]
    }
  }
}
