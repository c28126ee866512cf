/// Something calm that went on for so long: how long it is now, and how long it ever was.
public struct Best: Hashable, Sendable {
  public internal(set) var current = 0
  public internal(set) var longest = 0
  /// The last day of the longest; nil while there is none.
  public internal(set) var longestEnded: Day?

  public init() {}

  /// The longest one goes on.
  public var isNow: Bool { current > 0 && current == longest }

  mutating func add(_ day: Day) {
    current += 1
    guard current >= longest else { return }
    longest = current
    longestEnded = day
  }

  mutating func end() { current = 0 }
}
