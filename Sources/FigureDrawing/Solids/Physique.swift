internal import RehabCore

extension Body {
  /// The flesh on the bones, as parts that are round everywhere.
  ///
  /// - Parameter breath: how deep the lungs are filled, 0 to 1.
  func solids(breath: Double) -> [Solid] {
    trunkSolids(breath: breath) + headSolids + legSolids(.left) + legSolids(.right) + armSolids(.left)
      + armSolids(.right)
  }

  /// Places that the body reaches as far as, each with the flesh around it.
  var outline: [(place: Vector, room: Double)] {
    let limbs = [leftLeg, rightLeg, leftArm, rightArm].flatMap { limb in
      [
        (place: limb.root, room: 0.058), (limb.hinge, 0.037), (limb.end, 0.024), (limb.heel, 0.022),
        (limb.point, 0.015),
      ]
    }
    return limbs + [(place: pelvis, room: 0.07), (shoulders, 0.06), (crown - headAttitude.up * 0.056, 0.06)]
  }

  private func trunkSolids(breath: Double) -> [Solid] {
    let chest = 0.066 * (1 + 0.06 * breath)
    return Side.allCases.flatMap { side in
      let out: Double = side == .left ? -1 : 1
      let hip = pelvis + pelvisAttitude(Vector(-0.004, 0.012, 0.036 * out))
      let waist = loin + loinAttitude(Vector(0.004, 0.025, 0.028 * out))
      let rib = ribs + chestAttitude(Vector(0.006, 0.03, 0.034 * out))
      let top = shoulders + chestAttitude(Vector(-0.002, -0.05, 0.046 * out))
      let buttock = pelvis + pelvisAttitude(Vector(-0.03, -0.012, 0.042 * out))
      return [
        Solid(.trunk, hip, 0.064, waist, 0.054), Solid(.trunk, waist, 0.054, rib, chest),
        Solid(.trunk, rib, chest, top, 0.053), Solid.ball(.trunk, buttock, 0.057),
        Solid(
          .trunk, shoulders + chestAttitude(Vector(-0.004, -0.005, 0)), 0.036, self[arm: side].root, 0.036),
      ]
    }
  }

  private var headSolids: [Solid] {
    let front = headAttitude.forward
    let chin = skull + headAttitude.up * 0.052 + front * 0.022
    let vault = crown - headAttitude.up * 0.056 + front * 0.006
    return [
      Solid(.head, shoulders, 0.031, skull + headAttitude.up * 0.03, 0.028),
      Solid(.head, chin, 0.04, vault, 0.056),
      Solid.ball(.head, skull + headAttitude.up * 0.062 + front * 0.062, 0.011),
    ]
  }

  private func legSolids(_ side: Side) -> [Solid] {
    let leg = self[leg: side]
    let (thigh, shank, foot): (Solid.Part, Solid.Part, Solid.Part) =
      side == .left ? (.leftThigh, .leftShank, .leftFoot) : (.rightThigh, .rightShank, .rightFoot)
    let calf = leg.hinge.mixed(with: leg.end, 0.28) - leg.lower.forward * 0.012
    let low = leg.hinge.mixed(with: leg.end, 0.7)
    let instep = leg.end - leg.tip.up * 0.008
    return [
      Solid(thigh, leg.root, 0.056, leg.hinge, 0.037),
      Solid(shank, leg.hinge, 0.036, calf, 0.036), Solid(shank, calf, 0.036, low, 0.024),
      Solid(shank, low, 0.024, leg.end, 0.022),
      Solid(foot, leg.heel, 0.021, leg.point, 0.013), Solid(foot, instep, 0.022, leg.point, 0.013),
    ]
  }

  private func armSolids(_ side: Side) -> [Solid] {
    let arm = self[arm: side]
    let (upper, lower): (Solid.Part, Solid.Part) =
      side == .left ? (.leftArm, .leftForearm) : (.rightArm, .rightForearm)
    return [
      Solid(upper, arm.root, 0.034, arm.hinge, 0.024), Solid(lower, arm.hinge, 0.025, arm.end, 0.017),
      Solid(lower, arm.end, 0.018, arm.point, 0.014),
    ]
  }
}
