/// The pace of a repetition, each phase in seconds: out (lift), hold, and back (lower).
public struct Tempo: Hashable, Sendable, Codable {
  public var out: Int
  public var hold: Int
  public var back: Int

  public init(out: Int, hold: Int, back: Int) {
    self.out = out
    self.hold = hold
    self.back = back
  }

  /// One whole repetition, in seconds.
  public var seconds: Int { out + hold + back }
}
