import Wording

/// The rows of a CSV file (RFC 4180), also with the semicolons or tabs that spreadsheets write in some places.
struct CSVText {
  let rows: [Row]

  struct Row {
    /// Where it begins, from 1.
    let line: Int
    var cells: [String]

    var isEmpty: Bool { cells.allSatisfy(\.isEmpty) }
  }

  /// A hundred years with two entries a day and more; what has more lines is no diary.
  static let mostLines = 100_000

  /// Cells lose the blanks around them; a byte order mark, and a first line such as `sep=;`, are passed over.
  init(_ bytes: [UInt8], mostLines: Int = CSVText.mostLines) throws(SheetFaults) {
    let scalars = Array(try SheetText.read(bytes).unicodeScalars)
    let said = CSVText.saidDelimiter(scalars)
    var reader = Reader(scalars, delimiter: said ?? CSVText.delimiter(of: scalars), mostLines)
    if said != nil { reader.passLine() }
    try reader.read()
    rows = reader.rows
  }

  /// What a first line `sep=;` says, which Excel writes and takes.
  private static func saidDelimiter(_ scalars: [Unicode.Scalar]) -> Unicode.Scalar? {
    let line = scalars.prefix { !$0.endsLine }.prefix(8).filter { $0 != "\"" }
    guard line.count == 5, String(String.UnicodeScalarView(line.prefix(4))).lowercased() == "sep=",
      !line[4].properties.isAlphabetic, line[4].properties.numericType == nil
    else { return nil }
    return line[4]
  }

  /// What most of the first lines have, outside of quotes, and of these what they have most of: the commas of numbers and
  /// of titles are in some lines only.
  private static func delimiter(of scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    let known: [Unicode.Scalar] = [",", ";", "\t"]
    var lines = known.map { _ in 0 }
    var counts = lines
    var isQuoted = false
    var inLine: Set<Int> = []
    for scalar in scalars.prefix(20_000) {
      if scalar == "\"" { isQuoted.toggle() }
      if isQuoted { continue }
      if scalar.endsLine { inLine = [] }
      guard let place = known.firstIndex(of: scalar) else { continue }
      counts[place] += 1
      if inLine.insert(place).inserted { lines[place] += 1 }
    }
    let best = known.indices.max { (lines[$0], counts[$0]) < (lines[$1], counts[$1]) } ?? 0
    return lines[best] == 0 ? "," : known[best]
  }

  /// One scalar after the other; a quote opens a cell, and two of them within are one.
  private struct Reader {
    private let scalars: [Unicode.Scalar]
    private let delimiter: Unicode.Scalar
    private let mostLines: Int
    private var position = 0
    private var line = 1
    private(set) var rows: [Row] = []

    init(_ scalars: [Unicode.Scalar], delimiter: Unicode.Scalar, _ mostLines: Int) {
      self.mostLines = mostLines
      self.scalars = scalars
      self.delimiter = delimiter
    }

    mutating func passLine() {
      while position < scalars.count, !scalars[position].endsLine { position += 1 }
      _ = takeEndOfLine()
    }

    mutating func read() throws(SheetFaults) {
      while position < scalars.count {
        guard rows.count < mostLines else {
          throw SheetFaults(line: line, SheetWording.tooManyLines(mostLines))
        }
        var row = Row(line: line, cells: [])
        var isOver = false
        while !isOver {
          row.cells.append(try cell())
          isOver = !take(delimiter)
        }
        if !takeEndOfLine(), position < scalars.count {
          throw SheetFaults(line: line, SheetWording.afterQuotes(scalars[position]))
        }
        rows.append(row)
      }
    }

    private mutating func cell() throws(SheetFaults) -> String {
      let opening = line
      while position < scalars.count, scalars[position] == " " { position += 1 }
      guard take("\"") else { return plainCell() }
      var cell = String.UnicodeScalarView()
      while position < scalars.count {
        if take("\"") {
          guard take("\"") else {
            while position < scalars.count, scalars[position] == " " { position += 1 }
            return String(cell).trimmed
          }
          cell.append("\"")
        } else {
          let scalar = scalars[position]
          position += 1
          // A CR and its LF are one end of line.
          if scalar == "\n" || scalar == "\r" && (position == scalars.count || scalars[position] != "\n") {
            line += 1
          }
          cell.append(scalar)
        }
      }
      throw SheetFaults(line: opening, SheetWording.quoteNotClosed)
    }

    private mutating func plainCell() -> String {
      var cell = String.UnicodeScalarView()
      while position < scalars.count, scalars[position] != delimiter, !scalars[position].endsLine {
        cell.append(scalars[position])
        position += 1
      }
      return String(cell).trimmed
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

extension Unicode.Scalar {
  fileprivate var endsLine: Bool { self == "\n" || self == "\r" }
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
