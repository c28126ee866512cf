/// A leg of the runner.
public enum Side: String, Hashable, Sendable, CaseIterable, Comparable {
  case left, right

  public var other: Side { self == .left ? .right : .left }

  public static func < (left: Side, right: Side) -> Bool { left == .left && right == .right }
}

/// The scores of both legs; a side that was not asked or not answered is nil, which is never 0.
public struct Pain: Hashable, Sendable {
  public var left: PainScore?
  public var right: PainScore?

  public init(left: PainScore? = nil, right: PainScore? = nil) {
    self.left = left
    self.right = right
  }

  /// The same score for each of the sides given.
  public init(_ score: PainScore, on sides: some Sequence<Side>) {
    self.init()
    for side in sides { self[side] = score }
  }

  public subscript(side: Side) -> PainScore? {
    get { side == .left ? left : right }
    set { if side == .left { left = newValue } else { right = newValue } }
  }

  /// The highest known score over the sides given, nil if none is known: `eff` of gate.md, section 1.
  public func worst(over sides: Set<Side>) -> PainScore? {
    switch (sides.contains(.left) ? left : nil, sides.contains(.right) ? right : nil) {
    case (let left?, let right?): max(left, right)
    case (let known, nil), (nil, let known): known
    }
  }

  /// The highest known score of either side.
  public var worst: PainScore? { worst(over: [.left, .right]) }
}

/// A whole number from 0, no pain, to 10, the worst imaginable [CPA-NRS].
public struct PainScore: Hashable, Sendable, Comparable {
  public let value: Int

  /// Nil outside of 0 to 10.
  public init?(_ value: Int) {
    guard PainScore.range.contains(value) else { return nil }
    self.value = value
  }

  public static let range = 0...10
  public static let none = PainScore(unchecked: 0)
  public static let worst = PainScore(unchecked: 10)

  public static func < (left: PainScore, right: PainScore) -> Bool { left.value < right.value }

  private init(unchecked value: Int) {
    self.value = value
  }
}
