public import RehabCore

/// A stretch of the body's surface that is painted: what lies within a rounded cone.
struct Patch: Hashable, Sendable {
  var region: Solid
  var material: Material
  /// What it is painted on.
  var parts: Set<Solid.Part>
}

extension Body {
  /// Where a muscle shows.
  func patches(of muscle: Muscle, _ side: Side) -> [Patch] {
    let out: Double = side == .left ? -1 : 1
    let leg = self[leg: side]
    let thigh: Solid.Part = side == .left ? .leftThigh : .rightThigh
    let shank: Solid.Part = side == .left ? .leftShank : .rightShank
    func onPelvis(_ x: Double, _ y: Double, _ z: Double) -> Vector {
      pelvis + pelvisAttitude(Vector(x, y, z * out))
    }
    func onThigh(_ along: Double, _ forward: Double, _ outward: Double = 0) -> Vector {
      leg.root.mixed(with: leg.hinge, along) + leg.upper(Vector(forward, 0, outward * out))
    }
    func patch(_ from: Vector, _ one: Double, _ to: Vector, _ other: Double, _ parts: Set<Solid.Part>)
      -> [Patch]
    {
      [Patch(region: Solid(thigh, from, one, to, other), material: .muscle, parts: parts)]
    }
    switch muscle {
    case .gluteusMedius:
      return patch(
        onPelvis(-0.02, 0.05, 0.1), 0.048, onPelvis(-0.012, -0.005, 0.112), 0.046, [.trunk, thigh])
    case .gluteusMaximus:
      return patch(
        onPelvis(-0.09, 0.015, 0.04), 0.056, onPelvis(-0.085, -0.03, 0.06), 0.052, [.trunk, thigh])
    case .tensor:
      return patch(onPelvis(0.05, 0.02, 0.085), 0.034, onThigh(0.28, 0.03, 0.055), 0.026, [.trunk, thigh])
    case .quadriceps: return patch(onThigh(0.2, 0.058), 0.05, onThigh(0.86, 0.04), 0.034, [thigh])
    case .hamstrings: return patch(onThigh(0.25, -0.058), 0.05, onThigh(0.9, -0.042), 0.032, [thigh])
    case .hipFlexors:
      return patch(onPelvis(0.065, 0.02, 0.045), 0.036, onThigh(0.2, 0.055), 0.036, [.trunk, thigh])
    case .trunk:
      return patch(
        loin + loinAttitude(Vector(0.075, -0.03, 0.02 * out)), 0.045,
        ribs + chestAttitude(Vector(0.08, 0.01, 0.02 * out)), 0.045, [.trunk])
    case .back:
      return patch(
        loin + loinAttitude(Vector(-0.07, -0.02, 0.02 * out)), 0.04,
        ribs + chestAttitude(Vector(-0.075, 0.02, 0.02 * out)), 0.04, [.trunk])
    case .calf:
      let calf = leg.hinge.mixed(with: leg.end, 0.2) - leg.lower.forward * 0.045
      return patch(
        calf, 0.034, leg.hinge.mixed(with: leg.end, 0.55) - leg.lower.forward * 0.035, 0.026, [shank])
    }
  }

  /// Where it hurts: the outside of a knee, or of a hip.
  func patch(of spot: SoreSpot) -> Patch {
    let out: Double = spot.side == .left ? -1 : 1
    let leg = self[leg: spot.side]
    let (thigh, shank): (Solid.Part, Solid.Part) =
      spot.side == .left ? (.leftThigh, .leftShank) : (.rightThigh, .rightShank)
    switch spot.place {
    case .knee:
      let outside = leg.hinge + leg.upper(Vector(0.004, 0.012, 0.042 * out))
      return Patch(region: Solid.ball(thigh, outside, 0.048), material: .sore, parts: [thigh, shank])
    case .hip:
      let outside = leg.root + pelvisAttitude(Vector(0, -0.01, 0.062 * out))
      return Patch(region: Solid.ball(thigh, outside, 0.054), material: .sore, parts: [thigh, .trunk])
    }
  }
}

/// A place that hurts.
public struct SoreSpot: Hashable, Sendable {
  public var place: Place
  public var side: Side

  public enum Place: Hashable, Sendable, CaseIterable {
    case knee, hip
  }

  public init(_ place: Place, _ side: Side) {
    self.place = place
    self.side = side
  }
}
