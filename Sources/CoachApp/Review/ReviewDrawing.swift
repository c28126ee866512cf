import Coaching
import RehabCore
import TerminalUI
import Wording

/// The review as it is laid out: the streak on top, the names of the pictures, the picture, and the chosen day below.
///
/// Only the days that are on the screen are looked at.
struct ReviewDrawing {
  let coach: Coach
  let history: GateHistory
  let screen: ReviewScreen

  func draw(in rect: Rect, of frame: inout Frame) {
    let parts = Parts(rect)
    drawStreak(in: parts.streak, of: &frame)
    drawTabs(in: parts.tabs, of: &frame)
    switch screen.view {
    case .days: drawDays(parts, of: &frame)
    case .pain: drawPain(parts, of: &frame)
    case .exercises: drawExercises(parts, of: &frame)
    case .stages:
      let whole = rect.dropping(rows: parts.picture.y - rect.y)
      frame.draw(
        StagesPicture(
          milestones: history.milestones, streak: history.streak, rehab: history.rehab,
          showsNumbers: screen.showsNumbers), in: whole)
    }
  }

  /// The exercises of the days that the scale shows.
  func exercises(_ rect: Rect) -> [ExerciseReview] {
    let review = review(of: PainPicture.days(screen.scale, last: last, chosen: chosen))
    return review.exercises + review.tests
  }

  /// The first day that is looked at: the first one in the picture, and the night before it.
  func firstDay(in rect: Rect) -> Day {
    let picture = Parts(rect).picture
    let start = history.chronicle.start
    let first: Day?
    switch (screen.view, screen.scale) {
    case (.stages, _): first = last
    case (.days, .month):
      let size = picture.size
      first = MonthsPicture.months(in: size, first: start, last: last, chosen: chosen).first
    case (.days, .weeks):
      first = WeeksPicture.mondays(in: picture.height, first: start, last: last, chosen: chosen).first
    case (.days, .year):
      first = YearPicture.mondays(in: picture.width, first: start, last: last, chosen: chosen).first
    case (.pain, _), (.exercises, _):
      first = PainPicture.days(screen.scale, last: last, chosen: chosen).lowerBound
    }
    return max(start, (first ?? chosen) - 1)
  }

  private var chosen: Day { screen.chosen(history) }
  private var last: Day { history.today.day }
  private var zones: Zones { history.rehab.limits.zones }

  private func review(of days: ClosedRange<Day>) -> Review {
    Review(history, from: days.lowerBound, to: days.upperBound)
  }

  private func drawStreak(in rect: Rect, of frame: inout Frame) {
    var rows = Rows(rect)
    let streak = history.streak
    let row = rows.take(1)
    let style = Style(streak.isAtRisk ? .amber : .accent, .bold)
    let end = frame.write(ReviewWording.streak(streak), x: row.x, y: row.y, style: style)
    let rest = row.from(x: end + 2)
    if rest.width >= 48 { frame.write(ReviewWording.longest(streak), in: rest, style: .muted) }
    frame.write(ReviewWording.reserves(streak), in: rest, style: .muted, alignment: .right)
    guard rows.left.height >= 2 else { return }
    frame.write(ReviewWording.outlook(streak, history.rehab.limits.streak), in: rows.take(1))
    drawAdherence(in: rows.take(1), of: &frame)
  }

  private func drawAdherence(in row: Rect, of frame: inout Frame) {
    let adherence = history.adherence
    let words = ReviewWording.adherence(adherence)
    frame.write(words, in: row)
    guard adherence.days > 0 else { return }
    let bar = row.dropping(columns: words.displayWidth + 2).limited(toColumns: 2 * adherence.days, .left)
    frame.draw(
      ProgressBar(fraction: Double(adherence.followed) / Double(adherence.days), style: Style(.green)),
      in: bar)
  }

  /// The names of the pictures; brackets as well as colour say which one this is.
  private func drawTabs(in row: Rect, of frame: inout Frame) {
    var x = row.x
    for view in ReviewView.allCases {
      let isShown = view == screen.view
      let words = isShown ? "[\(view.wording)]" : " \(view.wording) "
      x = frame.write(words, x: x, y: row.y, style: isShown ? Style(.accent, .bold) : .muted)
    }
    guard screen.view != .stages, row.endX - x > 8 else { return }
    let rest = row.from(x: x)
    frame.write(screen.scale.wording, in: rest, style: .muted, alignment: .right)
  }

  private func drawDays(_ parts: Parts, of frame: inout Frame) {
    let picture = parts.picture
    let size = picture.size
    switch screen.scale {
    case .month:
      let months = MonthsPicture.months(
        in: size, first: history.chronicle.start, last: last, chosen: chosen)
      let first = months.first ?? chosen
      let marks = marks(first...max(first, (months.last ?? last) + 31))
      let whole = MonthsPicture(marks: marks.marks, months: months)
      draw(whole, height: whole.height(in: size.width), of: marks.review, parts, of: &frame)
    case .weeks:
      let mondays = WeeksPicture.mondays(
        in: size.height, first: history.chronicle.start, last: last, chosen: chosen)
      let marks = self.marks(mondays)
      let weeks = WeeksPicture(marks: marks.marks, mondays: mondays)
      draw(weeks, height: weeks.height, of: marks.review, parts, of: &frame)
    case .year:
      let mondays = YearPicture.mondays(
        in: size.width, first: history.chronicle.start, last: last, chosen: chosen)
      let marks = self.marks(mondays)
      let year = YearPicture(marks: marks.marks, mondays: mondays)
      draw(year, height: YearPicture.height, of: marks.review, parts, of: &frame)
    }
  }

  /// A picture of days, the legend under it, and the chosen day.
  private func draw(
    _ picture: some Widget, height: Int, of review: Review, _ parts: Parts, of frame: inout Frame
  ) {
    frame.draw(picture, in: parts.picture)
    frame.draw(DayLegend(review.days), in: parts.legend(below: height))
    drawDay(parts, review, of: &frame)
  }

  private func marks(_ mondays: [Day]) -> (review: Review, marks: DayMarks) {
    let first = mondays.first ?? chosen
    return marks(first...((mondays.last ?? first) + 6))
  }

  private func marks(_ days: ClosedRange<Day>) -> (review: Review, marks: DayMarks) {
    let review = review(of: days)
    return (
      review, DayMarks(review, selected: chosen, showsNumbers: screen.showsNumbers, zones: zones)
    )
  }

  private func drawPain(_ shared: Parts, of frame: inout Frame) {
    let parts = shared.withoutLegend
    let review = review(of: PainPicture.days(screen.scale, last: last, chosen: chosen))
    frame.draw(
      PainPicture(days: review.days, selected: chosen, zones: zones, showsNumbers: screen.showsNumbers),
      in: parts.picture)
    drawDay(parts, review, of: &frame)
  }

  private func drawExercises(_ shared: Parts, of frame: inout Frame) {
    let parts = shared.withoutLegend
    let exercises = exercises(parts.picture)
    let chosen = min(screen.exercise, max(0, exercises.count - 1))
    frame.draw(
      ExercisesPicture(
        exercises: exercises, name: coach.library.name(of:), zones: zones, selected: chosen,
        showsNumbers: screen.showsNumbers), in: parts.picture)
    guard exercises.indices.contains(chosen) else { return }
    let exercise = exercises[chosen]
    var rows = Rows(parts.day)
    let words = Paragraph(ReviewWording.exercise(exercise))
    if parts.day.height > 2 {
      if words.height(in: parts.day.width) < 3 { _ = rows.take(1) }
      frame.draw(Rule(title: coach.library.name(of: exercise.exercise), titleStyle: .bold), in: rows.take(1))
    }
    frame.draw(words, in: rows.left)
  }

  private func drawDay(_ parts: Parts, _ review: Review, of frame: inout Frame) {
    guard let decision = history.decision(on: chosen),
      let day = review.days.first(where: { $0.day == chosen })
    else { return }
    let stage = history.rehab.name(of: decision.stage)
    var rows = Rows(parts.day)
    guard parts.day.height > 2 else {
      let heading = "\(day.day.short) · \(DaySign(day).wording) · \(stage)"
      frame.write(heading, in: rows.take(1), style: .bold)
      return frame.draw(Paragraph(ReviewWording.facts(day, decision)), in: rows.left)
    }
    _ = rows.take(1)
    frame.draw(Rule(title: "\(day.day.short) · \(stage)", titleStyle: .bold), in: rows.take(1))
    frame.write("\(ReviewWording.mark(day)).", in: rows.take(1), style: Style(DaySign(day).role))
    frame.draw(Paragraph(ReviewWording.facts(day, decision)), in: rows.left)
  }
}

/// How the rows of the review are shared out.
private struct Parts {
  let streak, tabs, picture, day: Rect
  private let legend: Rect

  init(_ rect: Rect) {
    let isSmall = rect.height < 16
    let parts = rect.rows([
      .fixed(isSmall ? 1 : 3), .fixed(isSmall ? 0 : 1), .fixed(1), .fixed(isSmall ? 0 : 1), .flexible,
      .fixed(isSmall ? 0 : 1), .fixed(isSmall ? 1 : 4),
    ])
    (streak, tabs, picture, legend, day) = (parts[0], parts[2], parts[4], parts[5], parts[6])
  }

  private init(_ other: Parts, picture: Rect, day: Rect) {
    (streak, tabs, self.picture, legend, self.day) = (other.streak, other.tabs, picture, other.legend, day)
  }

  /// The row of the legend, not far from a picture of so many rows.
  func legend(below height: Int) -> Rect {
    Rect(x: legend.x, y: min(legend.y, picture.y + height + 1), width: legend.width, height: legend.height)
  }

  /// The row of the legend is one more for the picture.
  var withoutLegend: Parts {
    Parts(
      self,
      picture: Rect(
        x: picture.x, y: picture.y, width: picture.width, height: picture.height + legend.height), day: day)
  }
}
