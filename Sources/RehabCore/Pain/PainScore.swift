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

extension PainScore: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let value = try container.decode(Int.self)
    guard let score = PainScore(value) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(value) is no score from 0 to 10.")
    }
    self = score
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}
