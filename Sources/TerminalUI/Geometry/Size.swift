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
