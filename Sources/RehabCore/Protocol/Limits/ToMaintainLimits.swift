/// From stage 4 to 5.
public struct ToMaintainLimits: Hashable, Sendable, Codable {
  /// Passes at the top of the ladder.
  public var passes: Int
  public var mornings: MorningsAsked

  public init(passes: Int, mornings: MorningsAsked) {
    self.passes = passes
    self.mornings = mornings
  }
}
