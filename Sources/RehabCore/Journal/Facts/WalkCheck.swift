/// Ten minutes' walk on the flat, and one flight of stairs up and down: the worst score of it.
public struct WalkCheck: Hashable, Sendable {
  public var pain: Pain
  public var painkiller: Bool

  public init(pain: Pain, painkiller: Bool = false) {
    self.pain = pain
    self.painkiller = painkiller
  }
}
