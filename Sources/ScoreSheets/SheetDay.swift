public import RehabCore

/// What one line of a sheet tells of a day.
public struct SheetDay: Hashable, Sendable {
  /// From 1.
  public let line: Int
  public let day: Day
  public let morning: Pain?
  /// The worst score of the day's training.
  public let worst: Pain?
  public let painkiller: Bool
}
