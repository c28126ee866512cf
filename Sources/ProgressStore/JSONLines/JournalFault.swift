/// Everything that is wrong with a JSON Lines journal, in the order of its lines; nothing of it was taken.
public struct JournalFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// Never empty.
  public var faults: [LineFault]

  public init(faults: [LineFault]) {
    self.faults = faults
  }

  /// The faults that ``description`` lists before it only counts the rest.
  public static let listed = 20

  /// One fault a line.
  public var description: String {
    let more = faults.count - JournalFault.listed
    return
      (faults.prefix(JournalFault.listed).map(\.description)
      + (more > 0 ? ["and \(more) more lines like these."] : [])).joined(separator: "\n")
  }
}

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

/// What is wrong with a line, as a sentence.
struct LineProblem: Error, Hashable {
  var sentence: String
}

/// Where a text is not JSON, and why.
struct JSONFault: Error, Hashable {
  /// In bytes, from 1.
  var column: Int
  var problem: String
}
