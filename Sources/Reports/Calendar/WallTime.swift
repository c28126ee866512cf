/// A time on the clock on the wall.
public struct WallTime: Hashable, Sendable {
  /// 0 to 23.
  public let hour: Int
  /// 0 to 59.
  public let minute: Int

  public init(hour: Int, minute: Int) {
    self.hour = hour
    self.minute = minute
  }

  /// "073000".
  var basic: String { "\(hour < 10 ? "0" : "")\(hour)\(minute < 10 ? "0" : "")\(minute)00" }
}
