/// The rows of a CSV file (RFC 4180), also with the semicolons or tabs that spreadsheets write in some places.
struct CSVText {
  /// The first row names the columns.
  let rows: [Row]

  struct Row {
    /// Where it begins, from 1.
    let line: Int
    var cells: [String]

    var isEmpty: Bool { cells.allSatisfy(\.isEmpty) }
  }

  /// Cells lose the blanks around them; a byte order mark is passed over.
  init(_ bytes: [UInt8]) throws(SheetFaults) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    guard !body.starts(with: [0xFF, 0xFE]), !body.starts(with: [0xFE, 0xFF]) else {
      throw SheetFaults(line: 1, "this is UTF-16. Save the sheet as CSV in UTF-8.")
    }
    guard let text = String(validating: body, as: UTF8.self) else {
      throw SheetFaults(
        line: CSVText.lineThatIsNotText(body), "this is not UTF-8. Save the sheet as CSV in UTF-8.")
    }
    var reader = Reader(text, delimiter: CSVText.delimiter(of: text))
    try reader.read()
    rows = reader.rows
  }

  /// What the first line has most of, outside of quotes.
  private static func delimiter(of text: String) -> Unicode.Scalar {
    var isQuoted = false
    var counts: [Unicode.Scalar: Int] = [:]
    for scalar in text.unicodeScalars {
      if scalar == "\"" { isQuoted.toggle() }
      if isQuoted { continue }
      if scalar == "\n" || scalar == "\r" { break }
      counts[scalar, default: 0] += 1
    }
    let known: [Unicode.Scalar] = [",", ";", "\t"]
    return known.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) } ?? ","
  }

  private static func lineThatIsNotText(_ bytes: ArraySlice<UInt8>) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
  }

  /// One scalar after the other; a quote opens a cell, and two of them within are one.
  private struct Reader {
    private let scalars: [Unicode.Scalar]
    private let delimiter: Unicode.Scalar
    private var position = 0
    private var line = 1
    private(set) var rows: [Row] = []

    init(_ text: String, delimiter: Unicode.Scalar) {
      scalars = Array(text.unicodeScalars)
      self.delimiter = delimiter
    }

    mutating func read() throws(SheetFaults) {
      while position < scalars.count {
        var row = Row(line: line, cells: [])
        var isOver = false
        while !isOver {
          row.cells.append(try cell())
          isOver = !take(delimiter)
        }
        if !takeEndOfLine(), position < scalars.count {
          throw SheetFaults(
            line: line, "after a cell in quotes comes \(scalars[position]), not the next cell.")
        }
        rows.append(row)
      }
    }

    private mutating func cell() throws(SheetFaults) -> String {
      let opening = line
      while position < scalars.count, scalars[position] == " " { position += 1 }
      guard take("\"") else { return plainCell() }
      var cell = ""
      while position < scalars.count {
        if take("\"") {
          guard take("\"") else {
            while position < scalars.count, scalars[position] == " " { position += 1 }
            return cell.trimmed
          }
          cell += "\""
        } else {
          if scalars[position] == "\n" { line += 1 }
          cell.unicodeScalars.append(scalars[position])
          position += 1
        }
      }
      throw SheetFaults(line: opening, "a quote is opened here and not closed.")
    }

    private mutating func plainCell() -> String {
      var cell = ""
      while position < scalars.count, scalars[position] != delimiter, scalars[position] != "\n",
        scalars[position] != "\r"
      {
        cell.unicodeScalars.append(scalars[position])
        position += 1
      }
      return cell.trimmed
    }

    private mutating func takeEndOfLine() -> Bool {
      let hadReturn = take("\r")
      guard take("\n") || hadReturn else { return false }
      line += 1
      return true
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
      guard position < scalars.count, scalars[position] == scalar else { return false }
      position += 1
      return true
    }
  }
}

extension String {
  /// Without the white space around it.
  fileprivate var trimmed: String {
    let inner = unicodeScalars.drop { $0.properties.isWhitespace }.reversed()
      .drop { $0.properties.isWhitespace }.reversed()
    var text = String.UnicodeScalarView()
    text.append(contentsOf: inner)
    return String(text)
  }
}
