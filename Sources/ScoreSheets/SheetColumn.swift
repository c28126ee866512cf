/// What a column of a sheet tells.
enum SheetColumn: CaseIterable {
  case day, morning, left, right, worst, painkiller

  /// What the name over a column may be, without blanks and in lower case.
  private var names: Set<String> {
    switch self {
    case .day: ["day", "date"]
    case .morning: ["morning", "morningscore", "morningpain", "score", "pain"]
    case .left: ["left", "morningleft", "leftmorning"]
    case .right: ["right", "morningright", "rightmorning"]
    case .worst: ["worst", "worstscore", "worstpain", "worstinsession"]
    case .painkiller: ["painkiller", "painkillers"]
    }
  }

  /// Nil for a name that tells none of this.
  init?(named name: String) {
    let plain = name.lowercased().filter(\.isLetter)
    guard let column = SheetColumn.allCases.first(where: { $0.names.contains(plain) }) else { return nil }
    self = column
  }
}

/// Where the columns of a sheet are.
struct SheetHeader {
  private var places: [SheetColumn: Int] = [:]
  private let names: [String]
  /// Names of columns that tell nothing that a journal takes.
  private(set) var leftOut: [String] = []

  init(_ row: CSVText.Row) throws(SheetFaults) {
    names = row.cells
    for (place, name) in names.enumerated() where !name.isEmpty {
      guard let column = SheetColumn(named: name) else {
        leftOut.append(name)
        continue
      }
      guard places[column] == nil else {
        throw SheetFaults(
          line: row.line, "there are two columns for the same thing, the second one '\(name)'.")
      }
      places[column] = place
    }
    // A table of our own has the worst of both sides too, which says less.
    if places[.left] != nil || places[.right] != nil { places[.morning] = nil }
    guard places[.day] != nil, places.keys.contains(where: { $0 != .day && $0 != .painkiller }) else {
      throw SheetFaults(
        line: row.line,
        "the first line names the columns: day, and morning (or left and right), and if there are, worst and "
          + "painkiller.")
    }
  }

  var width: Int { names.count }

  func has(_ column: SheetColumn) -> Bool { places[column] != nil }

  /// What a row has there; nil if nothing.
  func text(_ column: SheetColumn, in row: CSVText.Row) -> String? {
    guard let place = places[column], place < row.cells.count, !row.cells[place].isEmpty else { return nil }
    return row.cells[place]
  }

  /// "B (Morning)".
  func name(of column: SheetColumn) -> String? {
    places[column].map { "\(SheetHeader.letters($0)) (\(names[$0]))" }
  }

  private static func letters(_ place: Int) -> String {
    var (rest, letters) = (place, "")
    repeat {
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }
}
