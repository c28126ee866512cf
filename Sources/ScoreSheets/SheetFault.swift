/// What is wrong in one place of a spreadsheet.
public struct SheetFault: Hashable, Sendable, CustomStringConvertible {
  /// From 1.
  public let line: Int
  /// The letter of the column and the name over it, such as `B (Morning)`; nil if the whole line is meant.
  public let column: String?
  /// What was wrong, and what is allowed.
  public let sentence: String

  public var description: String { "line \(line)\(column.map { ", column \($0)" } ?? ""): \(sentence)" }
}

/// Everything that is wrong with a spreadsheet, in the order of its lines; nothing of it was taken.
public struct SheetFaults: Error, Hashable, Sendable, CustomStringConvertible {
  /// Never empty.
  public let faults: [SheetFault]

  init(_ faults: [SheetFault]) {
    self.faults = faults
  }

  init(line: Int, _ sentence: String) {
    faults = [SheetFault(line: line, column: nil, sentence: sentence)]
  }

  /// The faults that ``description`` lists before it only counts the rest.
  public static let listed = 20

  /// One fault a line.
  public var description: String {
    let more = faults.count - SheetFaults.listed
    return
      (faults.prefix(SheetFaults.listed).map(\.description)
      + (more > 0 ? ["and \(more) more like these."] : [])).joined(separator: "\n")
  }
}
