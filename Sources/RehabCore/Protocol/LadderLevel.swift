/// A rung of the walk-run ladder: a number of intervals of jogging and walking, or one stretch of either.
public struct LadderLevel: Hashable, Sendable, Codable {
  public var number: LadderLevelNumber
  public var repeats: Int
  /// Minutes in each repeat; 0 where there is none.
  public var jogMinutes: Int
  public var walkMinutes: Int

  public init(number: LadderLevelNumber, repeats: Int, jogMinutes: Int, walkMinutes: Int) {
    self.number = number
    self.repeats = repeats
    self.jogMinutes = jogMinutes
    self.walkMinutes = walkMinutes
  }
}
