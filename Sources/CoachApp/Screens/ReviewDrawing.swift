import RehabCore
import TerminalUI
import Wording

/// The review as it is laid out: the streak on top, the mornings over the marks of the days, and the chosen day below.
struct ReviewDrawing {
  let coach: Coach
  let history: GateHistory
  let review: Review
  /// Index of the chosen day.
  let selected: Int

  /// So many days are shown at once.
  static let dayCount = 30

  /// Whether there is room for the stages and totals below the days.
  static func showsAll(in rect: Rect) -> Bool { rect.width >= 100 && rect.height >= 32 }

  /// What stands on the second page where there is no room for it on the first.
  static func totals(_ review: Review, _ coach: Coach) -> Page {
    var page = Page()
    if let history = coach.history {
      page.blocks = [
        .text(ReviewWording.outlook(history.streak)),
        .text(ReviewWording.adherence(history.adherence) + "."),
      ]
    }
    page.add(ReviewWording.stages, ReviewText.stages(review, coach.library.rehabProtocol))
    page.add(ReviewWording.exercises, ReviewText.exercises(review, coach.library))
    return page
  }

  func draw(in rect: Rect, of frame: inout Frame) {
    guard review.days.indices.contains(selected) else { return }
    var rows = Rows(rect)
    let isSmall = rect.height < 16
    drawStreak(&rows, isSmall: isSmall, of: &frame)
    let showsAll = ReviewDrawing.showsAll(in: rect)
    let below = isSmall ? 3 : 4
    drawDays(&rows, keeping: below + (showsAll ? 14 : 0), isSmall: isSmall, of: &frame)
    drawDay(&rows, isSmall: isSmall, of: &frame)
    if showsAll { drawTotals(&rows, of: &frame) }
  }

  private func drawStreak(_ rows: inout Rows, isSmall: Bool, of frame: inout Frame) {
    let streak = history.streak
    let row = rows.take(1)
    let style = Style(streak.isAtRisk ? .amber : .accent, .bold)
    let end = frame.write(ReviewWording.streak(streak), x: row.x, y: row.y, style: style)
    let rest = Rect(x: end + 2, y: row.y, width: row.endX - end - 2, height: 1)
    if !isSmall { frame.write(ReviewWording.longest(streak), in: rest, style: .muted) }
    frame.write(ReviewWording.reserves(streak), in: rest, style: .muted, alignment: .right)
    guard !isSmall else { return }
    let outlook = Paragraph(ReviewWording.outlook(streak))
    frame.draw(outlook, in: rows.take(min(outlook.height(in: row.width), 2)))
    drawAdherence(in: rows.take(1), of: &frame)
    _ = rows.take(1)
  }

  private func drawAdherence(in row: Rect, of frame: inout Frame) {
    let adherence = history.adherence
    let words = ReviewWording.adherence(adherence)
    frame.write(words, in: row)
    guard adherence.days > 0 else { return }
    let bar = Rect(x: row.x + words.displayWidth + 2, y: row.y, width: 2 * adherence.days, height: 1)
    frame.draw(
      ProgressBar(fraction: Double(adherence.followed) / Double(adherence.days), style: Style(.green)),
      in: bar.intersection(row))
  }

  /// The days in view: the last ones, or those from the chosen one on if it is earlier.
  private var window: Range<Int> {
    let first = min(max(review.days.count - ReviewDrawing.dayCount, 0), selected)
    return first..<min(first + ReviewDrawing.dayCount, review.days.count)
  }

  private func drawDays(_ rows: inout Rows, keeping below: Int, isSmall: Bool, of frame: inout Frame) {
    let days = review.days[window]
    if !isSmall, let first = days.first, let last = days.last {
      frame.draw(Rule(title: ReviewWording.mornings(from: first.day, to: last.day)), in: rows.take(1))
    }
    let free = min(rows.left.height - below - 3, 11)
    let height = free >= 5 && free % 2 == 0 ? free - 1 : max(free, 1)
    let zones = coach.library.rehabProtocol.limits.zones
    let chart = ColumnChart(scores: days.map { $0.morning?.value }) { Theme.zone(of: $0, zones) }
    let plot = rows.take(height)
    frame.draw(chart, in: plot)
    let step = chart.step(in: plot.width - ColumnChart.axisWidth)
    drawMarks(days, step: step, in: rows.take(2), of: &frame)
    drawLegend(days, in: rows.take(1), of: &frame)
  }

  private func drawMarks(_ days: ArraySlice<DayReview>, step: Int, in rect: Rect, of frame: inout Frame) {
    for (place, day) in days.enumerated() {
      let sign = DaySign(day)
      let x = rect.x + ColumnChart.axisWidth + place * step
      let isSelected = days.startIndex + place == selected
      let style = isSelected ? Style.selection.with(.bold) : Style(sign.role)
      frame.put(frame.charset == .unicode ? sign.unicode : sign.ascii, x: x, y: rect.y, style: style)
      if isSelected {
        frame.put(frame.charset.either("▲", or: "^"), x: x, y: rect.y + 1, style: .accent)
      }
    }
  }

  /// What the signs in view stand for; where there is no room for all, the plain ones go first.
  private func drawLegend(_ days: ArraySlice<DayReview>, in row: Rect, of frame: inout Frame) {
    let present = Set(days.map(DaySign.init))
    var free = row.width
    let told = [DaySign.flare, .missed, .reserve, .rested, .trained, .open].filter { sign in
      guard present.contains(sign), sign.wording.displayWidth + 2 <= free else { return false }
      free -= sign.wording.displayWidth + 4
      return true
    }
    var x = row.x
    for sign in DaySign.allCases where told.contains(sign) {
      let mark = frame.charset == .unicode ? sign.unicode : sign.ascii
      x = frame.write([Span("\(mark) ", Style(sign.role)), Span(sign.wording, .muted)], x: x, y: row.y)
      x += 2
    }
  }

  private func drawDay(_ rows: inout Rows, isSmall: Bool, of frame: inout Frame) {
    let day = review.days[selected]
    guard let decision = history.decision(on: day.day) else { return }
    let stage = history.rehab.name(of: decision.stage)
    let facts = Paragraph(ReviewWording.facts(day, decision))
    if isSmall {
      let heading = "\(day.day.short) · \(DaySign(day).wording) · \(stage)"
      frame.write(heading, in: rows.take(1), style: .bold)
      return frame.draw(facts, in: rows.take(2))
    }
    _ = rows.take(1)
    frame.draw(Rule(title: "\(day.day.short) · \(stage)", titleStyle: .bold), in: rows.take(1))
    frame.write("\(ReviewWording.mark(day)).", in: rows.take(1), style: Style(DaySign(day).role))
    frame.draw(facts, in: rows.take(1))
  }

  private func drawTotals(_ rows: inout Rows, of frame: inout Frame) {
    _ = rows.take(1)
    let (left, _, right) = rows.left.columns(.flexible(weight: 5), .fixed(3), .flexible(weight: 6))
    let stages = ReviewText.stages(review, history.rehab)
    let exercises = ReviewText.exercises(review, coach.library)
    frame.draw(Rule(title: ReviewWording.stages), in: left.row(0))
    frame.draw(PageView(page: Page(stages)), in: left.dropping(rows: 1))
    frame.draw(Rule(title: ReviewWording.exercises), in: right.row(0))
    frame.draw(PageView(page: Page(exercises)), in: right.dropping(rows: 1))
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
