import Coaching
import TerminalUI

/// Choices one under the other, wrapped where they are long: numbered where one is chosen, with boxes where any may be.
/// A list longer than its rectangle has pages; the one that the cursor is on is shown.
struct ChoiceList: Widget {
  var choices: [Choice]
  /// Nil before one was chosen.
  var cursor: Int?
  /// The places of the marked ones of a checklist; nil where one is chosen by the cursor alone.
  var chosen: Set<Int>?

  private struct Line {
    let choice: Int
    let mark: String
    let text: String
    let isDetail: Bool
  }

  func draw(in rect: Rect, of frame: inout Frame) {
    guard rect.height > 0 else { return }
    let charset = frame.charset
    let shown = page(of: pages(in: rect.size)).flatMap { lines(of: $0, in: rect.width, charset) }
    // With an empty row between the choices they are told apart from afar.
    let isSpaced = chosen == nil && shown.count + choices.count - 1 <= rect.height
    for (row, line) in shown.prefix(rect.height).enumerated() {
      draw(line, in: rect.row(isSpaced ? row + line.choice : row), of: &frame)
    }
  }

  /// The rows that each choice takes.
  func heights(in width: Int) -> [Int] {
    choices.indices.map { lines(of: $0, in: width, .ascii).count }
  }

  /// The choices of each page in a space of a size; one at least.
  func pages(in size: Size) -> [Range<Int>] {
    ChoiceList.pages(of: heights(in: size.width), rows: size.height)
  }

  /// The same for choices that take so many rows each.
  static func pages(of heights: [Int], rows most: Int) -> [Range<Int>] {
    var pages: [Range<Int>] = []
    var (first, rows) = (0, 0)
    for (choice, height) in heights.enumerated() {
      if rows + height > most, choice > first {
        pages.append(first..<choice)
        (first, rows) = (choice, 0)
      }
      rows += height
    }
    return pages + [first..<heights.count]
  }

  /// The one of the pages that is shown.
  func page(of pages: [Range<Int>]) -> Range<Int> {
    pages.first { $0.contains(cursor ?? 0) } ?? pages[0]
  }

  private func lines(of index: Int, in width: Int, _ charset: Charset) -> [Line] {
    let choice = choices[index]
    let mark = mark(of: index, charset)
    let columns = max(1, width - 2 - mark.displayWidth - 1 - 2)
    let labels = choice.label.wrapped(to: columns).enumerated().map { row, text in
      Line(choice: index, mark: row == 0 ? mark : "", text: text, isDetail: false)
    }
    let details = choice.detail?.wrapped(to: columns) ?? []
    return labels + details.map { Line(choice: index, mark: "", text: $0, isDetail: true) }
  }

  private func mark(of index: Int, _ charset: Charset) -> String {
    guard let chosen else { return "\(index + 1)" }
    return chosen.contains(index) ? "[\(charset.either("✓", or: "x"))]" : "[ ]"
  }

  private func draw(_ line: Line, in row: Rect, of frame: inout Frame) {
    let isUnderCursor = line.choice == cursor
    let isMarked = chosen?.contains(line.choice) ?? false
    let markColumns = chosen == nil ? 2 : 4
    var style: Style = isMarked ? Style(.amber, .bold) : line.isDetail ? .muted : .plain
    if isUnderCursor {
      style = line.isDetail ? .selection : .selection.with(.bold)
      frame.fill(row, style: style)
    }
    if isUnderCursor, !line.mark.isEmpty {
      frame.put(frame.charset.either("▸", or: ">"), x: row.x, y: row.y, style: style)
    }
    let markStyle = isUnderCursor || isMarked ? style : Style(.accent)
    frame.write(line.mark, x: row.x + 2, y: row.y, style: markStyle)
    frame.write(line.text, x: row.x + 2 + markColumns, y: row.y, style: style)
  }
}
