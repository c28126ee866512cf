import TerminalUI
import Wording

/// A page to read, from one of its lines on; signs at the right edge say that there is more.
struct PageView: Widget {
  let page: Page
  var firstLine = 0
  /// The page as it was laid before; laid anew where that was for another width.
  var laid: LaidPage?

  func draw(in rect: Rect, of frame: inout Frame) {
    let lines = laid?.width == rect.width ? laid?.lines ?? [] : LaidPage(page, width: rect.width).lines
    let excerpt = Excerpt(from: firstLine, of: lines.count, rows: rect.height)
    for (row, line) in lines[excerpt.lines].enumerated() {
      let place = rect.row(row)
      frame.write(line.pieces.map { Span($0.text, $0.tone.style) }, x: place.x, y: place.y)
    }
    frame.drawMore(around: excerpt, in: rect, style: .accent)
  }

  /// The columns of a text that reads well.
  static let measure = 80

  /// The rows that all of the page takes.
  static func height(of page: Page, in rect: Rect) -> Int { LaidPage(page, width: rect.width).lines.count }
}

/// A page broken into lines, which takes longer than to draw it.
struct LaidPage: Sendable {
  let width: Int
  let lines: [PageLine]

  /// Two columns at the right stay free for the signs.
  init(_ page: Page, width: Int) {
    self.width = width
    lines = page.lines(width: width - 2) { $0.wrapped(to: $1, hangingIndent: $2) }
  }
}

extension PageLine.Tone {
  fileprivate var style: Style {
    switch self {
    case .title: Style(.accent, .bold)
    case .heading: .bold
    case .plain: .plain
    case .aside, .sign: .muted
    case .caution: Style(.amber, .bold)
    case .warning: Style(.red, .bold)
    case .met: Style(.green)
    case .unmet: Style(.amber)
    }
  }
}
