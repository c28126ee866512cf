public import RehabCore

/// A rule that had a part in a decision, and what it saw, in words and as it was.
public struct Reason: Hashable, Sendable {
  /// The row of gate.md, such as `m7`.
  public let rule: String
  public let text: String
  public let saw: [Sight]

  public init(rule: String, text: String, saw: [Sight] = []) {
    self.rule = rule
    self.text = text
    self.saw = saw
  }
}
