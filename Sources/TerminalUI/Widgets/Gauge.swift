/// A column that fills from below, such as a leg that lifts and lowers.
public struct Gauge: Widget {
  /// 0 to 1; what is no number counts as 0.
  public var level: Double
  public var style: Style

  public init(level: Double, style: Style = .accent) {
    self.level = level
    self.style = style
  }

  private static let eighths: [Character] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  public func draw(in rect: Rect, of frame: inout Frame) {
    let steps = frame.charset == .unicode ? 8 : 1
    let held = level > 0 ? min(level, 1) : 0
    let filled = Int((held * Double(rect.height * steps)).rounded())
    for row in 0..<rect.height {
      let inRow = min(max(filled - row * steps, 0), steps)
      let cells = rect.row(rect.height - 1 - row)
      switch frame.charset {
      case _ where inRow == 0: frame.fill(cells, with: frame.charset.either("░", or: "."), style: .track)
      case .unicode: frame.fill(cells, with: Gauge.eighths[inRow], style: style)
      case .ascii: frame.fill(cells, with: "#", style: style)
      }
    }
  }
}
