/// A place on the screen, in columns from the left and rows from the top.
public struct Point: Hashable, Sendable {
  public var x: Int
  public var y: Int

  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// How many columns and rows there are; each is held within 0 to 2000.
public struct Size: Hashable, Sendable {
  public let width: Int
  public let height: Int

  public init(width: Int, height: Int) {
    self.width = min(max(width, 0), Size.limit)
    self.height = min(max(height, 0), Size.limit)
  }

  public static let zero = Size(width: 0, height: 0)

  /// More than any screen has, and little enough that a frame of it fits in memory.
  static let limit = 2000
}

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

  public var size: Size { Size(width: width, height: height) }

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
}
