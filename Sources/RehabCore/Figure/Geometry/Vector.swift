/// A point or a direction in space, in body heights. A body that stands faces along x, its head is along y, and its
/// right hand is along z.
public struct Vector: Hashable, Sendable {
  public var x: Double
  public var y: Double
  public var z: Double

  public init(_ x: Double, _ y: Double, _ z: Double) {
    self.x = x
    self.y = y
    self.z = z
  }

  public static let zero = Vector(0, 0, 0)

  public static func + (left: Vector, right: Vector) -> Vector {
    Vector(left.x + right.x, left.y + right.y, left.z + right.z)
  }

  public static func - (left: Vector, right: Vector) -> Vector {
    Vector(left.x - right.x, left.y - right.y, left.z - right.z)
  }

  public static func * (vector: Vector, factor: Double) -> Vector {
    Vector(vector.x * factor, vector.y * factor, vector.z * factor)
  }

  public static prefix func - (vector: Vector) -> Vector { vector * -1 }

  public func dot(_ other: Vector) -> Double { x * other.x + y * other.y + z * other.z }

  public func cross(_ other: Vector) -> Vector {
    Vector(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x)
  }

  public var length: Double { dot(self).squareRoot() }

  /// The same direction with the length 1; nil if there is none.
  public var direction: Vector? {
    let length = length
    return length > 1e-9 ? self * (1 / length) : nil
  }

  /// The part of this that stands upright on an axis of the length 1.
  func rejected(from axis: Vector) -> Vector { self - axis * dot(axis) }

  /// The point so far on the way to another, 0 to 1.
  public func mixed(with other: Vector, _ fraction: Double) -> Vector { self + (other - self) * fraction }

  /// The same place in a mirror that a standing body's left and right are alike in.
  public var mirrored: Vector { Vector(x, y, -z) }
}
