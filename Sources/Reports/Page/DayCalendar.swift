import RehabCore
import Wording

/// The days as a calendar: a column for each week, Monday on top, each day with a sign of its own.
struct DayCalendar {
  let days: [DayReview]

  /// No more than a year, the last one: a longer calendar could not be read.
  private static let mostWeeks = 53
  private static let cell = 15.0
  private static let left = 14.0
  private static let top = 13.0

  static let shown: [DaySign] = [.trained, .rested, .flare, .reserve, .missed]

  var svg: HTML {
    guard let first = days.first?.day, let last = days.last?.day else { return .nothing }
    let monday = max(first - (first.weekday - 1), last - (last.weekday - 1) - 7 * (Self.mostWeeks - 1))
    let weeks = (last - monday) / 7 + 1
    let width = Self.left + Double(weeks) * Self.cell
    let cells = days.filter { $0.day >= monday }.map { cell(of: $0, from: monday) }
    return """
      <svg class="calendar" viewBox="0 0 \(width) \(Self.top + 7 * Self.cell)" style="max-width:\(width * 1.25)px" role="img" \
      aria-label="\(PhysioWording.days)">
      \(weekdays)
      \(months(from: monday, weeks: weeks))
      \(cells)
      </svg>
      """
  }

  private var weekdays: HTML {
    HTML(
      zip(0..., ["M", "T", "W", "T", "F", "S", "S"]).map { row, letter in
        "<text class=\"date\" x=\"5\" y=\"\(Self.top + (Double(row) + 0.72) * Self.cell)\">\(letter)</text>"
      })
  }

  /// The name of a month over the first week that begins in it; the first one's only where the next leaves room.
  private func months(from monday: Day, weeks: Int) -> HTML {
    HTML(
      (0..<weeks).compactMap { week -> HTML? in
        let day = monday + week * 7
        let isNew = day.parts.month != (day - 7).parts.month
        let hasRoom = weeks <= 2 || day.parts.month == (day + 14).parts.month
        guard isNew || week == 0 && hasRoom else { return nil }
        return
          "<text class=\"month\" x=\"\(Self.left + Double(week) * Self.cell)\" y=\"9\">\(day.shortMonth)</text>"
      })
  }

  private func cell(of day: DayReview, from monday: Day) -> HTML {
    let sign = DaySign(day)
    let x = Self.left + Double((day.day - monday) / 7) * Self.cell
    let y = Self.top + Double(day.day.weekday - 1) * Self.cell
    return """
      <g class="\(Self.name(of: sign))"><rect x="\(x)" y="\(y)" width="13" height="13" rx="2.5"/>\
      <text x="\(x + 6.5)" y="\(y + 9.8)">\(String(sign.unicode))</text>\
      <title>\(day.day.short): \(ReviewWording.mark(day))</title></g>
      """
  }

  /// The class of a sign in the style sheet.
  static func name(of sign: DaySign) -> HTML {
    switch sign {
    case .trained: "trained"
    case .rested: "rested"
    case .reserve: "reserve"
    case .missed: "missed"
    case .flare: "flared"
    case .open: "open"
    }
  }
}

// Every day with its numbers, for whoever wants them; not on paper.

extension PhysioReport {
  var everyDay: HTML {
    let rows = zip(review.days, decisions).reversed().map { day, decision -> HTML in
      """
      <tr><td>\(day.day.short)</td><td>\(rehab.name(of: decision.stage))</td><td>\(decision.doseText ?? "")</td>\
      <td>\(day.plan.wording)</td><td class="number">\(score(day.morning))</td>\
      <td class="number">\(score(day.worst))</td><td>\(DecisionWording(decision, rehab).today.first ?? "")</td></tr>
      """
    }
    return """
      <details class="every-day">
      <summary>\(PhysioWording.everyDay)</summary>
      <table>
      <tr><th>\(PhysioWording.day)</th><th>\(PhysioWording.stage)</th><th>\(PhysioWording.dose)</th>\
      <th>\(PhysioWording.plan)</th><th class="number">\(PhysioWording.morning)</th>\
      <th class="number">\(PhysioWording.worst)</th><th>\(PhysioWording.why)</th></tr>
      \(rows)
      </table>
      </details>
      """
  }

  private func score(_ score: PainScore?) -> String { score.map { "\($0.value)" } ?? "-" }
}
