/// A rule that had a part in a decision, and what it saw, in words.
public struct Reason: Hashable, Sendable {
  /// The row of gate.md, such as `m7`.
  public let rule: String
  public let text: String

  public init(rule: String, text: String) {
    self.rule = rule
    self.text = text
  }
}
