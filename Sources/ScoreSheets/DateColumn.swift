import RehabCore

/// The dates of a sheet, of which the clear ones decide how the others are read; none is guessed.
struct DateColumn {
  private(set) var days: [Int: Day] = [:]
  private(set) var faults: [SheetFault] = []
  private let name: String?

  /// - Parameters:
  ///   - cells: the text of each line that has one.
  ///   - name: of the column, for faults.
  ///   - order: how it is said to be read; nil lets the column decide.
  ///   - today: days after it are still to come.
  init(_ cells: [(line: Int, text: String)], name: String?, order: DateOrder?, today: Day) {
    self.name = name
    var dates: [(line: Int, text: String, date: WrittenDate)] = []
    for (line, text) in cells {
      guard let date = WrittenDate(text) else {
        refuse(line, "\"\(text)\" is no date that can be read. Write it as YYYY-MM-DD, such as 2026-03-04.")
        continue
      }
      dates.append((line, text, date))
    }
    let decided = order ?? decide(dates.map { ($0.line, $0.date) })
    for (line, text, date) in dates {
      if decided == nil, date.needsOrder {
        // Where clear dates contradict each other, that is what is told.
        if date.isAmbiguous { refuse(line, doubt(text, date)) }
      } else if let day = date.day(decided) {
        if day > today {
          refuse(line, "\(day) is still to come; today is \(today).")
        } else {
          days[line] = day
        }
      } else {
        refuse(line, "\"\(text)\" is no day of the calendar\(decided.map { ", read \($0.rawValue)" } ?? "").")
      }
    }
    faults.sort { $0.line < $1.line }
  }

  /// What the dates agree on that can be read in one order only.
  private mutating func decide(_ dates: [(line: Int, date: WrittenDate)]) -> DateOrder? {
    let clear = dates.compactMap { entry in entry.date.onlyOrder.map { (line: entry.line, order: $0) } }
    guard let first = clear.first else { return nil }
    guard let other = clear.first(where: { $0.order != first.order }) else { return first.order }
    refuse(
      other.line,
      "this can only be \(other.order.rawValue), and line \(first.line) only \(first.order.rawValue). "
        + "Write the dates as YYYY-MM-DD.")
    return nil
  }

  private func doubt(_ text: String, _ date: WrittenDate) -> String {
    let readings = DateOrder.allCases.compactMap { date.day($0)?.description }.joined(separator: " or ")
    return
      "\"\(text)\" can be \(readings), and nothing in the column decides. Write it as YYYY-MM-DD, or say how "
      + "to read it with --dates day-first or --dates month-first."
  }

  private mutating func refuse(_ line: Int, _ sentence: String) {
    faults.append(SheetFault(line: line, column: name, sentence: sentence))
  }
}
