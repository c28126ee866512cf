import TerminalUI

/// A page to read: paragraphs and bullets, wrapped by words, shown from one of its lines on.
struct PageText: Widget {
  var text: String
  /// The first line shown; more than there are shows the last ones.
  var firstLine: Int

  init(_ text: String, firstLine: Int = 0) {
    self.text = text
    self.firstLine = firstLine
  }

  func draw(in rect: Rect, of frame: inout Frame) {
    let columns = columns(in: rect.size)
    let lines = lines(in: columns)
    let excerpt = Excerpt(from: firstLine, of: lines.count, rows: rect.height)
    frame.write(lines: Array(lines[excerpt.lines]), in: rect.limited(toColumns: columns, .left))
    frame.drawMore(around: excerpt, in: rect, style: .accent)
  }

  /// The largest useful `firstLine` in a space of a size, 0 if all of the text fits.
  func lastFirstLine(in size: Size) -> Int {
    max(0, lines(in: columns(in: size)).count - size.height)
  }

  /// Two columns less for the signs, only where they are needed.
  private func columns(in size: Size) -> Int {
    lines(in: size.width).count > size.height && size.width > 10 ? size.width - 2 : size.width
  }

  private func lines(in width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      paragraph.hasPrefix("- ")
        ? "• \(paragraph.dropFirst(2))".wrapped(to: width, hangingIndent: 2)
        : String(paragraph).wrapped(to: width)
    }
  }
}
