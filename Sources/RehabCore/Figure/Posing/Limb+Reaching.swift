extension Limb {
  /// The limb bent so that its end comes to a place, its hinge pointing to the same side as before. Its lengths stay; a
  /// place that is too far is pointed at.
  func reaching(_ target: Vector) -> Limb {
    guard let way = (target - root).direction else { return self }
    let (one, other) = (upperLength, lowerLength)
    let distance = min(max((target - root).length, abs(one - other) + 1e-6), one + other - 1e-6)
    let along = (one * one - other * other + distance * distance) / (2 * distance)
    let across = max(0, one * one - along * along).squareRoot()
    let outward = (hinge - root).rejected(from: way).direction ?? upper.forward.rejected(from: way).direction
    var limb = self
    limb.hinge = root + way * along + (outward ?? upper.right) * across
    limb.end = root + way * distance
    let axis = limb.hingeAxis ?? upper.right
    limb.upper = Rotation(hangingAlong: limb.hinge - root, axis: axis) ?? upper
    limb.lower = Rotation(hangingAlong: limb.end - limb.hinge, axis: axis) ?? lower
    return limb
  }

  /// The axis that the hinge bends about, on the body's right; nil if it is straight.
  private var hingeAxis: Vector? {
    let normal = (hinge - root).cross(end - hinge)
    guard normal.length > 1e-4, let axis = normal.direction else { return nil }
    return axis.dot(upper.right) < 0 ? -axis : axis
  }
}

extension Rotation {
  /// The attitude of a part that hangs along a direction and bends about an axis to its right.
  init?(hangingAlong direction: Vector, axis: Vector) {
    guard let down = direction.direction, let right = axis.rejected(from: down).direction else { return nil }
    self.init(forward: right.cross(down), up: -down, right: right)
  }

  /// The nearest attitude whose own up is the world's: that of a sole on the ground.
  var flat: Rotation { Rotation(hangingAlong: Vector(0, -1, 0), axis: right) ?? self }
}
