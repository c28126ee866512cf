/// A count of which only so much is known: exactly so many, or so many and perhaps more.
///
/// It saturates: beyond the highest number that a rule asks for, more makes no difference.
struct AtLeast: Hashable, Sendable {
  private(set) var known: Int
  private(set) var isExact: Bool

  static let zero = AtLeast(known: 0, isExact: true)
  /// Any number.
  static let unknown = AtLeast(known: 0, isExact: false)

  /// So many, and perhaps more.
  static func atLeast(_ count: Int) -> AtLeast { AtLeast(known: count, isExact: false) }

  static func exactly(_ count: Int) -> AtLeast { AtLeast(known: count, isExact: true) }

  /// So many that no rule asks for more.
  static func saturated(_ most: Int) -> AtLeast { AtLeast(known: most, isExact: true) }

  /// Whether it is so many; nil if that is not known.
  func reaches(_ count: Int) -> Bool? {
    if known >= count { return true }
    return isExact ? false : nil
  }

  mutating func increase(upTo most: Int) {
    known = min(known + 1, max(most, 0))
    if known == most { isExact = true }
  }

  /// One of those that were counted does not count after all; of a saturated count it is not known how many are left.
  mutating func decrease(from most: Int) {
    if known >= most { isExact = false }
    known = max(0, known - 1)
  }

  /// Something that is not seen here may have set it back to 0.
  mutating func doubt() {
    if known > 0 || !isExact { self = .unknown }
  }
}
