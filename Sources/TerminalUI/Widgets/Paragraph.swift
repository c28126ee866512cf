/// Text wrapped by words, shown from one of its lines on. Signs at the right edge say that there is more.
public struct Paragraph: Widget {
  public var text: String
  public var style: Style
  public var alignment: Alignment

  /// The blanks before all lines but the first of each paragraph, for lists.
  public var hangingIndent: Int

  public init(
    _ text: String, style: Style = .plain, alignment: Alignment = .left,
    hangingIndent: Int = 0
  ) {
    self.text = text
    self.style = style
    self.alignment = alignment
    self.hangingIndent = hangingIndent
  }

  public func draw(in rect: Rect, of frame: inout Frame) {
    var lines = self.lines(in: rect.width)
    let isLonger = lines.count > rect.height
    // A column for the signs and one of space, only when they are needed.
    let columns = isLonger && rect.width > 10 ? rect.width - 2 : rect.width
    if columns < rect.width { lines = self.lines(in: columns) }
    let excerpt = Excerpt(from: 0, of: lines.count, rows: rect.height)
    frame.write(
      lines: Array(lines[excerpt.lines]), in: rect.limited(toColumns: columns, .left), style: style,
      alignment: alignment)
    if columns < rect.width { frame.drawMore(around: excerpt, in: rect) }
  }

  /// The rows that the text needs at a width.
  public func height(in width: Int) -> Int { lines(in: width).count }

  private func lines(in width: Int) -> [String] {
    text.wrapped(to: width, hangingIndent: hangingIndent)
  }
}

extension Frame {
  /// Draws a paragraph in the next rows, as many as it needs and as are left.
  public mutating func draw(_ paragraph: Paragraph, in rows: inout Rows) {
    draw(paragraph, in: rows.take(paragraph.height(in: rows.left.width)))
  }
}
