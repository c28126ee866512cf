/// Tags of the protocol's list of sources for the parts of a movement beside its evidence.
public struct MovementSources: Hashable, Sendable, Codable {
  /// For the starting position, the steps, cues, errors and variants.
  public var technique: [String]
  /// For the doses.
  public var doses: [String]

  public init(technique: [String] = [], doses: [String] = []) {
    self.technique = technique
    self.doses = doses
  }
}
