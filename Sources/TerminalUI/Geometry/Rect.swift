/// A part of the screen, possibly empty.
public struct Rect: Hashable, Sendable {
  public let x: Int
  public let y: Int
  public let width: Int
  public let height: Int

  /// Places are held within a million of the origin and lengths within 0 to a million, so that no sum overflows.
  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = min(max(x, -Rect.limit), Rect.limit)
    self.y = min(max(y, -Rect.limit), Rect.limit)
    self.width = min(max(width, 0), Rect.limit)
    self.height = min(max(height, 0), Rect.limit)
  }

  public init(_ size: Size) {
    self.init(x: 0, y: 0, width: size.width, height: size.height)
  }

  private static let limit = 1_000_000

  /// The first column to the right of it.
  public var endX: Int { x + width }

  /// The first row below it.
  public var endY: Int { y + height }

  public var origin: Point { Point(x: x, y: y) }

  public var isEmpty: Bool { width == 0 || height == 0 }

  public func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < endX && point.y >= y && point.y < endY
  }

  /// What both have in common, empty if nothing.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left, y: top, width: min(endX, other.endX) - left, height: min(endY, other.endY) - top)
  }

  /// Smaller by so many columns on the left and on the right, and rows above and below.
  public func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    let columns = min(max(columns, 0), width / 2 + 1)
    let rows = min(max(rows, 0), height / 2 + 1)
    return Rect(
      x: x + min(columns, width), y: y + min(rows, height), width: width - 2 * columns,
      height: height - 2 * rows)
  }

  /// A part of the given size, or as much of it as there is room for, in the middle.
  public func centered(width: Int, height: Int) -> Rect {
    let width = min(max(width, 0), self.width)
    let height = min(max(height, 0), self.height)
    return Rect(
      x: x + (self.width - width) / 2, y: y + (self.height - height) / 2, width: width, height: height)
  }

  /// One of its rows, counted from 0 at the top; empty outside.
  public func row(_ index: Int) -> Rect {
    guard index >= 0, index < height else { return Rect(x: x, y: y, width: 0, height: 0) }
    return Rect(x: x, y: y + index, width: width, height: 1)
  }

  /// What is left below so many rows.
  public func dropping(rows: Int) -> Rect {
    let rows = min(max(rows, 0), height)
    return Rect(x: x, y: y + rows, width: width, height: height - rows)
  }
}
