extension String {
  /// At most so many columns, with an ellipsis where something was left out.
  public func truncated(to width: Int, for charset: Charset = .unicode) -> String {
    if displayWidth <= width { return self }
    let ellipsis = charset.ellipsis
    // In a space as short as the ellipsis itself, the text says more.
    guard width > ellipsis.displayWidth else { return prefix(columns: width) }
    var kept = prefix(columns: width - ellipsis.displayWidth)
    while kept.last == " " { kept.removeLast() }
    return kept + ellipsis
  }

  /// The longest beginning that fits in so many columns.
  func prefix(columns: Int) -> String {
    var used = 0
    var end = startIndex
    while end < endIndex {
      used += self[end].displayWidth
      if used > columns { break }
      end = index(after: end)
    }
    return String(self[..<end])
  }
}

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
