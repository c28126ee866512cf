/// How one morning is compared with the next.
public struct NightLimits: Hashable, Sendable, Codable {
  /// Points from one morning to the next that make a flare.
  public var flareRise: Int
  /// The least morning score that can be a flare by its rise.
  public var flareFrom: PainScore
  /// Points from one morning to the next that linger.
  public var lingerRise: Int
  /// The least morning score that can linger.
  public var lingerFrom: PainScore
  /// What a run's hour-after score may reach when it began lower.
  public var hourAfterBaseline: PainScore

  public init(
    flareRise: Int, flareFrom: PainScore, lingerRise: Int, lingerFrom: PainScore,
    hourAfterBaseline: PainScore
  ) {
    self.flareRise = flareRise
    self.flareFrom = flareFrom
    self.lingerRise = lingerRise
    self.lingerFrom = lingerFrom
    self.hourAfterBaseline = hourAfterBaseline
  }
}
