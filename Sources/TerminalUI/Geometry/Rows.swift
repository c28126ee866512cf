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
