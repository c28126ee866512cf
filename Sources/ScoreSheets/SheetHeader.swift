import RehabCore
import Wording

/// Where the columns of a sheet are: by what was said of them, by the names over them, and by what is in them.
struct SheetHeader {
  /// The rows below the names.
  let body: [CSVText.Row]
  /// Where the names are, or the sheet begins.
  let line: Int
  /// The rows above the names, such as a title.
  let above: [CSVText.Row]
  private var places: [SheetColumn: [Int]] = [:]
  /// Columns whose scores are of mornings whatever the time, since their name says so and others are of later.
  private(set) var mornings: Set<Int> = []
  private let names: [String]
  private let said: Set<SheetColumn>

  /// What was said of the columns: their names or letters.
  typealias Said = [SheetColumn: [String]]

  /// - Parameter rows: without empty ones; at least one.
  init(_ rows: [CSVText.Row], said: Said) throws(SheetFaults) {
    var found: SheetHeader?
    // A title, some notes, and then the names.
    for place in rows.indices.prefix(SheetHeader.linesAbove) {
      guard let header = try SheetHeader(rows, namesAt: place, said: said) else { continue }
      found = found ?? header
      // One that names its day is surer than one of which the dates had to be looked for.
      if header.namesDay {
        found = header
        break
      }
    }
    if found == nil { found = try SheetHeader(rows, namesAt: nil, said: said) }
    guard let found else { throw SheetHeader.fault(rows, said: said) }
    self = found
  }

  private static let linesAbove = 50

  var width: Int { max(names.count, (places.values.joined().max() ?? -1) + 1) }

  func has(_ column: SheetColumn) -> Bool { places[column] != nil }

  /// The names of columns that are not read, as they may be shown.
  ///
  /// - Parameter scores: the places of the scores that are.
  func leftOut(besides scores: [Int]) -> [String] {
    let others = places.filter { !$0.key.isScore }.values.joined()
    let read = Set(others).union(scores)
    return names.indices.filter { !read.contains($0) && !names[$0].isEmpty }.map { names[$0].shown() }
  }

  /// The columns that hold scores, with their places.
  var scores: [(column: SheetColumn, place: Int)] {
    SheetColumn.allCases.filter(\.isScore).flatMap { column in
      (places[column] ?? []).map { (column, $0) }
    }
  }

  /// What a row has there; nil if nothing.
  func text(at place: Int, in row: CSVText.Row) -> String? {
    guard place < row.cells.count, !row.cells[place].isEmpty else { return nil }
    return row.cells[place]
  }

  /// Of several columns the texts one behind the other: a clock, and "PM" beside it.
  func text(_ column: SheetColumn, in row: CSVText.Row) -> String? {
    let texts = (places[column] ?? []).compactMap { text(at: $0, in: row) }
    return texts.isEmpty ? nil : texts.joined(separator: " ")
  }

  /// "B (Morning)".
  func name(of column: SheetColumn) -> String? { places[column]?.first.map(name) }

  func name(at place: Int) -> String { SheetHeader.name(of: place, in: names) }

  private static func name(of place: Int, in names: [String]) -> String {
    SheetWording.column(letters(place), named: place < names.count ? names[place] : nil)
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

// Which row it is.

extension SheetHeader {
  /// Nil if that row does not name a score, or the sheet below it has no day.
  ///
  /// - Parameter place: of the names among the rows; nil if all that is known is what was said.
  private init?(_ rows: [CSVText.Row], namesAt place: Int?, said: Said) throws(SheetFaults) {
    let names = place.map { rows[$0].cells } ?? []
    self.names = names
    line = rows[place ?? 0].line
    above = Array(rows[..<(place ?? 0)])
    body = Array(rows[(place.map { $0 + 1 } ?? 0)...])
    let width = rows.prefix(SheetHeader.sample).map(\.cells.count).max() ?? 0
    // Data name nothing, even if letters were said.
    let isNamed = names.contains { name in
      ColumnName(name) != nil || said.values.joined().contains { CellText($0) == CellText(name) }
    }
    guard isNamed == (place != nil), let told = SheetHeader.places(said, in: names, width: width) else {
      return nil
    }
    let taken = Set(told.values.joined())
    let named = (0..<names.count).filter { !taken.contains($0) }.compactMap { place in
      ColumnName(names[place]).map { Candidate(place: place, name: $0) }
    }
    places = told
    self.said = Set(told.keys)
    choose(among: named)
    guard !scores.isEmpty else { return nil }
    if places[.day] == nil { places[.day] = try day(among: named, width: width) }
    guard places[.day] != nil else { return nil }
  }

  private struct Candidate {
    let place: Int
    let name: ColumnName
  }

  /// Whether the day is known by its name, or was said.
  private var namesDay: Bool {
    guard let place = places[.day]?.first else { return false }
    return place >= names.count || ColumnName(names[place])?.column == .day
  }

  /// Where what was said is; nil if a name is not among these.
  private static func places(_ said: Said, in names: [String], width: Int) -> [SheetColumn: [Int]]? {
    var places: [SheetColumn: [Int]] = [:]
    for (column, texts) in said {
      for text in texts {
        guard let place = place(of: text, in: names, width: width) else { return nil }
        places[column, default: []].append(place)
      }
    }
    return places
  }

  /// By its name, or by its letters: "B" is 1, "AA" is 26.
  private static func place(of text: String, in names: [String], width: Int) -> Int? {
    if let named = names.firstIndex(where: { CellText($0) == CellText(text) }) { return named }
    guard (1...2).contains(text.utf8.count) else { return nil }
    var place = 0
    for letter in text.uppercased().utf8 {
      guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter) else { return nil }
      place = place * 26 + Int(letter - UInt8(ascii: "A")) + 1
    }
    return place <= width ? place - 1 : nil
  }

  private static func fault(_ rows: [CSVText.Row], said: Said) -> SheetFaults {
    let top = rows.prefix(linesAbove).first { $0.cells.contains { ColumnName($0) != nil } } ?? rows[0]
    let found = top.cells.indices.map { name(of: $0, in: top.cells) }
    for (column, texts) in said.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      for text in texts where place(of: text, in: top.cells, width: top.cells.count) == nil {
        return SheetFaults(
          line: top.line, SheetWording.noSuchColumn(text, key: column.rawValue, found: found))
      }
    }
    return SheetFaults(
      line: top.line, SheetWording.noColumns(found: found, keys: SheetColumn.allCases.map(\.rawValue)))
  }
}

// Which columns they are.

extension SheetHeader {
  /// The rows that are looked at to know what a column holds.
  private static let sample = 300

  /// How many cells of a column can be read in some way, and how many cannot.
  private func count(at place: Int, _ isReadable: (CellText) -> Bool) -> (fitting: Int, others: Int) {
    var (fitting, others) = (0, 0)
    for row in body.prefix(SheetHeader.sample) {
      guard let cell = text(at: place, in: row).map(CellText.init), !cell.isBlank else { continue }
      if isReadable(cell) { fitting += 1 } else { others += 1 }
    }
    return (fitting, others)
  }

  private mutating func choose(among named: [Candidate]) {
    let isScore: (CellText) -> Bool = { $0.score != nil }
    var rest = named.filter { $0.name.column != .day }
    // A place that holds legs says which; one that is named "knee" and holds scores is one of them.
    if places[.side] == nil {
      let side = rest.first { $0.name.column == nil && count(at: $0.place, { $0.sides != nil }).fitting > 0 }
      places[.side] = side.map { [$0.place] }
    }
    rest.removeAll { places[.side] == [$0.place] }
    add(
      .time,
      rest.filter { candidate in
        let (fitting, others) = count(at: candidate.place) { WrittenTime.read($0, bareHour: true) != nil }
        return candidate.name.column == .time && fitting >= max(1, others)
      })
    add(.painkiller, rest.filter { $0.name.column == .painkiller })
    let scores = rest.filter { $0.name.column?.isScore ?? false }
    // "Pain" may hold words beside a "Pain level".
    let fitting = scores.filter { candidate in
      let (fitting, others) = count(at: candidate.place, isScore)
      return fitting > 0 || others == 0
    }
    for candidate in fitting.isEmpty ? scores : fitting {
      if let column = candidate.name.column, !saidScore(column) { add(column, [candidate]) }
    }
    if self.scores.isEmpty {
      add(.morning, rest.filter { $0.name.column == nil && count(at: $0.place, isScore).fitting > 0 })
    }
    dropWhatSaysLess()
    if SheetColumn.allCases.contains(where: { $0.isWorst && has($0) }) {
      mornings = Set(scores.filter { $0.name.saysMorning }.map(\.place))
    }
  }

  /// What was said of scores stands for all of its kind.
  private func saidScore(_ column: SheetColumn) -> Bool { said.contains { $0.isWorst == column.isWorst } }

  /// One that was said stays the only one.
  private mutating func add(_ column: SheetColumn, _ candidates: [Candidate]) {
    guard !said.contains(column), !candidates.isEmpty else { return }
    places[column, default: []] += candidates.map(\.place)
  }

  /// A table of our own has the worst of both sides too, which says less than the sides do.
  private mutating func dropWhatSaysLess() {
    if has(.left) || has(.right) { places[.morning] = nil }
    if has(.worstLeft) || has(.worstRight) { places[.worst] = nil }
  }

  /// The column that is named as the day and holds dates; without one the only other that holds nothing else.
  private func day(among named: [Candidate], width: Int) throws(SheetFaults) -> [Int]? {
    let days = named.filter { $0.name.column == .day }.map(\.place)
    var dates = days.filter { count(at: $0) { WrittenDate($0) != nil }.fitting > 0 }
    if dates.isEmpty {
      let read = Set(places.values.joined()).union(days)
      dates = (0..<width).filter { place in
        guard !read.contains(place) else { return false }
        let (fitting, others) = count(at: place) { WrittenDate($0)?.hasYear ?? false }
        return fitting > others
      }
    }
    guard let first = dates.first else { return days.first.map { [$0] } }
    if let other = dates.dropFirst().first(where: { disagree(first, $0) }) {
      throw SheetFaults(
        line: line,
        SheetWording.severalColumns([name(at: first), name(at: other)], key: SheetColumn.day.rawValue))
    }
    return [first]
  }

  /// Whether two columns have dates in a row that cannot be the same day.
  private func disagree(_ one: Int, _ other: Int) -> Bool {
    body.prefix(SheetHeader.sample).contains { row in
      let dates = [one, other].compactMap { text(at: $0, in: row).flatMap { WrittenDate(CellText($0)) } }
      guard dates.count == 2, dates.allSatisfy(\.hasYear) else { return false }
      return Set(dates[0].readings).isDisjoint(with: dates[1].readings)
    }
  }
}
