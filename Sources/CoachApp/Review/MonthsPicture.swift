import RehabCore
import TerminalUI
import Wording

/// Months side by side, a row a week from Monday on, a sign a day; brackets mark the chosen day.
struct MonthsPicture: Widget {
  let marks: DayMarks
  /// The first days of the months, in order.
  let months: [Day]

  private static let width = 21
  private static let gap = 3
  private static let rows = 8

  /// The months from the first day on that fit into a space.
  static func months(in size: Size, first: Day, last: Day, chosen: Day) -> [Day] {
    let count = min(across(size.width) * down(size.height), last.monthNumber - first.monthNumber + 1)
    return stepsInView(count, last: last.monthNumber, chosen: chosen.monthNumber)
      .compactMap(Day.init(monthNumber:))
  }

  private static func across(_ width: Int) -> Int { max(1, (width + gap) / (Self.width + gap)) }

  private static func down(_ height: Int) -> Int { max(1, (height + 1) / (rows + 1)) }

  /// How many rows they take in such a width.
  func height(in width: Int) -> Int {
    let across = MonthsPicture.across(width)
    return (months.count + across - 1) / across * (MonthsPicture.rows + 1) - 1
  }

  func draw(in rect: Rect, of frame: inout Frame) {
    let across = MonthsPicture.across(rect.width)
    for (place, month) in months.enumerated() {
      let x = rect.x + place % across * (MonthsPicture.width + MonthsPicture.gap)
      let y = rect.y + place / across * (MonthsPicture.rows + 1)
      let space = Rect(x: x, y: y, width: MonthsPicture.width, height: rect.endY - y)
      draw(month, in: space, of: &frame)
    }
    if across == 1 { drawAside(in: rect, of: &frame) }
  }

  private func draw(_ month: Day, in rect: Rect, of frame: inout Frame) {
    var rows = Rows(rect)
    if rect.height >= MonthsPicture.rows {
      frame.write(" \(month.monthName)", in: rows.take(1), style: .bold)
    }
    frame.write(" " + Day.weekdayLetters.joined(separator: " "), in: rows.take(1), style: .muted)
    var day = month
    while day.monthNumber == month.monthNumber {
      let row = rows.left.row((day - month + month.weekday - 1) / 7)
      if !row.isEmpty { draw(day, at: Point(x: row.x + (day.weekday - 1) * 3, y: row.y), of: &frame) }
      day = day + 1
    }
  }

  private func draw(_ day: Day, at place: Point, of frame: inout Frame) {
    guard let mark = marks.mark(day, frame.charset) else { return }
    let style = marks.style(day, mark.style)
    frame.write(mark.sign, x: place.x + 1, y: place.y, style: style)
    guard day == marks.selected else { return }
    frame.put("[", x: place.x, y: place.y, style: style)
    frame.put("]", x: place.x + 2, y: place.y, style: style)
  }

  /// Beside a single month there is room for its name and the legend.
  private func drawAside(in rect: Rect, of frame: inout Frame) {
    var rows = Rows(rect.dropping(columns: MonthsPicture.width + MonthsPicture.gap))
    if rect.height < MonthsPicture.rows, let month = months.first {
      frame.write(month.monthName, in: rows.take(1), style: .bold)
    }
    guard rows.left.width >= 10 else { return }
    for sign in DaySign.allCases {
      let row = rows.take(1)
      if !row.isEmpty { frame.write(sign.spans(frame.charset), x: row.x, y: row.y) }
    }
  }
}

extension Day {
  /// Months since the year 0.
  var monthNumber: Int { parts.year * 12 + parts.month - 1 }

  /// The first day of a month.
  init?(monthNumber: Int) {
    self.init(year: monthNumber / 12, month: monthNumber % 12 + 1, dayOfMonth: 1)
  }

  /// The Monday of its week.
  var monday: Day { self - (weekday - 1) }
}
