internal import RehabCore

extension FigureFault {
  /// What is wrong, where in the movement, and what to do.
  var sentence: String {
    switch self {
    case .outOfReach(let part, let pose):
      "near '\(pose)' the \(part.name) cannot stay where it rests at the start. Correct the angles of that leg or arm, "
        + "or take it out of 'contacts'."
    case .handOutOfReach(let gripper, let pose):
      "near '\(pose)' the \(gripper.rawValue) cannot reach what it holds. Bring the two nearer, or take it out of 'grips'."
    case .throughTrunk(let side, let pose):
      "near '\(pose)' the \(side.role) thigh passes through the trunk. Bend the hip or the trunk less, or turn the thigh out."
    case .belowFloor(let part, let pose):
      "near '\(pose)' the \(part.name) is below the floor. Correct the angles, or name it in 'contacts'."
    }
  }
}

extension Side {
  /// Of a body whose left side works.
  fileprivate var role: String { self == .left ? "working" : "other" }
}

extension BodyPart {
  fileprivate var name: String {
    switch self {
    case .foot(let side), .toes(let side), .ankle(let side), .shin(let side): "\(side.role) foot"
    case .hand(let side), .palm(let side): "\(side.role) hand"
    case .elbow(let side): "\(side.role) elbow"
    case .knee(let side): "\(side.role) knee"
    case .hip(let side): "\(side.role) hip"
    case .pelvis: "pelvis"
    case .shoulders: "back"
    }
  }
}
