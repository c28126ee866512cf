internal import RehabCore

/// A flat thing that is drawn as a sparse pattern behind everything else.
struct Plane: Hashable, Sendable {
  /// Four, one after the other round it.
  var corners: [Vector]
  /// Whether its edge is drawn also where not all of it is in the picture.
  var isWall: Bool
}

extension Prop {
  /// What is drawn of a thing that stands in the room.
  var solids: [Solid] {
    switch kind {
    case .cushion:
      let half = Vector(max(0, size.x / 2 - size.y / 2), 0, 0)
      let middle = place + Vector(0, size.y / 2, 0)
      let side = Vector(0, 0, max(0, size.z / 2 - size.y / 2))
      return [-1.0, 0, 1.0].map { out in
        Solid(.prop, middle - half + side * out, size.y / 2, middle + half + side * out, size.y / 2)
      }
    case .chair: return chair
    case .step: return box
    case .mat, .wall, .strap, .kneeBand, .ankleBand: return []
    }
  }

  /// A block with a flat top.
  private var box: [Solid] {
    let (x, y, z) = (size.x / 2, size.y, size.z / 2)
    let radius = 0.01
    return stride(from: -1.0, through: 1.0, by: 0.2).flatMap { across in
      [radius, y / 2, y - radius].map { height in
        let middle = place + Vector(0, height, z * across)
        return Solid(.prop, middle - Vector(x, 0, 0), radius, middle + Vector(x, 0, 0), radius)
      }
    }
  }

  /// A seat on four legs with a back, on the side that a standing body turns its back to.
  private var chair: [Solid] {
    let (x, y, z) = (size.x / 2, size.y, size.z / 2)
    func bar(_ from: Vector, _ to: Vector, _ radius: Double) -> Solid {
      Solid(.prop, place + from, radius, place + to, radius)
    }
    let legs = [-1.0, 1.0].flatMap { out in
      [
        bar(Vector(x, 0, z * out), Vector(x, y, z * out), 0.01),
        bar(Vector(-x, 0, z * out), Vector(-x, y * 2, z * out), 0.01),
      ]
    }
    let seat = stride(from: -1.0, through: 1.0, by: 0.25).map {
      bar(Vector(-x, y, z * $0), Vector(x, y, z * $0), 0.014)
    }
    return legs + seat + [bar(Vector(-x, y * 2, -z), Vector(-x, y * 2, z), 0.016)]
  }

  var planes: [Plane] {
    switch kind {
    case .mat:
      let (x, z) = (size.x / 2, size.z / 2)
      let corners = [Vector(-x, 0, -z), Vector(x, 0, -z), Vector(x, 0, z), Vector(-x, 0, z)]
      return [Plane(corners: corners.map { place + $0 }, isWall: false)]
    case .wall:
      // The longer of its two sides on the ground is the one that is seen.
      let half = size.x >= size.z ? Vector(size.x / 2, 0, 0) : Vector(0, 0, size.z / 2)
      let top = Vector(0, size.y, 0)
      return [
        Plane(corners: [place - half, place + half, place + half + top, place - half + top], isWall: true)
      ]
    case .cushion, .chair, .step, .strap, .kneeBand, .ankleBand: return []
    }
  }

  /// What is drawn of a thing that is held or worn.
  func solids(on body: Body, working: Side) -> [Solid] {
    switch kind {
    case .strap:
      let foot = body[leg: working]
      let sole = foot.end.mixed(with: foot.point, 0.5) - foot.tip.up * 0.03
      return Side.allCases.map { Solid(.prop, body[arm: $0].point, 0.007, sole, 0.007) }
    case .kneeBand: return band(on: body, along: 0.84, \.root, \.hinge, 0.043)
    case .ankleBand: return band(on: body, along: 0.9, \.hinge, \.end, 0.027)
    case .mat, .wall, .cushion, .chair, .step: return []
    }
  }

  /// A ring round each leg, and what is stretched between them.
  private func band(
    on body: Body, along fraction: Double, _ from: KeyPath<Limb, Vector>, _ to: KeyPath<Limb, Vector>,
    _ radius: Double
  ) -> [Solid] {
    let places = [body.leftLeg, body.rightLeg].map {
      $0[keyPath: from].mixed(with: $0[keyPath: to], fraction)
    }
    let rings = [body.leftLeg, body.rightLeg].map { leg in
      let along = (leg[keyPath: to] - leg[keyPath: from]) * 0.03
      let middle = leg[keyPath: from].mixed(with: leg[keyPath: to], fraction)
      return Solid(.prop, middle - along, radius, middle + along, radius)
    }
    return rings + [Solid(.prop, places[0], 0.012, places[1], 0.012)]
  }
}
