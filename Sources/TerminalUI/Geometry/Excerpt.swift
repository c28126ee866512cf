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
