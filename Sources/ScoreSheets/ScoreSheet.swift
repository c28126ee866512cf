public import RehabCore

/// A spreadsheet of days and scores, saved as CSV: one line a day, the names of the columns on top.
public struct ScoreSheet: Sendable {
  /// The days with a score, in the order of the lines.
  public private(set) var days: [SheetDay] = []
  /// How many lines have a day and no score.
  public private(set) var linesWithoutScore = 0
  /// The names of columns that were not read.
  public let leftOut: [String]
  private let header: SheetHeader
  private let affected: Set<Side>
  private var faults: [SheetFault] = []

  /// - Parameters:
  ///   - affected: whose score one number is; with two of them the sheet needs a column for each.
  ///   - order: how dates such as 03/04/2026 are read; nil if the column itself has to decide.
  ///   - today: no day may be after it.
  /// - Throws: everything that is wrong with it, each with its line and column.
  public init(
    _ bytes: [UInt8], affected: Set<Side>, dates order: DateOrder?, today: Day
  ) throws(SheetFaults) {
    let rows = try CSVText(bytes).rows.filter { !$0.isEmpty }
    guard let top = rows.first else { throw SheetFaults(line: 1, "the file is empty.") }
    header = try SheetHeader(top)
    leftOut = header.leftOut
    self.affected = affected
    if affected.count > 1, header.has(.morning) || header.has(.worst) {
      throw SheetFaults(
        line: top.line,
        "both legs are affected, so one score a day does not say which. Give the mornings in two columns, left and "
          + "right, and leave the worst out.")
    }
    let body = rows.dropFirst()
    let header = header
    let cells = body.compactMap { row in header.text(.day, in: row).map { (line: row.line, text: $0) } }
    let column = DateColumn(cells, name: header.name(of: .day), order: order, today: today)
    faults = column.faults
    for row in body { read(row, column.days[row.line]) }
    refuseContradictions()
    guard faults.isEmpty else { throw SheetFaults(faults.sorted { $0.line < $1.line }) }
  }

  private mutating func read(_ row: CSVText.Row, _ day: Day?) {
    if row.cells.dropFirst(header.width).contains(where: { !$0.isEmpty }) {
      faults.append(
        SheetFault(
          line: row.line, column: nil,
          sentence: "there are more cells than the first line names columns; put text with a comma in quotes."
        ))
      return
    }
    var pain = Pain(left: score(.left, in: row), right: score(.right, in: row))
    if let one = score(.morning, in: row) { pain = Pain(one, on: affected) }
    let worst = score(.worst, in: row).map { Pain($0, on: affected) }
    let painkiller = answer(.painkiller, in: row)
    if header.text(.day, in: row) == nil {
      refuse(row, .day, "this line has no date.")
    }
    guard let day else { return }
    guard pain.worst != nil || worst != nil else {
      linesWithoutScore += 1
      return
    }
    days.append(
      SheetDay(
        line: row.line, day: day, morning: pain.worst == nil ? nil : pain, worst: worst,
        painkiller: painkiller))
  }

  private mutating func score(_ column: SheetColumn, in row: CSVText.Row) -> PainScore? {
    guard let text = header.text(column, in: row) else { return nil }
    // A sheet may write whole numbers with a fraction of zeros.
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    let isWhole = parts.dropFirst().allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 == "0" } }
    let digits = parts.first.map(String.init) ?? ""
    if isWhole, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits),
      let score = PainScore(number)
    {
      return score
    }
    refuse(row, column, "\"\(text)\" is no score. A score is a whole number from 0 to 10.")
    return nil
  }

  private mutating func answer(_ column: SheetColumn, in row: CSVText.Row) -> Bool {
    guard let text = header.text(column, in: row) else { return false }
    switch text.lowercased() {
    case "yes", "y", "true", "1", "x": return true
    case "no", "n", "false", "0", "-": return false
    default:
      refuse(row, column, "\"\(text)\" is neither yes nor no.")
      return false
    }
  }

  private mutating func refuse(_ row: CSVText.Row, _ column: SheetColumn, _ sentence: String) {
    faults.append(SheetFault(line: row.line, column: header.name(of: column), sentence: sentence))
  }

  /// A day may stand twice only if both lines say the same; then it counts once.
  private mutating func refuseContradictions() {
    var first: [Day: SheetDay] = [:]
    var once: [SheetDay] = []
    for day in days {
      guard let before = first[day.day] else {
        first[day.day] = day
        once.append(day)
        continue
      }
      if (before.morning, before.worst, before.painkiller) != (day.morning, day.worst, day.painkiller) {
        faults.append(
          SheetFault(
            line: day.line, column: header.name(of: .day),
            sentence: "\(day.day) stands in line \(before.line) already, with other scores. Keep one of them."
          ))
      }
    }
    days = once
  }
}

/// What one line of a sheet tells of a day.
public struct SheetDay: Hashable, Sendable {
  /// From 1.
  public let line: Int
  public let day: Day
  public let morning: Pain?
  /// The worst score of the day's training.
  public let worst: Pain?
  public let painkiller: Bool
}
