/// An attitude in space: where the own axes of a body or a limb point.
public struct Rotation: Hashable, Sendable {
  /// Where its front, its head end and its right point, each of the length 1, upright on each other.
  public var forward: Vector
  public var up: Vector
  public var right: Vector

  public init(forward: Vector, up: Vector, right: Vector) {
    self.forward = forward
    self.up = up
    self.right = right
  }

  public static let none = Rotation(forward: Vector(1, 0, 0), up: Vector(0, 1, 0), right: Vector(0, 0, 1))

  /// A direction of its own, as the world sees it.
  public func callAsFunction(_ own: Vector) -> Vector {
    forward * own.x + up * own.y + right * own.z
  }

  /// This attitude, and then another one seen from it.
  public func then(_ inner: Rotation) -> Rotation {
    Rotation(forward: self(inner.forward), up: self(inner.up), right: self(inner.right))
  }

  /// The attitude that undoes this one.
  var inverse: Rotation {
    Rotation(
      forward: Vector(forward.x, up.x, right.x), up: Vector(forward.y, up.y, right.y),
      right: Vector(forward.z, up.z, right.z))
  }

  /// Tips forward over the right-hand axis by so many degrees; the feet of a hanging limb go backward.
  func pitched(_ degrees: Double) -> Rotation {
    guard degrees != 0 else { return self }
    let (sine, cosine) = (Degrees.sine(degrees), Degrees.cosine(degrees))
    return then(
      Rotation(forward: Vector(cosine, -sine, 0), up: Vector(sine, cosine, 0), right: Vector(0, 0, 1)))
  }

  /// Tips toward its right by so many degrees.
  func tilted(_ degrees: Double) -> Rotation {
    guard degrees != 0 else { return self }
    let (sine, cosine) = (Degrees.sine(degrees), Degrees.cosine(degrees))
    return then(
      Rotation(forward: Vector(1, 0, 0), up: Vector(0, cosine, sine), right: Vector(0, -sine, cosine)))
  }

  /// Turns to its right about its long axis by so many degrees.
  func turned(_ degrees: Double) -> Rotation {
    guard degrees != 0 else { return self }
    let (sine, cosine) = (Degrees.sine(degrees), Degrees.cosine(degrees))
    return then(
      Rotation(forward: Vector(cosine, 0, sine), up: Vector(0, 1, 0), right: Vector(-sine, 0, cosine)))
  }

  /// The attitude of the other side in the mirror of ``Vector/mirrored``.
  var mirrored: Rotation {
    Rotation(forward: forward.mirrored, up: up.mirrored, right: -right.mirrored)
  }
}
