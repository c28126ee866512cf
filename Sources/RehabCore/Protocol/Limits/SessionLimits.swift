/// The pace of a session around its sets.
public struct SessionLimits: Hashable, Sendable, Codable {
  /// Seconds to get ready before the first set of an exercise.
  public var getReadySeconds: Int
  /// Seconds to change from one side to the other.
  public var switchSidesSeconds: Int
  /// Seconds that one key adds to a rest.
  public var restBonusSeconds: Int

  public init(getReadySeconds: Int, switchSidesSeconds: Int, restBonusSeconds: Int) {
    self.getReadySeconds = getReadySeconds
    self.switchSidesSeconds = switchSidesSeconds
    self.restBonusSeconds = restBonusSeconds
  }
}
