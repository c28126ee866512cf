import RehabCore
import TerminalUI
import Wording

/// The way through the stages in one strip, the time spent in each, the runner's own bests, and where there is room the
/// stages one after the other with their days.
struct StagesPicture: Widget {
  let milestones: Milestones
  let streak: Streak
  let rehab: RehabProtocol
  let showsNumbers: Bool

  func draw(in rect: Rect, of frame: inout Frame) {
    let isWide = rect.width >= 90
    if isWide {
      let (left, _, right) = rect.columns(.flexible, .fixed(4), .flexible)
      var rows = Rows(left)
      drawStages(&rows, of: &frame)
      drawSpans(&rows, of: &frame)
      var bests = Rows(right)
      drawBests(&bests, of: &frame)
    } else {
      var rows = Rows(rect)
      drawStages(&rows, of: &frame)
      if rows.left.height > ReviewWording.bests(milestones, streak).count + 1 { _ = rows.take(1) }
      drawBests(&rows, of: &frame)
      drawSpans(&rows, of: &frame)
    }
  }

  /// How many rows all of it takes, one part under the other.
  var height: Int {
    milestones.daysByStage.count + ReviewWording.bests(milestones, streak).count + 4
      + StagesPicture.spansAtMost + 1
  }

  private static let spansAtMost = 12

  private func drawStages(_ rows: inout Rows, of frame: inout Frame) {
    drawStrip(in: rows.take(1), of: &frame)
    let days = milestones.daysByStage
    let bests = ReviewWording.bests(milestones, streak).count
    if rows.left.height < days.count + bests {
      frame.write(ReviewWording.daysByStage(days), in: rows.take(1), style: .muted)
      if rows.left.height > bests { _ = rows.take(1) }
      return
    }
    if rows.left.height >= 11 { _ = rows.take(1) }
    let most = max(1, days.values.max() ?? 1)
    for stage in rehab.stages where days[stage.number] != nil {
      let lived = days[stage.number] ?? 0
      let row = rows.take(1)
      guard !row.isEmpty else { return }
      let (name, bar, number) = row.columns(.fixed(min(24, row.width / 2)), .flexible, .fixed(10))
      frame.write("\(stage.number.rawValue) \(stage.name)", in: name)
      let length = max(1, lived * bar.width / most)
      frame.fill(
        bar.limited(toColumns: length, .left), with: frame.charset.either("▆", or: "="),
        style: .accent)
      frame.write(counted(lived, "day"), in: number, style: .muted, alignment: .right)
    }
  }

  /// The last ones, as many as fit below an empty row.
  private func drawSpans(_ rows: inout Rows, of frame: inout Frame) {
    guard rows.left.height >= 2 else { return }
    _ = rows.take(1)
    for span in milestones.stages.suffix(min(rows.left.height, StagesPicture.spansAtMost)) {
      frame.write(ReviewWording.span(span, rehab), in: rows.take(1), style: .muted)
    }
  }

  /// The whole way from its first day to its last, each day in the number of its stage.
  private func drawStrip(in row: Rect, of frame: inout Frame) {
    guard let first = milestones.stages.first?.from, let last = milestones.stages.last?.to else { return }
    let days = last - first + 1
    let columns = min(row.width, max(days, 1))
    for span in milestones.stages {
      let start = (span.from - first) * columns / days
      let end = max(start + 1, (span.to - first + 1) * columns / days)
      let isLast = span.to == last
      for x in start..<min(end, columns) {
        frame.write(
          "\(span.stage.rawValue)", x: row.x + x, y: row.y, style: isLast ? Style(.accent, .bold) : .muted)
      }
    }
  }

  private func drawBests(_ rows: inout Rows, of frame: inout Frame) {
    let bests = ReviewWording.bests(milestones, streak)
    if rows.left.height > bests.count {
      let title = showsNumbers ? ReviewWording.bestsInNumbers : ReviewWording.bestsTitle
      frame.write(title, in: rows.take(1), style: .bold)
    }
    for best in bests {
      let row = rows.take(1)
      guard !row.isEmpty else { return }
      let (name, _, bar, number) = Self.columns(row)
      frame.write(best.name, in: name)
      if showsNumbers {
        frame.write(
          best.numbers, in: row.from(x: bar.x), alignment: .right)
        continue
      }
      let fraction = best.longest == 0 ? 0 : Double(best.current) / Double(best.longest)
      if !bar.isEmpty { frame.draw(ProgressBar(fraction: fraction, style: Style(.green)), in: bar) }
      frame.write(counted(best.longest, "day"), in: number, style: .muted, alignment: .right)
    }
  }

  private static func columns(_ row: Rect) -> (Rect, Rect, Rect, Rect) {
    let all = row.columns([.fixed(min(24, row.width - 14)), .fixed(1), .flexible, .fixed(10)])
    return (all[0], all[1], all[2], all[3])
  }
}
