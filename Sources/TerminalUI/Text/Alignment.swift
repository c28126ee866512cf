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

extension String {
  /// Filled up with blanks to so many columns, and cut off where it is longer.
  public func padded(to width: Int, alignment: Alignment = .left) -> String {
    let width = min(max(width, 0), Size.limit)
    let shown = prefix(columns: width)
    let used = shown.displayWidth
    let indent = alignment.indent(of: used, in: width)
    return String(repeating: " ", count: indent) + shown
      + String(repeating: " ", count: width - used - indent)
  }
}
