/// How much of an exercise is done, L0 (light) to L3.
public enum DoseLevel: Int, Hashable, Sendable, CaseIterable, Comparable {
  case light, first, second, third

  /// `L0` to `L3`.
  public var name: String { "L\(rawValue)" }

  public init?(name: String) {
    guard let level = DoseLevel.allCases.first(where: { $0.name == name }) else { return nil }
    self = level
  }

  public static func < (left: DoseLevel, right: DoseLevel) -> Bool { left.rawValue < right.rawValue }
}

/// A rung of the walk-run ladder, 0 to 7 (gate.md, section 7).
public typealias LadderLevelNumber = Int

/// A rung of the walk-run ladder: a number of intervals of jogging and walking, or one stretch of either.
public struct LadderLevel: Hashable, Sendable {
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

  /// The rungs that every ladder has.
  public static let numbers: ClosedRange<LadderLevelNumber> = 0...7
}
