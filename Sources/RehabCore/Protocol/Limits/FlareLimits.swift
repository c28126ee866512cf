/// What a flare does, and for how long.
public struct FlareLimits: Hashable, Sendable, Codable {
  /// Days of rest, the day of the flare included.
  public var restDays: Int
  /// A second flare within so many days steps a stage back.
  public var repeatWithinDays: Int
  /// A flare open for so many days, with `openFrom` or more, steps a stage back.
  public var openDays: Int
  /// The morning score that keeps a flare from settling.
  public var openFrom: PainScore

  public init(restDays: Int, repeatWithinDays: Int, openDays: Int, openFrom: PainScore) {
    self.restDays = restDays
    self.repeatWithinDays = repeatWithinDays
    self.openDays = openDays
    self.openFrom = openFrom
  }

  /// Whether a flare so many days after another is a second one.
  func isRepeat(after days: Int) -> Bool { days >= 1 && days <= repeatWithinDays }
}
