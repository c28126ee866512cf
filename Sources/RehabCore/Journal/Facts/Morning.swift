/// The score of the first half hour after getting up, at its worst.
public struct Morning: Hashable, Sendable {
  public var pain: Pain
  /// A painkiller was taken in the last 24 h.
  public var painkiller: Bool
  public var flags: [RedFlag]

  public init(pain: Pain, painkiller: Bool = false, flags: [RedFlag] = []) {
    self.pain = pain
    self.painkiller = painkiller
    self.flags = flags
  }
}
