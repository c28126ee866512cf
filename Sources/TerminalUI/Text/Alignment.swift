/// Where a line stands in a space that is longer than it.
public enum Alignment: Hashable, Sendable {
  case left, center, right

  /// The blanks before a text of so many columns.
  public func indent(of width: Int, in space: Int) -> Int {
    let free = max(space - width, 0)
    return switch self {
    case .left: 0
    case .center: free / 2
    case .right: free
    }
  }
}
