/// How long one part of a divided rectangle is.
public enum Part: Hashable, Sendable {
  /// So many cells, as long as there are any left for it.
  case fixed(Int)
  /// A share of what the fixed parts leave, in proportion to the weight.
  case flexible(weight: Int)

  /// An equal share of what the fixed parts leave.
  public static let flexible = Part.flexible(weight: 1)
}
