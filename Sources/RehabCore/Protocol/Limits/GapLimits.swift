/// What a pause in training does.
public struct GapLimits: Hashable, Sendable, Codable {
  /// Days without a session that lower the dose.
  public var doseDays: Int
  /// Days without a session that step a stage back.
  public var stageDays: Int
  /// Days without a session that lead back to stage 1.
  public var restartDays: Int

  public init(doseDays: Int, stageDays: Int, restartDays: Int) {
    self.doseDays = doseDays
    self.stageDays = stageDays
    self.restartDays = restartDays
  }
}
