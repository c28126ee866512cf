/// Scores from 0 to 10 in one row, the newest at the right; what is not known stays a dot.
public struct Sparkline: Widget {
  public var scores: [Int?]
  public var role: @Sendable (Int) -> ColorRole

  public init(scores: [Int?], role: @escaping @Sendable (Int) -> ColorRole) {
    self.scores = scores
    self.role = role
  }

  private static let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let digits = Array("0123456789X")

  public func draw(in rect: Rect, of frame: inout Frame) {
    for (column, score) in scores.suffix(rect.width).enumerated() {
      let (sign, style) = mark(of: score, charset: frame.charset)
      frame.put(sign, x: rect.x + column, y: rect.y, style: style)
    }
  }

  private func mark(of score: Int?, charset: Charset) -> (Character, Style) {
    guard let score else { return (charset.either("·", or: "."), .track) }
    let held = min(max(score, 0), 10)
    let bar = Sparkline.bars[(held * 7 + 5) / 10]
    return (charset.either(bar, or: Sparkline.digits[held]), Style(role(held)))
  }
}
