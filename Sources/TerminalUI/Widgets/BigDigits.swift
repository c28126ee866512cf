/// A time or a number, as large as its rectangle allows, to be read from across the room.
///
/// Shows digits, colons and minus signs; anything else is a gap. Every digit is equally wide, so that a
/// running clock stands still. Where nothing large fits, it is plain bold text.
public struct BigDigits: Widget {
  public var text: String
  public var style: Style

  /// Never taller than so many rows.
  public var tallest: Int

  public init(_ text: String, style: Style = .accent, tallest: Int = 15) {
    self.text = text
    self.style = style
    self.tallest = tallest
  }

  public func draw(in rect: Rect, of frame: inout Frame) {
    guard let font = font(fitting: rect, charset: frame.charset) else {
      let middle = rect.row((rect.height - 1) / 2)
      return frame.write(text, in: middle, style: style.with(.bold), alignment: .center)
    }
    let place = rect.centered(width: font.columns(of: text), height: font.rows)
    var left = place.x
    for character in text {
      let columns = font.columns(of: character)
      for row in 0..<font.rows {
        for column in 0..<columns {
          let sign = font.sign(of: character, column: column, row: row)
          if sign != " " { frame.put(sign, x: left + column, y: place.y + row, style: style) }
        }
      }
      left += columns + font.gap
    }
  }

  private func font(fitting rect: Rect, charset: Charset) -> DigitFont? {
    guard !text.isEmpty else { return nil }
    var rows = min(rect.height, tallest, 100)
    while let font = DigitFont(rows: rows, charset: charset) {
      if font.columns(of: text) <= rect.width { return font }
      rows -= 1
    }
    return nil
  }
}
