/// Something that can be drawn in a rectangle of any size: a value that holds all that it shows.
public protocol Widget {
  /// Called by `Frame.draw`, which keeps whatever is drawn inside of the rectangle.
  func draw(in rect: Rect, of frame: inout Frame)
}

extension Frame {
  /// Writes one line from a place to the right, and returns the column after it. What has no width, control
  /// characters included, is left out.
  @discardableResult
  public mutating func write(_ text: String, x: Int, y: Int, style: Style = .plain) -> Int {
    var column = x
    for character in text {
      guard column < size.width else { break }
      let cell = Cell(charset.spelling(of: character), style)
      if character.displayWidth > 0 {
        put(cell, x: column, y: y)
        column += Int(cell.width)
      }
    }
    return column
  }

  /// Writes pieces of different styles one after the other, and returns the column after them.
  @discardableResult
  public mutating func write(_ spans: [Span], x: Int, y: Int) -> Int {
    spans.reduce(x) { column, span in write(span.text, x: column, y: y, style: span.style) }
  }

  /// Writes one line in the first row of a rectangle, shortened with an ellipsis if it is too long.
  public mutating func write(
    _ text: String, in rect: Rect, style: Style = .plain, alignment: Alignment = .left
  ) {
    guard !rect.isEmpty else { return }
    let shown = text.truncated(to: rect.width, for: charset)
    clipped(to: rect) { frame in
      let indent = alignment.indent(of: shown.displayWidth, in: rect.width)
      frame.write(shown, x: rect.x + indent, y: rect.y, style: style)
    }
  }

  /// Writes lines from the top of a rectangle, as many as it has room for.
  public mutating func write(
    lines: [String], in rect: Rect, style: Style = .plain, alignment: Alignment = .left
  ) {
    for (index, line) in lines.prefix(rect.height).enumerated() {
      write(line, in: rect.row(index), style: style, alignment: alignment)
    }
  }

  /// Fills a rectangle with one character.
  public mutating func fill(_ rect: Rect, with character: Character = " ", style: Style = .plain) {
    let cell = Cell(charset.spelling(of: character), style)
    let area = rect.intersection(bounds)
    for y in area.y..<area.endY {
      for x in stride(from: area.x, to: area.endX, by: Int(cell.width)) { put(cell, x: x, y: y) }
    }
  }

  /// Draws a widget in a rectangle, and nowhere else.
  public mutating func draw(_ widget: some Widget, in rect: Rect) {
    guard !rect.intersection(bounds).isEmpty else { return }
    clipped(to: rect) { widget.draw(in: rect, of: &$0) }
  }

  /// Says with arrows at the right edge of a rectangle that there is more above or below what it shows.
  public mutating func drawMore(around excerpt: Excerpt, in rect: Rect, style: Style = .muted) {
    if excerpt.hasMoreAbove { put("↑", x: rect.endX - 1, y: rect.y, style: style) }
    if excerpt.hasMoreBelow { put("↓", x: rect.endX - 1, y: rect.endY - 1, style: style) }
  }
}
