internal import RehabCore

/// A rounded cone: all balls between two, whose radii grow or shrink evenly.
struct Solid: Hashable, Sendable {
  var from: Vector
  var to: Vector
  var fromRadius: Double
  var toRadius: Double
  var part: Part

  /// What it belongs to: between two different parts an edge is drawn, and within one there is none.
  enum Part: UInt8, Hashable, Sendable {
    case trunk, head, leftThigh, leftShank, leftFoot, rightThigh, rightShank, rightFoot
    case leftArm, leftForearm, rightArm, rightForearm
    case prop
  }

  init(_ part: Part, _ from: Vector, _ fromRadius: Double, _ to: Vector, _ toRadius: Double) {
    self.part = part
    self.from = from
    self.to = to
    self.fromRadius = fromRadius
    self.toRadius = toRadius
  }

  static func ball(_ part: Part, _ middle: Vector, _ radius: Double) -> Solid {
    Solid(part, middle, radius, middle, radius)
  }
}
