/// How many colours a terminal has.
public enum ColorDepth: Int, Hashable, Sendable, Comparable, CaseIterable {
  case mono, eight, sixteen, indexed256, direct

  public static func < (left: ColorDepth, right: ColorDepth) -> Bool { left.rawValue < right.rawValue }
}
