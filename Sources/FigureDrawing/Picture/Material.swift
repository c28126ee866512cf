/// What a dot is of, the most important last: where two share a cell, the later one gives the colour.
public enum Material: UInt8, Hashable, Sendable, CaseIterable, Comparable {
  case nothing
  /// The floor and the wall.
  case ground
  case skin
  case prop
  /// A muscle that works.
  case muscle
  /// Where it hurts.
  case sore

  public static func < (left: Material, right: Material) -> Bool { left.rawValue < right.rawValue }
}
