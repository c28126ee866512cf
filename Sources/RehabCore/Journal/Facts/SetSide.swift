/// The leg a set was done with, or both at once.
public enum SetSide: String, Hashable, Sendable, CaseIterable {
  case left, right, both

  public init(_ side: Side) {
    self = side == .left ? .left : .right
  }
}
