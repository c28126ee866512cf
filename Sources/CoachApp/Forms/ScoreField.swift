import Coaching
import RehabCore
import TerminalUI
import Wording

/// The scores in a row, the chosen one once more as large digits in its zone's colour, and the switches beside it.
struct ScoreField {
  let draft: Draft
  let detail: String?
  let switches: [Switch]
  let zones: Zones

  private static let pickerRows = 2
  /// From the first score to the last, at the picker's widest.
  private static let pickerColumns = 67
  private static let tallestDigits = 17

  func draw(in rect: Rect, of frame: inout Frame) {
    var rows = Rows(rect)
    let needed = ScoreField.pickerRows + 1 + switches.count
    drawDetail(&rows, keeping: needed, of: &frame)
    let spare = rows.left.height - needed
    let gap = spare >= 3 ? 1 : 0
    frame.draw(
      picker, in: rows.take(ScoreField.pickerRows).limited(toColumns: ScoreField.pickerColumns, .left))
    _ = rows.take(gap)
    let switchGap = switches.isEmpty || spare < 5 ? 0 : 1
    let free = max(0, rows.left.height - 1 - switches.count - switchGap * 2)
    let digits = min(free, ScoreField.tallestDigits)
    drawChosen(in: rows.take(digits + 1).limited(toColumns: ScoreField.pickerColumns, .left), of: &frame)
    _ = rows.take(switchGap)
    for flip in switches { draw(flip, in: rows.take(1), of: &frame) }
  }

  private var picker: ScorePicker {
    ScorePicker(chosen: draft.score, lowest: FormWording.noPain, highest: FormWording.worstPain) {
      Theme.zone(of: $0, zones)
    }
  }

  private func drawDetail(_ rows: inout Rows, keeping needed: Int, of frame: inout Frame) {
    guard let detail else { return }
    let paragraph = Paragraph(detail, style: .muted)
    let height = paragraph.height(in: rows.left.width)
    guard height + needed <= rows.left.height else { return }
    frame.draw(paragraph, in: rows.take(height))
    if rows.left.height >= needed + 2 { _ = rows.take(1) }
  }

  /// The chosen score in large digits, and what it means in words; what is wrong where there is none.
  private func drawChosen(in rect: Rect, of frame: inout Frame) {
    if let complaint = draft.complaint {
      let words = Paragraph(complaint, style: Style(.amber, .bold), alignment: .center)
      let height = words.height(in: rect.width)
      return frame.draw(words, in: rect.dropping(rows: max(0, rect.height - height) / 2))
    }
    guard let score = draft.score.flatMap({ PainScore($0) }) else { return }
    let meaning = meaning(of: score)
    let (digits, words) = rect.rows(.fixed(rect.height - 1), .flexible)
    if digits.height >= 3 {
      frame.draw(
        BigDigits(
          String(score.value), style: Style(meaning.role), tallest: ScoreField.tallestDigits), in: digits)
    }
    frame.write(meaning.words, in: words, style: Style(meaning.role, .bold), alignment: .center)
  }

  /// The zone of a score, unless a switch says more: a limp or sharp pain stops, a tired muscle is not judged.
  private func meaning(of score: PainScore) -> (role: ColorRole, words: String) {
    if draft.switches.contains(Switch.limp) { return (.red, FormWording.limping) }
    if draft.switches.contains(Switch.sharp) { return (.red, FormWording.sharp) }
    if draft.switches.contains(Switch.muscle) { return (.accent, FormWording.muscle) }
    return (Theme.zone(of: score.value, zones), FormWording.zone(of: score, zones))
  }

  private func draw(_ flip: Switch, in row: Rect, of frame: inout Frame) {
    let isOn = draft.switches.contains(flip)
    let mark = isOn ? "[\(frame.charset.either("✓", or: "x"))]" : "[ ]"
    frame.write(
      [
        Span("\(flip.key) ", Style(.accent, .bold)), Span("\(mark) ", isOn ? .bold : .muted),
        Span(flip.label, isOn ? .bold : .plain),
      ], x: row.x, y: row.y)
  }
}
