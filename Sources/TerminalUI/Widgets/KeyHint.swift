/// A key and what it does.
public struct KeyHint: Hashable, Sendable {
  public var key: String
  public var label: String

  /// On a narrow screen the hints of the least importance go first.
  public var importance: Int

  public init(_ key: String, _ label: String, importance: Int = 0) {
    self.key = key
    self.label = label
    self.importance = importance
  }
}
