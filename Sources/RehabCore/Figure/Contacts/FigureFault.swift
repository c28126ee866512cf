/// What cannot be in the movement of a figure.
public enum FigureFault: Hashable, Sendable {
  /// A part that should stay where it is cannot get there, or a hand cannot reach what it holds.
  case outOfReach(BodyPart, near: String)
  case handOutOfReach(Gripper, near: String)
  /// A thigh passes through the trunk.
  case throughTrunk(Side, near: String)
  /// A part is below the floor.
  case belowFloor(BodyPart, near: String)
}

extension Figure {
  /// What is wrong anywhere on the way from the start to each of its ends; of a body whose left side works.
  public var faults: Set<FigureFault> {
    let doses: [DoseLevel?] = [nil] + ends.keys.sorted()
    return doses.reduce(into: []) { faults, dose in
      let motion = Motion(self, side: .left, dose: dose)
      for step in 0...Figure.steps {
        let progress = Double(step) / Double(Figure.steps)
        let near = motion.nearestPose(to: progress)?.name ?? ""
        let pose = motion.pose(at: progress)
        faults.formUnion(
          self.faults(of: motion.body(at: progress), pose, motion.heldPlaces(at: progress), near: near))
      }
    }
  }

  private static let steps = 20
  /// How far a part may be from its place, how deep a thigh may press into the belly, and how far flesh may sink into a
  /// mat, in body heights.
  private static let reach = 0.012
  private static let gripReach = 0.05
  private static let belly = 0.075
  private static let sinking = 0.03

  private func faults(of body: Body, _ pose: Pose, _ places: [BodyPart: Vector], near: String) -> Set<
    FigureFault
  > {
    var faults: Set<FigureFault> = []
    for (part, place) in places where (body[part] - place).length > Figure.reach {
      faults.insert(.outOfReach(part, near: near))
    }
    for (gripper, grip) in grips
    where pose[gripper] > 0.99 && (gripper.place(on: body) - grip.place(on: body)).length > Figure.gripReach {
      faults.insert(.handOutOfReach(gripper, near: near))
    }
    for side in Side.allCases {
      let leg = body[leg: side]
      let middle = leg.root.mixed(with: leg.hinge, 0.7)
      let isThrough = middle.distance(fromLine: body.loin, body.shoulders) < Figure.belly
      if isThrough { faults.insert(.throughTrunk(side, near: near)) }
      for part in [BodyPart.knee(side), .foot(side), .elbow(side), .hip(side)] {
        let height = part == .foot(side) ? Proportions.Radius.ankle : part.restingHeight
        if body[part].y < height - Figure.sinking { faults.insert(.belowFloor(part, near: near)) }
      }
    }
    return faults
  }
}

extension Vector {
  /// The distance from the straight line between two places.
  func distance(fromLine from: Vector, _ to: Vector) -> Double {
    let way = to - from
    let square = way.dot(way)
    let fraction = square > 0 ? min(1, max(0, (self - from).dot(way) / square)) : 0
    return (self - from - way * fraction).length
  }
}
