/// When mornings alone ask for less.
public struct MorningLimits: Hashable, Sendable, Codable {
  /// So many recorded mornings in the red zone lead back to stage 1, and to care.
  public var redCount: Int
  /// So many recorded mornings of `raisedFrom` or more step a stage back.
  public var raisedCount: Int
  /// The morning score that counts as raised.
  public var raisedFrom: PainScore
  /// So many missed mornings in a row restart every count of last mornings.
  public var missedThatRestart: Int

  public init(redCount: Int, raisedCount: Int, raisedFrom: PainScore, missedThatRestart: Int) {
    self.redCount = redCount
    self.raisedCount = raisedCount
    self.raisedFrom = raisedFrom
    self.missedThatRestart = missedThatRestart
  }
}
