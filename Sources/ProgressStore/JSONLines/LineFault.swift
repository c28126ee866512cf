/// What is wrong with one line of a journal.
public struct LineFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// From 1.
  public var line: Int
  /// What was wrong, and what is allowed.
  public var sentence: String

  public init(line: Int, sentence: String) {
    self.line = line
    self.sentence = sentence
  }

  public var description: String { "line \(line): \(sentence)" }
}
