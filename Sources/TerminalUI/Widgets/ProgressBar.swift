/// A bar that fills from the left, to an eighth of a cell where the terminal can show it.
public struct ProgressBar: Widget {
  /// 0 to 1; what is no number counts as 0.
  public var fraction: Double
  public var style: Style

  public init(fraction: Double, style: Style = .accent) {
    self.fraction = fraction
    self.style = style
  }

  public func draw(in rect: Rect, of frame: inout Frame) {
    for index in 0..<rect.height {
      switch frame.charset {
      case .unicode: drawEighths(in: rect.row(index), of: &frame)
      case .ascii: drawSigns(in: rect.row(index), of: &frame)
      }
    }
  }

  private static let eighths: [Character] = [" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]

  private func drawEighths(in row: Rect, of frame: inout Frame) {
    let filled = steps(in: row.width * 8)
    for column in 0..<row.width {
      let eighths = min(max(filled - column * 8, 0), 8)
      let (sign, style) = eighths == 0 ? ("░", Style.track) : (ProgressBar.eighths[eighths], self.style)
      frame.put(sign, x: row.x + column, y: row.y, style: style)
    }
  }

  private func drawSigns(in row: Rect, of frame: inout Frame) {
    guard row.width > 2 else {
      return frame.fill(row, with: steps(in: 1) == 1 ? "#" : "-", style: style)
    }
    let inside = row.inset(columns: 1)
    frame.put("[", x: row.x, y: row.y, style: .track)
    frame.put("]", x: row.endX - 1, y: row.y, style: .track)
    frame.fill(inside, with: "-", style: .track)
    let filled = steps(in: inside.width)
    frame.fill(inside.limited(toColumns: filled, .left), with: "#", style: style)
  }

  /// How many of `count` steps are done, rounded down so that the bar is full only at the end.
  private func steps(in count: Int) -> Int {
    guard fraction > 0 else { return 0 }
    return fraction >= 1 ? count : Int(fraction * Double(count))
  }
}
