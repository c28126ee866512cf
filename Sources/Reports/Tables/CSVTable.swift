/// A table as RFC 4180 has it: commas, quotes where they are needed, lines that end with CR LF, the names on top.
public struct CSVTable: Hashable, Sendable {
  /// What is in it, also the name of its file, such as `mornings`.
  public let name: String
  let columns: [String]
  private(set) var rows: [[String]] = []

  init(_ name: String, _ columns: [String]) {
    self.name = name
    self.columns = columns
  }

  mutating func add(_ cells: [Cell]) {
    rows.append(cells.map(\.text))
  }

  /// The whole table.
  public var text: String {
    ([columns] + rows).map { $0.map(\.quotedForCSV).joined(separator: ",") + "\r\n" }.joined()
  }

  /// What stands in one place of a table; what is not known is empty.
  struct Cell: ExpressibleByStringLiteral {
    let text: String

    /// Words. A spreadsheet takes some beginnings for a formula; an apostrophe before them makes them words again.
    init(_ words: String?) {
      let words = words ?? ""
      text = words.unicodeScalars.first.map(Cell.formulaBeginnings.contains) ?? false ? "'" + words : words
    }

    init(stringLiteral words: String) { self.init(words) }

    init(_ number: Int?) { text = number.map { "\($0)" } ?? "" }

    init(_ number: Double?) { text = number.map { "\($0)" } ?? "" }

    /// `true` or `false`, as spreadsheets and statistics programs read it.
    init(_ isSo: Bool) { text = isSo ? "true" : "false" }

    private static let formulaBeginnings: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n"]
  }
}

extension String {
  fileprivate var quotedForCSV: String {
    let needsQuotes = unicodeScalars.contains { ["\"", ",", "\r", "\n"].contains($0) }
    guard needsQuotes else { return self }
    // By scalars: a CR and its LF are one character.
    var quoted = "\""
    for scalar in unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
