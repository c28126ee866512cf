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
}
