/// Scores from 0 to 10 as columns over an axis, the newest at the right. A score of 0 is a flat mark; what is
/// not known is a dot, which is never the same as 0.
public struct ColumnChart: Widget {
  public var scores: [Int?]
  public var role: @Sendable (Int) -> ColorRole

  public init(scores: [Int?], role: @escaping @Sendable (Int) -> ColorRole) {
    self.scores = scores
    self.role = role
  }

  public func draw(in rect: Rect, of frame: inout Frame) {
    let (axis, plot) = rect.columns(.fixed(ColumnChart.axisWidth), .flexible)
    drawAxis(in: axis, of: &frame)
    guard !plot.isEmpty else { return }
    let step = step(in: plot.width)
    let shown = scores.suffix(plot.width / step)
    for (index, score) in shown.enumerated() {
      let column = Rect(
        x: plot.x + index * step, y: plot.y, width: max(step - 1, 1), height: plot.height)
      draw(score, in: column, of: &frame)
    }
  }

  /// The columns that the axis takes at the left.
  private static let axisWidth = 3

  /// From one score to the next on a plot of so many columns: two cells and a gap where all scores have room, else
  /// one cell and a gap, else one cell.
  private func step(in width: Int) -> Int {
    [3, 2].first { $0 * scores.count <= width } ?? 1
  }

  private func drawAxis(in rect: Rect, of frame: inout Frame) {
    guard rect.height > 1 else { return }
    frame.write("10", x: rect.x, y: rect.y, style: .muted)
    frame.write(" 0", x: rect.x, y: rect.endY - 1, style: .muted)
    let middle = rect.y + (rect.height - 1) / 2
    if rect.height >= 5, rect.height % 2 == 1 { frame.write(" 5", x: rect.x, y: middle, style: .muted) }
  }

  private static let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  private func draw(_ score: Int?, in column: Rect, of frame: inout Frame) {
    guard let score else {
      return frame.put(
        frame.charset.either("·", or: "."), x: column.x, y: column.endY - 1, style: .track)
    }
    let held = min(max(score, 0), 10)
    let style = Style(role(held))
    let eighths = max(held * column.height * 8 / 10, 1)
    for row in 0..<column.height {
      let filled = min(eighths - row * 8, 8)
      guard filled > 0 else { break }
      let ascii: Character = filled >= 4 ? "#" : "_"
      let cell = column.row(column.height - 1 - row)
      frame.fill(cell, with: frame.charset.either(ColumnChart.bars[filled - 1], or: ascii), style: style)
    }
  }
}
