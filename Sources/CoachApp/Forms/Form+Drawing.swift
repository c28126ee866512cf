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
    case .choice, .checklist: drawChoices(in: rows.left, of: &frame)
    case .number(_, let unit, _), .decimal(_, let unit, _): drawEntry(unit: unit, echo: nil, rows, of: &frame)
    case .day(let range, _):
      drawEntry(unit: "", echo: draft.day(in: range).map(FormWording.means), rows, of: &frame)
    case .text: drawText(rows, of: &frame)
    }
  }

  /// Keeps a page from being scrolled past its end on a screen with so much room.
  mutating func limitScroll(in room: Size) {
    guard question.kind == .page else { return }
    limitScroll(to: page.lastFirstLine(in: field(in: Rect(room)).size))
  }

  /// The pages of the choices on a screen with so much room, and which of them is shown; nil if nothing is chosen here.
  func choicePages(in room: Rect) -> (all: [Range<Int>], shown: Range<Int>)? {
    guard !question.choices.isEmpty else { return nil }
    let pages = choiceLayout(in: field(in: room)).pages
    return (pages, choiceList.page(of: pages))
  }

  /// Where the question is answered, below its prompt.
  private func field(in rect: Rect) -> Rect {
    var rows = Rows(rect.limited(toColumns: Form.columns))
    _ = rows.take(air(above: rect))
    _ = rows.take(promptHeight(in: rows.left))
    return rows.left
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

  private var page: PageText { PageText(question.detail ?? "", firstLine: draft.firstLine) }

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

  private func drawChoices(in rect: Rect, of frame: inout Frame) {
    let layout = choiceLayout(in: rect)
    if let detail = layout.detail { frame.draw(detail.text, in: detail.place) }
    frame.draw(choiceList, in: layout.list)
    if let complaint = draft.complaint {
      frame.draw(Paragraph(complaint, style: Style(.amber, .bold)), in: layout.foot)
    } else if let place = pageWords(layout.pages, in: layout.foot.width) {
      frame.write(place, in: layout.foot, style: .accent)
    }
  }

  /// Which page of a long list this is, and what Enter does; nil if all of the list is in view.
  private func pageWords(_ pages: [Range<Int>], in columns: Int) -> String? {
    guard pages.count > 1 else { return nil }
    let number = 1 + (pages.firstIndex(of: choiceList.page(of: pages)) ?? 0)
    guard case .checklist(let choices) = question.kind else {
      return FormWording.page(number, of: pages.count)
    }
    return FormWording.page(
      number, of: pages.count, marked: hasMoreToShow ? nil : draft.chosen.count, of: choices.count,
      in: columns)
  }

  private var choiceList: ChoiceList {
    let isChecklist = if case .checklist = question.kind { true } else { false }
    return ChoiceList(
      choices: question.choices, cursor: draft.cursor, chosen: isChecklist ? draft.chosen : nil)
  }

  private struct ChoiceLayout {
    /// What helps to answer.
    var detail: (text: Paragraph, place: Rect)?
    /// Where the choices stand, and which of them are on each page.
    var list: Rect
    var pages: [Range<Int>]
    /// The rows below them.
    var foot: Rect
  }

  private func choiceLayout(in rect: Rect) -> ChoiceLayout {
    var rows = Rows(rect)
    let heights = choiceList.heights(in: rect.width)
    let height = heights.reduce(0, +)
    var detail: (text: Paragraph, place: Rect)?
    if let words = question.detail {
      let text = Paragraph(words, style: .muted)
      let needed = text.height(in: rect.width) + 1
      // On a long list's pages a line of help is worth a choice or two, but not where they are few.
      if needed + min(height, max(8, rect.height - 3)) <= rect.height {
        detail = (text, rows.take(needed - 1))
        _ = rows.take(1)
      }
    }
    let complaint = draft.complaint.map { Paragraph($0).height(in: rect.width) }
    let foot = complaint ?? (height > rows.left.height ? 1 : 0)
    let (list, below) = rows.left.rows(.flexible, .fixed(foot))
    let pages = ChoiceList.pages(of: heights, rows: list.height)
    return ChoiceLayout(detail: detail, list: list, pages: pages, foot: below)
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
