import Coaching
import RehabCore
import TerminalUI
import Wording

extension Form {
  /// The question at hand: prompt and progress, what helps to answer, the field, and what is wrong with it.
  func draw(_ zones: Zones, in rect: Rect, of frame: inout Frame) {
    var rows = Rows(rect.limited(toColumns: Form.columns))
    _ = rows.take(air(above: rect))
    drawPrompt(&rows, of: &frame)
    switch question.kind {
    case .page: frame.draw(page, in: rows.left)
    case .score(let switches, _):
      ScoreField(draft: draft, detail: question.detail, switches: switches, zones: zones)
        .draw(in: rows.left, of: &frame)
    case .choice, .checklist: drawChoices(rows, of: &frame)
    case .number(_, let unit, _), .decimal(_, let unit, _): drawEntry(unit: unit, echo: nil, rows, of: &frame)
    case .day(let range, _):
      drawEntry(unit: "", echo: draft.day(in: range).map(FormWording.means), rows, of: &frame)
    case .text: drawText(rows, of: &frame)
    }
  }

  /// Keeps a page from being scrolled past its end on a screen with so much room.
  mutating func limitScroll(in room: Size) {
    guard question.kind == .page else { return }
    var rows = Rows(Rect(room).limited(toColumns: Form.columns))
    _ = rows.take(air(above: rows.left))
    _ = rows.take(promptHeight(in: rows.left))
    limitScroll(to: page.lastFirstLine(in: rows.left.size))
  }

  /// Wider lines are hard to read.
  private static let columns = 76

  /// Rows left free on top of a tall screen, where the question does not need them all.
  private func air(above rect: Rect) -> Int {
    switch question.kind {
    case .score, .checklist: 0
    default: max(0, rect.height - 24) / 3
    }
  }

  private var page: PageText { PageText(question.detail ?? "", firstLine: draft.cursor) }

  private var prompt: Paragraph { Paragraph(question.prompt, style: Style(.accent, .bold)) }

  private var progress: String {
    let (number, count) = place
    return count > 1 ? FormWording.progress(number, of: count) : ""
  }

  private func promptHeight(in rect: Rect) -> Int {
    let width = progress.isEmpty ? rect.width : rect.width - progress.displayWidth - 2
    return min(4, prompt.height(in: width)) + (rect.height >= 14 ? 1 : 0)
  }

  private func drawPrompt(_ rows: inout Rows, of frame: inout Frame) {
    let area = rows.take(promptHeight(in: rows.left))
    guard !progress.isEmpty else { return frame.draw(prompt, in: area) }
    let (text, _, place) = area.columns(.flexible, .fixed(2), .fixed(progress.displayWidth))
    frame.draw(prompt, in: text)
    frame.write(progress, in: place, style: .muted)
  }

  /// What helps to answer, if there is room for it beside so many rows of the field.
  private func drawDetail(_ rows: inout Rows, keeping needed: Int, of frame: inout Frame) {
    guard let detail = question.detail else { return }
    let paragraph = Paragraph(detail, style: .muted)
    let height = paragraph.height(in: rows.left.width)
    guard height + needed <= rows.left.height else { return }
    frame.draw(paragraph, in: rows.take(height))
    if rows.left.height > needed + 1 { _ = rows.take(1) }
  }

  private func drawChoices(_ all: Rows, of frame: inout Frame) {
    var rows = all
    let isChecklist = if case .checklist = question.kind { true } else { false }
    let list = ChoiceList(
      choices: question.choices, cursor: draft.cursor, chosen: isChecklist ? draft.chosen : nil)
    // A long list scrolls, so the line that says what Enter means stays; a screen too small keeps the list.
    let needed = min(list.height(in: rows.left.width), max(6, rows.left.height - 3))
    drawDetail(&rows, keeping: needed, of: &frame)
    frame.draw(list, in: rows.left)
  }

  private func drawEntry(unit: String, echo: String?, _ all: Rows, of frame: inout Frame) {
    var rows = all
    drawDetail(&rows, keeping: 3, of: &frame)
    let row = rows.take(1)
    let end = frame.write("> \(draft.text)", x: row.x, y: row.y, style: Style(.text, .bold))
    frame.cursor = Point(x: end, y: row.y)
    let after = frame.write(" ", x: end, y: row.y, style: Style(.text, .underline)) + 1
    if !unit.isEmpty { frame.write(unit, x: after, y: row.y, style: .muted) }
    if let echo { frame.write(echo, x: after + 1, y: row.y, style: Style(.green)) }
    drawComplaint(rows, of: &frame)
  }

  private func drawText(_ all: Rows, of frame: inout Frame) {
    var rows = all
    drawDetail(&rows, keeping: 4, of: &frame)
    let width = max(1, rows.left.width - 3)
    let lines = TypedText(draft.text).lines(in: width)
    let shown = lines.suffix(max(1, rows.left.height - 2))
    for line in shown {
      let row = rows.take(1)
      frame.put(">", x: row.x, y: row.y, style: .muted)
      let end = frame.write(line, x: row.x + 2, y: row.y)
      frame.cursor = Point(x: end, y: row.y)
    }
    drawComplaint(rows, of: &frame)
  }

  private func drawComplaint(_ all: Rows, of frame: inout Frame) {
    guard let complaint = draft.complaint else { return }
    var rows = all
    if rows.left.height > 2 { _ = rows.take(1) }
    frame.draw(Paragraph(complaint, style: Style(.amber, .bold)), in: rows.left)
  }
}
