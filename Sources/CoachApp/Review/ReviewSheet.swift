import Coaching
public import RehabCore
public import TerminalUI
import Wording

/// The review as rows of text, with the pictures that the coach shows, for the command line.
public struct ReviewSheet {
  private let history: GateHistory
  private let review: Review
  private let outline: PlanOutline
  private let size: Size
  private let charset: Charset

  /// - Parameters:
  ///   - review: the days to show; streak, stages and bests are those of the whole plan.
  ///   - width: the columns that there are.
  public init(
    _ history: GateHistory, _ review: Review, _ outline: PlanOutline, width: Int, charset: Charset
  ) {
    self.history = history
    self.review = review
    self.outline = outline
    self.charset = charset
    size = Size(width: max(width, Shell.leastSize.width - 2), height: 1)
  }

  /// Everything.
  public var rows: [String] {
    var parts = [top]
    if let first = review.days.first?.day, let last = review.days.last?.day {
      parts.append(titled(ReviewWording.span(first, last), days(first, last)))
      parts.append(titled(ReviewWording.painTitle, pain(review.days)))
      parts.append(titled(ReviewWording.exercises, exercises(review.exercises + review.tests)))
    }
    parts.append(titled(ReviewWording.stages, stages))
    return Array(parts.joined(separator: [""]))
  }

  /// One exercise: its sets, its doses, and the curve of its pain.
  public func rows(of exercise: ExerciseID) -> [String] {
    let name = outline.name(of: exercise)
    guard let done = (review.exercises + review.tests).first(where: { $0.exercise == exercise }) else {
      return [name, ReviewWording.notDone]
    }
    let words = ReviewWording.exercise(done).wrapped(to: size.width, hangingIndent: 0)
    guard let first = review.days.first, let last = review.days.last, !done.pains.isEmpty else {
      return [name] + words
    }
    let scores = Dictionary(done.pains.map { ($0.day, $0.score) }, uniquingKeysWith: { $1 })
    let curve = PainPicture(
      days: review.days, curves: [.init(title: ReviewWording.painColumn, score: { scores[$0.day] })],
      selected: nil, zones: zones, showsNumbers: false)
    return [name] + words + [""]
      + titled(ReviewWording.span(first.day, last.day), drawn(curve, height: Self.curveHeight + 2))
  }

  private static let curveHeight = 4
  private static let mostWeeks = 26

  private var zones: Zones { history.rehab.limits.zones }

  private var top: [String] {
    let streak = history.streak
    let headline = [
      ReviewWording.streak(streak), ReviewWording.longest(streak), ReviewWording.reserves(streak),
    ].joined(separator: charset == .unicode ? " · " : ", ")
    return [headline]
      + ReviewWording.outlook(streak, history.rehab.limits.streak).wrapped(to: size.width, hangingIndent: 0)
      + [ReviewWording.adherence(history.adherence) + "."]
  }

  /// Weeks one under the other; of more than half a year, a grid a year.
  private func days(_ first: Day, _ last: Day) -> [String] {
    let marks = DayMarks(review, selected: nil, showsNumbers: false, zones: zones)
    let weeks = Array(first.weekNumber...last.weekNumber)
    let legend = drawn(DayLegend(review.days), height: 1)
    guard weeks.count > Self.mostWeeks else {
      let picture = WeeksPicture(marks: marks, mondays: weeks.map(Day.init(weekNumber:)))
      return drawn(picture, height: weeks.count + 1) + legend
    }
    let across = max(1, min(53, size.width - 4))
    let grids = stride(from: 0, to: weeks.count, by: across).map { start -> [String] in
      let mondays = weeks[start..<min(start + across, weeks.count)].map(Day.init(weekNumber:))
      return drawn(YearPicture(marks: marks, mondays: mondays), height: YearPicture.height)
    }
    return Array(grids.joined(separator: [""])) + legend
  }

  private func pain(_ days: [DayReview]) -> [String] {
    drawn(
      PainPicture(days: days, selected: nil, zones: zones, showsNumbers: false),
      height: 2 * (Self.curveHeight + 1) + 2)
  }

  private func exercises(_ exercises: [ExerciseReview]) -> [String] {
    let picture = ExercisesPicture(
      exercises: exercises, name: outline.name(of:), zones: zones, selected: nil, showsNumbers: false)
    return drawn(picture, height: exercises.count + 1)
  }

  private var stages: [String] {
    let picture = StagesPicture(
      milestones: history.milestones, streak: history.streak, rehab: history.rehab, showsNumbers: false)
    return drawn(picture, height: picture.height)
  }

  private func titled(_ title: String, _ rows: [String]) -> [String] { [title] + rows }

  private func drawn(_ picture: some Widget, height: Int) -> [String] {
    var frame = Frame(size: Size(width: size.width, height: height), charset: charset)
    frame.draw(picture, in: frame.bounds)
    var rows = frame.rows
    while rows.last == "" { rows.removeLast() }
    return rows
  }
}
