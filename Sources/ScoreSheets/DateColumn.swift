import RehabCore
import Wording

/// The dates of a sheet, of which the clear ones decide how the others are read; none is guessed.
struct DateColumn {
  enum Entry: Hashable {
    case day(Day, WrittenTime?)
    /// A date, but none that can be taken, and why.
    case refused(String)
  }

  /// What each line has; words that are no date are not in it.
  private(set) var entries: [Int: Entry] = [:]

  private typealias Written = (line: Int, text: String, date: WrittenDate)

  /// What is longer ago is a slip of the keyboard.
  static let oldestYear = 1900

  /// - Parameters:
  ///   - cells: the text of each line that has one.
  ///   - order: how it is said to be read; nil lets the column decide.
  ///   - today: a year of two digits is nearer to it read right than read wrongly.
  init(_ cells: [(line: Int, text: String)], order: DateOrder?, today: Day) {
    var dates: [Written] = []
    for (line, text) in cells {
      let cell = CellText(text)
      if let date = WrittenDate(cell) {
        dates.append((line, text, date))
      } else if DateColumn.isMeantAsDate(cell) {
        entries[line] = .refused(SheetWording.noDate(text))
      }
    }
    let decided = order ?? decide(dates)
    for written in dates where written.date.hasYear && entries[written.line] == nil {
      entries[written.line] = read(written, decided, isSaid: order != nil, today: today)
    }
    readWithoutYear(dates, decided)
  }

  /// A number, or the name of a day or month with one; "Average 2026" and "* after breakfast" are not.
  private static func isMeantAsDate(_ cell: CellText) -> Bool {
    guard let first = cell.words.first, cell.text.contains(where: \.isASCIIDigit) else { return false }
    return first.allSatisfy(\.isNumber) && !cell.text.hasPrefix("*")
      || CalendarWords.month(first) != nil || CalendarWords.weekday(first) != nil
  }

  /// What the dates agree on that can be read in one order only.
  private mutating func decide(_ dates: [Written]) -> DateOrder? {
    let clear = dates.compactMap { entry in entry.date.onlyOrder.map { (line: entry.line, order: $0) } }
    guard let first = clear.first else { return nil }
    guard let other = clear.first(where: { $0.order != first.order }) else { return first.order }
    entries[other.line] = .refused(
      SheetWording.ordersDiffer(other.order.rawValue, line: first.line, first.order.rawValue))
    return nil
  }

  private func read(_ written: Written, _ order: DateOrder?, isSaid: Bool, today: Day) -> Entry {
    let date = written.date
    let own = date.onlyOrder
    if order == nil, own == nil, date.needsOrder, date.readings.count > 1 {
      return .refused(SheetWording.canBe(written.text, date.readings))
    }
    guard let day = date.day(order ?? own) else {
      return .refused(SheetWording.noDay(written.text, readAs: date.needsOrder ? order?.rawValue : nil))
    }
    if !isSaid, let front = date.withYearInFront, abs(front - today) < abs(day - today) {
      return .refused(SheetWording.canBe(written.text, [day, front]))
    }
    guard date.agrees(with: day) else { return .refused(SheetWording.otherWeekday(written.text, day)) }
    guard day.parts.year >= DateColumn.oldestYear else {
      return .refused(SheetWording.longAgo(day, oldestYear: DateColumn.oldestYear))
    }
    return .day(day, date.time)
  }

  /// A date without a year lies in that which brings it nearest to the line before it that has one, or else behind it.
  private mutating func readWithoutYear(_ dates: [Written], _ order: DateOrder?) {
    guard dates.contains(where: { !$0.date.hasYear }) else { return }
    var near = dates.compactMap { day(in: $0.line) }.first
    for written in dates {
      let date = written.date
      if !date.hasYear {
        entries[written.line] = entry(written, order, near: near)
      }
      near = day(in: written.line) ?? near
    }
  }

  private func entry(_ written: Written, _ order: DateOrder?, near: Day?) -> Entry {
    let date = written.date
    let own = date.onlyOrder
    guard let near else { return .refused(SheetWording.noYear(written.text)) }
    if order == nil, own == nil, date.needsOrder {
      return .refused(
        SheetWording.canBe(written.text, DateOrder.allCases.compactMap { date.day($0, near: near) }))
    }
    guard let day = date.day(order ?? own, near: near) else {
      return .refused(SheetWording.noDay(written.text, readAs: date.needsOrder ? order?.rawValue : nil))
    }
    guard date.agrees(with: day) else { return .refused(SheetWording.otherWeekday(written.text, day)) }
    return .day(day, date.time)
  }

  private func day(in line: Int) -> Day? {
    if case .day(let day, _) = entries[line] { day } else { nil }
  }
}
