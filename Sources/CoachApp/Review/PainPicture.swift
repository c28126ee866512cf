import RehabCore
import TerminalUI
import Wording

/// Two curves over the same days, the mornings above and the worst of the sessions below, with the borders of the zones
/// behind them, and a line wherever a stage was entered.
struct PainPicture: Widget {
  let days: [DayReview]
  var curves = [
    Curve(title: ReviewWording.morningCurve, short: ReviewWording.mornings, score: \.morning),
    Curve(title: ReviewWording.worstCurve, short: ReviewWording.worst, score: \.worst),
  ]
  let selected: Day?
  let zones: Zones
  let showsNumbers: Bool

  /// One of the curves: its name, what it is called where there is little room, and its score of a day.
  struct Curve {
    let title: String
    let short: String
    let score: (DayReview) -> PainScore?

    init(title: String, short: String? = nil, score: @escaping (DayReview) -> PainScore?) {
      self.title = title
      self.short = short ?? title
      self.score = score
    }
  }

  /// Rows of scores below this many are too flat to be read.
  private static let leastCurve = 3
  private static let (axis, axisWithNames) = (3, 9)

  /// The days that a curve of a scale shows.
  static func days(_ scale: ReviewScale, last: Day, chosen: Day) -> ClosedRange<Day> {
    let steps = stepsInView(scale.days, last: last.number, chosen: chosen.number)
    return Day(number: steps.lowerBound)...Day(number: steps.upperBound)
  }

  func draw(in rect: Rect, of frame: inout Frame) {
    let count = max(curves.count, 1)
    let (below, titles) = (rect.height >= 5 * count + 2 ? 2 : 1, rect.height >= 5 * count + 1 ? 1 : 0)
    let height = max((rect.height - below - count * titles) / count, PainPicture.leastCurve)
    var rows = Rows(rect)
    for curve in curves { draw(curve, titles: titles, in: rows.take(height + titles), of: &frame) }
    drawStages(in: rows.take(1), of: &frame)
    drawDates(in: rows.take(1), of: &frame)
  }

  private func draw(_ curve: Curve, titles: Int, in rect: Rect, of frame: inout Frame) {
    guard !rect.isEmpty else { return }
    if titles > 0 { frame.write(curve.title, in: rect.row(0), style: .muted) }
    let (axis, plot) = rect.dropping(rows: titles).columns(.fixed(axis(rect)), .flexible)
    drawZones(axis, plot, of: &frame)
    for x in stageColumns(in: plot) {
      for y in plot.y..<plot.endY { frame.put(frame.charset.either("┊", or: "|"), x: x, y: y, style: .track) }
    }
    let scores = days.map(curve.score)
    if titles == 0 { drawTitle(curve.short, over: scores, in: plot.row(0), of: &frame) }
    if showsNumbers, days.count <= plot.width {
      drawNumbers(scores, in: plot, of: &frame)
    } else {
      frame.draw(ScoreCurve(scores: scores, zones: zones), in: plot)
    }
  }

  /// In the first row of the curve, at a side where no score is high enough to be there.
  private func drawTitle(_ title: String, over scores: [PainScore?], in row: Rect, of frame: inout Frame) {
    let width = title.displayWidth + 1
    func isFree(_ alignment: Alignment) -> Bool {
      let start = row.x + alignment.indent(of: width, in: row.width)
      return !scores.enumerated().contains { index, score in
        (score?.value ?? 0) > 6 && (start...start + width).contains(column(of: index, in: row))
      }
    }
    guard let side = [Alignment.right, .left, .center].first(where: isFree) else { return }
    frame.write(title, in: row, style: .muted, alignment: side)
  }

  /// The lowest score of the amber and of the red zone, each with a line across.
  private func drawZones(_ axis: Rect, _ plot: Rect, of frame: inout Frame) {
    let borders: [(score: Int, role: ColorRole)] = [
      (zones.greenAtMost.value + 1, .amber), (zones.amberAtMost.value + 1, .red),
    ]
    frame.write("10 ", in: axis.row(0), style: .muted, alignment: .right)
    label(0, ReviewWording.greenZone, .green, in: axis.row(axis.height - 1), of: &frame)
    for (score, role) in borders {
      let row = ScoreCurve.row(of: score, in: plot.height)
      frame.fill(plot.row(row), with: frame.charset.either("┈", or: "-"), style: .track)
      let name = role == .amber ? ReviewWording.amberZone : ReviewWording.redZone
      label(score, name, role, in: axis.row(row), of: &frame)
    }
  }

  /// The lowest score of a zone, and its name where there is room.
  private func label(_ score: Int, _ name: String, _ role: ColorRole, in row: Rect, of frame: inout Frame) {
    let words = row.width > PainPicture.axis ? "\(name) \(score) " : "\(score) "
    frame.write(words, in: row, style: Style(role), alignment: .right)
  }

  private func drawNumbers(_ scores: [PainScore?], in plot: Rect, of frame: inout Frame) {
    for (index, score) in scores.enumerated() {
      guard let score else { continue }
      let row = plot.y + ScoreCurve.row(of: score.value, in: plot.height)
      let sign = score == .worst ? "X" : "\(score.value)"
      frame.write(
        sign, x: column(of: index, in: plot), y: row,
        style: Style(Theme.zone(of: score.value, zones), .bold))
    }
  }

  /// The number of each stage where it was entered, and a mark under the chosen day.
  private func drawStages(in row: Rect, of frame: inout Frame) {
    let plot = row.columns(.fixed(axis(row)), .flexible).1
    guard !plot.isEmpty else { return }
    for (index, day) in days.enumerated() where index == 0 || days[index - 1].stage != day.stage {
      frame.write(
        "\(day.stage.rawValue)", x: column(of: index, in: plot), y: row.y, style: Style(.accent, .bold))
    }
    frame.write(ReviewWording.stageLetter, x: row.x, y: row.y, style: .muted)
    guard let index = days.firstIndex(where: { $0.day == selected }) else { return }
    frame.put(
      frame.charset.either("▲", or: "^"), x: column(of: index, in: plot), y: row.y,
      style: .selection.with(.bold))
  }

  private func drawDates(in row: Rect, of frame: inout Frame) {
    guard let first = days.first, let last = days.last, !row.isEmpty else { return }
    let plot = row.columns(.fixed(axis(row)), .flexible).1
    frame.write(first.day.long, in: plot, style: .muted)
    if days.count > 1 { frame.write(last.day.long, in: plot, style: .muted, alignment: .right) }
  }

  private func stageColumns(in plot: Rect) -> [Int] {
    days.indices.dropFirst().filter { days[$0 - 1].stage != days[$0].stage }.map { column(of: $0, in: plot) }
  }

  private func column(of index: Int, in plot: Rect) -> Int {
    plot.x + ScoreCurve.dot(of: index, of: days.count, across: plot.width * 2) / 2
  }

  private func axis(_ rect: Rect) -> Int { rect.width >= 60 ? PainPicture.axisWithNames : PainPicture.axis }
}

/// Scores from 0 to 10 as a curve of dots; what is not known is a gap, and a score between two gaps a dot.
struct ScoreCurve: Widget {
  let scores: [PainScore?]
  let zones: Zones

  /// Training has days between; only a longer break parts the curve.
  private static let longestGap = 4

  func draw(in rect: Rect, of frame: inout Frame) {
    guard !rect.isEmpty else { return }
    var canvas = BrailleCanvas(size: rect.size)
    var before: (index: Int, point: Point, score: PainScore)?
    for (index, score) in scores.enumerated() {
      guard let score else { continue }
      let point = Point(
        x: ScoreCurve.dot(of: index, of: scores.count, across: canvas.dotsAcross),
        y: ScoreCurve.dot(down: score.value, of: canvas.dotsDown))
      let style = Style(Theme.zone(of: max(score, before?.score ?? score).value, zones))
      if let before, index - before.index <= ScoreCurve.longestGap {
        canvas.line(from: before.point, to: point, style: style)
      }
      canvas.set(x: point.x, y: point.y, style: Style(Theme.zone(of: score.value, zones)))
      before = (index, point, score)
    }
    frame.draw(canvas, in: rect)
  }

  /// Where a day stands among so many dots.
  static func dot(of index: Int, of count: Int, across dots: Int) -> Int {
    count > 1 ? index * (dots - 1) / (count - 1) : 0
  }

  private static func dot(down score: Int, of dots: Int) -> Int {
    ((10 - score) * (dots - 1) + 5) / 10
  }

  /// The row of cells that a score lies in.
  static func row(of score: Int, in height: Int) -> Int {
    dot(down: score, of: height * 4) / 4
  }
}
