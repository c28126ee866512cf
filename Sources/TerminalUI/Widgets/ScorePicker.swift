/// The scores 0 to 10 in a row, one of them chosen.
///
/// The chosen one stands in brackets, so that it needs no colour. On a screen too narrow for eleven numbers
/// only the chosen one is shown. A second row says what the ends mean.
public struct ScorePicker: Widget {
  /// 0 to 10, nil if none is chosen yet.
  public var chosen: Int?

  /// What 0 and 10 stand for.
  public var lowest: String
  public var highest: String

  /// What the colour of each score is.
  public var role: @Sendable (Int) -> ColorRole

  public init(
    chosen: Int?, lowest: String, highest: String, role: @escaping @Sendable (Int) -> ColorRole
  ) {
    self.chosen = chosen
    self.lowest = lowest
    self.highest = highest
    self.role = role
  }

  private static let scores = 0...10

  public func draw(in rect: Rect, of frame: inout Frame) {
    let step = min(rect.width / ScorePicker.scores.count, 6)
    // "[10]" is four columns wide, and no other score is.
    guard step * ScorePicker.scores.count + 1 <= rect.width, step >= 3 else {
      return drawChosen(in: rect, of: &frame)
    }
    for score in ScorePicker.scores {
      let isChosen = score == chosen
      let label = isChosen ? "[\(score)]" : " \(score) "
      let style = isChosen ? Style(role(score), [.bold, .reverse]) : Style(role(score))
      frame.write(label, x: rect.x + score * step + (step - 3) / 2, y: rect.y, style: style)
    }
    let labels = Rect(x: rect.x, y: rect.y + 1, width: step * ScorePicker.scores.count + 1, height: 1)
    if rect.height > 1 { drawEnds(in: labels, of: &frame) }
  }

  private func drawChosen(in rect: Rect, of frame: inout Frame) {
    let label = chosen.map { "< \($0) >" } ?? "0-10"
    let style = chosen.map { Style(role($0), .bold) } ?? .muted
    frame.write(label, in: rect.row(0), style: style, alignment: .center)
    if rect.height > 1 { drawEnds(in: rect.row(1), of: &frame) }
  }

  private func drawEnds(in row: Rect, of frame: inout Frame) {
    let (left, right) = row.columns(.flexible, .flexible)
    frame.write(lowest, in: left, style: .muted)
    frame.write(highest, in: right, style: .muted, alignment: .right)
  }
}
