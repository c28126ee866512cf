/// A frame of lines with rounded corners, and a title in its upper edge.
public struct Border: Widget {
  public var title: String
  public var style: Style
  public var titleStyle: Style

  public init(title: String = "", style: Style = .track, titleStyle: Style = .bold) {
    self.title = title
    self.style = style
    self.titleStyle = titleStyle
  }

  /// The space inside of a border around a rectangle, with a column of air at each side.
  public static func inside(of rect: Rect) -> Rect { rect.inset(columns: 2, rows: 1) }

  public func draw(in rect: Rect, of frame: inout Frame) {
    guard rect.width > 1, rect.height > 1 else { return }
    let charset = frame.charset
    let (right, bottom) = (rect.endX - 1, rect.endY - 1)
    for x in rect.x...right {
      frame.put(charset.either("─", or: "-"), x: x, y: rect.y, style: style)
      frame.put(charset.either("─", or: "-"), x: x, y: bottom, style: style)
    }
    for y in rect.y...bottom {
      frame.put(charset.either("│", or: "|"), x: rect.x, y: y, style: style)
      frame.put(charset.either("│", or: "|"), x: right, y: y, style: style)
    }
    frame.put(charset.either("╭", or: "+"), x: rect.x, y: rect.y, style: style)
    frame.put(charset.either("╮", or: "+"), x: right, y: rect.y, style: style)
    frame.put(charset.either("╰", or: "+"), x: rect.x, y: bottom, style: style)
    frame.put(charset.either("╯", or: "+"), x: right, y: bottom, style: style)
    drawTitle(in: rect.row(0).inset(columns: 2), of: &frame)
  }

  private func drawTitle(in edge: Rect, of frame: inout Frame) {
    guard !title.isEmpty, edge.width > 4 else { return }
    let shown = title.truncated(to: edge.width - 2, for: frame.charset)
    frame.write(" \(shown) ", in: edge, style: titleStyle)
  }
}
