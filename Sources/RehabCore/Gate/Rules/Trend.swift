/// The sums and counts of the recorded mornings of two weeks, so that their means are compared exactly.
public struct Trend: Hashable, Sendable {
  public var sum: Int
  public var count: Int
  public var sumBefore: Int
  public var countBefore: Int

  /// Whether this week's mean is higher; false if one of the weeks is empty.
  public var isRising: Bool {
    count > 0 && countBefore > 0 && sum * countBefore > sumBefore * count
  }
}
