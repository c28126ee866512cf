/// What reaches for something else on the body, the one that is reached for first.
public enum Gripper: String, Hashable, Sendable, CaseIterable {
  case workingAnkle = "working-ankle"
  case workingHand = "working-hand"
  case otherHand = "other-hand"

  var index: Int { Gripper.allCases.firstIndex(of: self) ?? 0 }

  /// Where it is now.
  func place(on body: Body) -> Vector {
    switch self {
    case .workingAnkle: body.leftLeg.end
    case .workingHand: body.leftArm.end
    case .otherHand: body.rightArm.end
    }
  }

  func reach(_ place: Vector, of body: inout Body) {
    switch self {
    case .workingAnkle: body.leftLeg = body.leftLeg.reaching(place, ankle: body.leftLeg)
    case .workingHand: body.leftArm = body.leftArm.reaching(place, hand: .lower)
    case .otherHand: body.rightArm = body.rightArm.reaching(place, hand: .lower)
    }
  }
}

/// What is held.
public enum Grip: String, Hashable, Sendable, CaseIterable {
  case workingThigh = "working-thigh"
  case otherThigh = "other-thigh"
  case workingShin = "working-shin"
  case workingFoot = "working-foot"
  case workingHip = "working-hip"
  case otherHip = "other-hip"
  case aboveOtherKnee = "above-other-knee"

  /// Where the hand is, of a body whose left side works.
  func place(on body: Body) -> Vector {
    switch self {
    case .workingThigh: behindKnee(of: body.leftLeg)
    case .otherThigh: behindKnee(of: body.rightLeg)
    case .workingShin:
      body.leftLeg.hinge.mixed(with: body.leftLeg.end, 0.3) + body.leftLeg.lower.forward * 0.04
    case .workingFoot: body.leftLeg.end
    case .workingHip: body.leftLeg.root - body.pelvisAttitude.right * 0.065
    case .aboveOtherKnee:
      body.rightLeg.root.mixed(with: body.rightLeg.hinge, 0.84) + body.rightLeg.upper.forward * 0.062
    case .otherHip: body.rightLeg.root + body.pelvisAttitude.right * 0.065
    }
  }

  private func behindKnee(of leg: Limb) -> Vector {
    leg.root.mixed(with: leg.hinge, 0.56) - leg.upper.forward * 0.055
  }
}
