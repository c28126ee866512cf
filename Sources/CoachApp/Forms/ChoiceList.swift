import Coaching
import TerminalUI

/// Choices one under the other, wrapped where they are long: numbered where one is chosen, with boxes where any may be.
/// A list longer than its rectangle shows the part around the cursor, and signs at the edge say that there is more.
struct ChoiceList: Widget {
  var choices: [Choice]
  var cursor: Int
  /// The places of the marked ones of a checklist; nil where one is chosen by the cursor alone.
  var chosen: Set<Int>?

  private struct Line {
    let choice: Int
    let mark: String
    let text: String
    let isDetail: Bool
  }

  func draw(in rect: Rect, of frame: inout Frame) {
    guard !choices.isEmpty, rect.height > 0 else { return }
    let lines = fittingLines(in: rect, charset: frame.charset)
    if chosen == nil, lines.count + choices.count - 1 <= rect.height {
      return drawSpaced(lines, in: rect, of: &frame)
    }
    let excerpt = excerpt(of: lines, rows: rect.height)
    for (row, line) in lines[excerpt.lines].enumerated() { draw(line, in: rect.row(row), of: &frame) }
    frame.drawMore(around: excerpt, in: rect)
  }

  /// The rows that the list takes with every detail shown.
  func height(in width: Int) -> Int {
    lines(in: width, detailsOf: choices.indices, charset: .ascii).count
  }

  /// With every detail where there is room for it, else with that of the choice under the cursor.
  private func fittingLines(in rect: Rect, charset: Charset) -> [Line] {
    let all = lines(in: rect.width, detailsOf: choices.indices, charset: charset)
    if all.count <= rect.height { return all }
    return lines(in: rect.width, detailsOf: cursor..<cursor + 1, charset: charset)
  }

  private func lines(in width: Int, detailsOf detailed: Range<Int>, charset: Charset) -> [Line] {
    choices.indices.flatMap { index -> [Line] in
      let choice = choices[index]
      let mark = mark(of: index, charset)
      let columns = max(1, width - 2 - mark.displayWidth - 1 - 2)
      let labels = choice.label.wrapped(to: columns).enumerated().map { row, text in
        Line(choice: index, mark: row == 0 ? mark : "", text: text, isDetail: false)
      }
      guard let detail = choice.detail, detailed.contains(index) else { return labels }
      return labels
        + detail.wrapped(to: columns).map { Line(choice: index, mark: "", text: $0, isDetail: true) }
    }
  }

  private func mark(of index: Int, _ charset: Charset) -> String {
    guard let chosen else { return "\(index + 1)" }
    return chosen.contains(index) ? "[\(charset.either("✓", or: "x"))]" : "[ ]"
  }

  /// The part shown, with the whole of the choice under the cursor in it.
  private func excerpt(of lines: [Line], rows: Int) -> Excerpt {
    let top = lines.firstIndex { $0.choice == cursor } ?? 0
    let bottom = lines.lastIndex { $0.choice == cursor } ?? 0
    return Excerpt(from: min((top + bottom + 1 - rows) / 2, top), of: lines.count, rows: rows)
  }

  /// With an empty row between the choices, to be told apart from afar.
  private func drawSpaced(_ lines: [Line], in rect: Rect, of frame: inout Frame) {
    for (row, line) in lines.enumerated() { draw(line, in: rect.row(row + line.choice), of: &frame) }
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
