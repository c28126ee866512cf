#if canImport(Darwin)
  private import Darwin
#elseif canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#endif

/// The functions of angles in degrees; the one place that asks the C library.
public enum Degrees {
  public static func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }

  public static func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }

  /// The angle between two directions of the length 1, 0 to 180.
  static func between(_ one: Vector, _ other: Vector) -> Double {
    acos(min(1, max(-1, one.dot(other)))) * 180 / .pi
  }
}
