import RehabCore
import TerminalUI
import Wording

/// Weeks one under the other: the signs of the days, their mornings, and the worst of their sessions.
struct WeeksPicture: Widget {
  let marks: DayMarks
  /// The Mondays of the weeks, in order.
  let mondays: [Day]

  /// The weeks that fit under a header in so many rows.
  static func mondays(in rows: Int, first: Day, last: Day, chosen: Day) -> [Day] {
    let count = min(max(1, rows - 1), last.weekNumber - first.weekNumber + 1)
    let weeks = stepsInView(count, last: last.weekNumber, chosen: chosen.weekNumber)
    return weeks.map(Day.init(weekNumber:))
  }

  /// The header and the weeks.
  var height: Int { mondays.count + 1 }

  func draw(in rect: Rect, of frame: inout Frame) {
    let (label, days, mornings, worst, followed) = parts(rect.row(0))
    frame.write(label.width > 7 ? ReviewWording.weekOf : ReviewWording.week, in: label, style: .muted)
    frame.write(
      Day.weekdayLetters.map { String($0.prefix(1)) }.joined(separator: " "), in: days, style: .muted)
    frame.write(ReviewWording.mornings, in: mornings, style: .muted)
    frame.write(ReviewWording.worst, in: worst, style: .muted)
    frame.write(ReviewWording.followed, in: followed, style: .muted)
    for (place, monday) in mondays.enumerated() {
      draw(monday, in: rect.row(place + 1), of: &frame)
    }
  }

  private func draw(_ monday: Day, in row: Rect, of frame: inout Frame) {
    guard !row.isEmpty else { return }
    let (label, days, mornings, worst, followed) = parts(row)
    frame.write(String(monday.short.dropFirst(4)), in: label, style: .muted)
    let week = (0..<7).map { monday + $0 }
    for (place, day) in week.enumerated() {
      guard let mark = marks.mark(day, frame.charset) else { continue }
      let style = marks.style(day, mark.style)
      frame.write(mark.sign, x: days.x + place * 2, y: row.y, style: style)
      if day == marks.selected { frame.put("[", x: days.x + place * 2 - 1, y: row.y, style: style) }
      if day == marks.selected { frame.put("]", x: days.x + place * 2 + 1, y: row.y, style: style) }
    }
    let reviews = week.map { marks[$0] }
    guard reviews.contains(where: { $0 != nil }) else { return }
    draw(\.morning, of: reviews, in: mornings, of: &frame)
    draw(\.worst, of: reviews, in: worst, of: &frame)
    let over = reviews.compactMap { $0 }.filter { $0.mark != .open }
    frame.write("\(over.count(where: \.isFollowed))/\(over.count)", in: followed, style: .muted)
  }

  /// A score a day, at the place of its day; a day that is not of the plan stays empty.
  private func draw(
    _ score: KeyPath<DayReview, PainScore?>, of week: [DayReview?], in rect: Rect, of frame: inout Frame
  ) {
    let zones = marks.zones
    for (place, day) in week.enumerated() {
      guard let day, place < rect.width else { continue }
      let cell = Rect(x: rect.x + place, y: rect.y, width: 1, height: 1)
      if marks.showsNumbers {
        let (sign, style) = marks.score(day[keyPath: score], frame.charset)
        frame.write(sign, x: cell.x, y: cell.y, style: style)
      } else {
        frame.draw(
          Sparkline(scores: [day[keyPath: score]?.value]) { Theme.zone(of: $0, zones) }, in: cell)
      }
    }
  }

  /// The columns of a row; on a narrow screen the last ones go.
  private func parts(_ row: Rect) -> (Rect, Rect, Rect, Rect, Rect) {
    let isWide = row.width >= 60
    let gap = isWide ? 4 : 1
    let all = row.columns([
      .fixed(isWide ? 8 : 7), .fixed(14), .fixed(gap), .fixed(7), .fixed(gap), .fixed(7), .fixed(gap),
      .flexible,
    ])
    return (all[0], all[1], all[3], all[5], all[7])
  }
}

extension Day {
  /// Weeks since one that began on a Monday.
  var weekNumber: Int { (monday.number + 3) / 7 }

  init(weekNumber: Int) {
    self.init(number: weekNumber * 7 - 3)
  }
}
