/// A leg of the runner.
public enum Side: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  case left, right

  public var other: Side { self == .left ? .right : .left }

  public static func < (left: Side, right: Side) -> Bool { left == .left && right == .right }
}
