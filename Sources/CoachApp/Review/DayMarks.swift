import RehabCore
import TerminalUI
import Wording

/// The days of a review by their date, as calendars ask for them.
struct DayMarks {
  let selected: Day?
  let showsNumbers: Bool
  let zones: Zones
  private let days: [DayReview]

  init(_ review: Review, selected: Day?, showsNumbers: Bool, zones: Zones) {
    days = review.days
    self.selected = selected
    self.showsNumbers = showsNumbers
    self.zones = zones
  }

  subscript(day: Day) -> DayReview? {
    guard let first = days.first, days.indices.contains(day - first.day) else { return nil }
    return days[day - first.day]
  }

  /// The sign of a day, or its morning score where numbers are asked for; nil for a day that is not of the plan.
  func mark(_ day: Day, _ charset: Charset) -> (sign: String, style: Style)? {
    guard let review = self[day] else { return nil }
    if showsNumbers { return score(review.morning, charset) }
    let sign = DaySign(review)
    return (String(charset == .unicode ? sign.unicode : sign.ascii), Style(sign.role))
  }

  /// A score as a digit, 10 as an X; a dot where there is none.
  func score(_ score: PainScore?, _ charset: Charset) -> (sign: String, style: Style) {
    guard let score else { return (String(charset.either("·", or: ".")), .track) }
    let sign = score == .worst ? "X" : "\(score.value)"
    return (sign, Style(Theme.zone(of: score.value, zones)))
  }

  func style(_ day: Day, _ style: Style) -> Style {
    day == selected ? Style.selection.with(.bold) : style
  }
}

extension DaySign {
  var role: ColorRole {
    switch self {
    case .trained, .rested: .green
    case .reserve: .amber
    case .missed: .muted
    case .flare: .red
    case .open: .accent
    }
  }
}

/// What the signs of the days stand for, in one row; where there is no room for all, the plain ones go first.
struct DayLegend: Widget {
  let present: Set<DaySign>

  init(_ days: some Sequence<DayReview>) {
    present = Set(days.map(DaySign.init))
  }

  func draw(in rect: Rect, of frame: inout Frame) {
    var free = rect.width
    let told = [DaySign.flare, .missed, .reserve, .rested, .trained, .open].filter { sign in
      guard present.contains(sign), sign.wording.displayWidth + 2 <= free else { return false }
      free -= sign.wording.displayWidth + 4
      return true
    }
    var x = rect.x
    for sign in DaySign.allCases where told.contains(sign) {
      x = frame.write(sign.spans(frame.charset), x: x, y: rect.y) + 2
    }
  }
}

extension DaySign {
  /// The sign and what it stands for.
  func spans(_ charset: Charset) -> [Span] {
    [Span("\(charset == .unicode ? unicode : ascii) ", Style(role)), Span(wording, .muted)]
  }
}
