import RehabCore
import TerminalUI
import Wording

/// A year at a glance: a column a week, a row a day of the week.
struct YearPicture: Widget {
  let marks: DayMarks
  /// The Mondays of the weeks, in order.
  let mondays: [Day]

  private static let label = 4
  private static let monthName = 3

  /// The months over the seven days of the week.
  static let height = 8

  /// The weeks that fit into so many columns.
  static func mondays(in width: Int, first: Day, last: Day, chosen: Day) -> [Day] {
    let count = min(53, width - label, last.weekNumber - first.weekNumber + 1)
    return stepsInView(count, last: last.weekNumber, chosen: chosen.weekNumber).map(Day.init(weekNumber:))
  }

  func draw(in rect: Rect, of frame: inout Frame) {
    let hasMonths = rect.height >= YearPicture.height
    let grid = rect.dropping(rows: hasMonths ? 1 : 0)
    for (place, letters) in Day.weekdayLetters.enumerated() where place % 2 == 0 {
      frame.write(letters, in: grid.row(place), style: .muted)
    }
    for (column, monday) in mondays.enumerated() {
      let x = grid.x + YearPicture.label + column
      for place in 0..<min(7, grid.height) { draw(monday + place, x: x, y: grid.y + place, of: &frame) }
    }
    if hasMonths { drawMonths(in: rect.row(0), of: &frame) }
  }

  private func draw(_ day: Day, x: Int, y: Int, of frame: inout Frame) {
    guard let mark = marks.mark(day, frame.charset) else { return }
    frame.write(mark.sign, x: x, y: y, style: marks.style(day, mark.style))
  }

  /// The name of a month over the week in which it begins; of the first one, over its first week that is shown.
  private func drawMonths(in row: Rect, of frame: inout Frame) {
    var begins = mondays.enumerated().compactMap { column, monday in
      (0..<7).map { monday + $0 }.first { $0.parts.dayOfMonth == 1 }.map { (column: column, day: $0) }
    }
    let room = YearPicture.monthName + 1
    if let first = mondays.first, begins.first?.column ?? room >= room { begins.insert((0, first), at: 0) }
    var free = row.x
    for (column, day) in begins {
      let x = row.x + YearPicture.label + column
      guard x >= free, x + YearPicture.monthName <= row.endX else { continue }
      let style: Style = day.parts.month == 1 ? .bold : .muted
      let name = String(day.monthName.prefix(YearPicture.monthName))
      free = frame.write(name, x: x, y: row.y, style: style) + 1
    }
  }
}
