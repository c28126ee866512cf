/// The words for the three phases of a repetition.
public struct PhaseNames: Hashable, Sendable, Codable {
  public var out: String
  public var hold: String
  public var back: String

  public init(out: String, hold: String, back: String) {
    self.out = out
    self.hold = hold
    self.back = back
  }
}
