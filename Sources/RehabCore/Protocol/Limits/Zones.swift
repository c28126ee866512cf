/// How a score is coloured, and from when it asks for care.
public struct Zones: Hashable, Sendable, Codable {
  /// Highest score of the green zone.
  public var greenAtMost: PainScore
  /// Highest score of the amber zone; above it is red.
  public var amberAtMost: PainScore
  /// A score that asks to see someone the same day.
  public var seekCareFrom: PainScore

  public init(greenAtMost: PainScore, amberAtMost: PainScore, seekCareFrom: PainScore) {
    self.greenAtMost = greenAtMost
    self.amberAtMost = amberAtMost
    self.seekCareFrom = seekCareFrom
  }
}
