import TerminalUI

/// The rows of a screen on which only one widget is drawn.
func rows(
  of widget: some Widget, width: Int, height: Int = 1, charset: Charset = .unicode
) -> [String] {
  var frame = Frame(size: Size(width: width, height: height), charset: charset)
  frame.draw(widget, in: frame.bounds)
  return frame.rows
}

/// No colour for any score.
@Sendable func plain(_ score: Int) -> ColorRole { .text }
