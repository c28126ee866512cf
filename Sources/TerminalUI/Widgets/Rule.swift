/// A line from left to right, with a title near its beginning.
public struct Rule: Widget {
  public var title: String
  public var titleStyle: Style

  public init(title: String = "", titleStyle: Style = .muted) {
    self.title = title
    self.titleStyle = titleStyle
  }

  public func draw(in rect: Rect, of frame: inout Frame) {
    frame.fill(rect.row(0), with: frame.charset.either("─", or: "-"), style: .track)
    let space = rect.row(0).inset(columns: 2)
    guard !title.isEmpty, space.width > 4 else { return }
    let shown = title.truncated(to: space.width - 2, for: frame.charset)
    frame.write(" \(shown) ", in: space, style: titleStyle)
  }
}
