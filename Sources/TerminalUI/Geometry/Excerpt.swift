/// The lines of a long text or list that a space has room for.
public struct Excerpt: Hashable, Sendable {
  /// The lines shown, counted from 0.
  public let lines: Range<Int>

  /// How many lines there are in all.
  public let count: Int

  /// Lines from a first one on; where too few would follow it, the last ones.
  public init(from first: Int, of count: Int, rows: Int) {
    self.count = max(count, 0)
    let shown = min(max(rows, 0), self.count)
    let start = min(max(first, 0), self.count - shown)
    lines = start..<(start + shown)
  }

  /// Lines with one of them in the middle, or as near to it as the ends allow.
  public init(around line: Int, of count: Int, rows: Int) {
    self.init(from: min(max(line, 0), max(count, 0)) - max(rows, 0) / 2, of: count, rows: rows)
  }

  public var hasMoreAbove: Bool { lines.lowerBound > 0 }

  public var hasMoreBelow: Bool { lines.upperBound < count }
}

/// A rectangle that is used up row by row from the top.
public struct Rows: Hashable, Sendable {
  /// What is not used up yet.
  public private(set) var left: Rect

  public init(_ rect: Rect) {
    left = rect
  }

  /// The next rows, or as many of them as are left.
  public mutating func take(_ height: Int) -> Rect {
    let taken = left.limited(toRows: height)
    left = left.dropping(rows: taken.height)
    return taken
  }
}
