import Testing
import TerminalUI

@Suite struct WidgetTests {
  @Test(arguments: [
    (0.0, "░░░░"), (0.5, "██░░"), (0.55, "██▏░"), (0.999, "███▉"), (1.0, "████"), (7.0, "████"),
    (-1.0, "░░░░"), (.nan, "░░░░"), (.infinity, "████"),
  ])
  func progressInEighths(fraction: Double, expected: String) {
    #expect(rows(of: ProgressBar(fraction: fraction), width: 4) == [expected])
  }

  @Test(arguments: [(0.0, "[----]"), (0.5, "[##--]"), (0.999, "[###-]"), (1.0, "[####]")])
  func progressInAscii(fraction: Double, expected: String) {
    #expect(rows(of: ProgressBar(fraction: fraction), width: 6, charset: .ascii) == [expected])
  }

  @Test(arguments: [
    (40, Charset.unicode, "● Calm ━━ ◉ Strength ── ○ Run"),
    (28, .unicode, "●━◉ Strength─○"),
    (5, .unicode, "●━◉─○"),
    (40, .ascii, "[x] Calm == [>] Strength -- [ ] Run"),
    (34, .ascii, "[x]=[>] Strength-[ ]"),
  ])
  func stepPath(width: Int, charset: Charset, expected: String) {
    let path = StepPath(names: ["Calm", "Strength", "Run"], current: 1)
    #expect(rows(of: path, width: width, charset: charset) == [expected])
  }

  @Test func allStepsCanBeDone() {
    #expect(rows(of: StepPath(names: ["A", "B"], current: 2), width: 20) == ["● A ━━ ● B"])
  }

  @Test func scorePickerMarksTheChosenScoreWithoutColour() {
    let picker = ScorePicker(chosen: 3, lowest: "none", highest: "worst", role: plain)
    #expect(
      rows(of: picker, width: 40, height: 2) == [
        " 0  1  2 [3] 4  5  6  7  8  9  10",
        "none                         worst",
      ])
    let ten = ScorePicker(chosen: 10, lowest: "none", highest: "worst", role: plain)
    #expect(rows(of: ten, width: 40) == [" 0  1  2  3  4  5  6  7  8  9 [10]"])
    #expect(rows(of: picker, width: 20) == ["       < 3 >"])
  }

  @Test func menuShowsTheSelectionAndThatThereIsMore() {
    let items = (1...9).map { MenuItem("Item \($0)", detail: "\($0) min") }
    #expect(
      rows(of: Menu(items: items, selection: 4), width: 20, height: 3) == [
        "  Item 4     4 min ↑", "▸ Item 5     5 min", "  Item 6     6 min ↓",
      ])
  }

  @Test func paragraphSaysThatThereIsMore() {
    let paragraph = Paragraph("one two three four five six seven")
    #expect(rows(of: paragraph, width: 12, height: 2) == ["one two", "three four ↓"])
    #expect(rows(of: paragraph, width: 10, height: 2) == ["one two", "three four"])
    #expect(rows(of: Paragraph("one two"), width: 12, height: 2) == ["one two", ""])
  }

  @Test func aParagraphTakesTheRowsThatItNeeds() {
    var frame = Frame(size: Size(width: 12, height: 3), charset: .unicode)
    var rows = Rows(frame.bounds)
    frame.draw(Paragraph("one two three"), in: &rows)
    #expect(rows.left == Rect(x: 0, y: 2, width: 12, height: 1))
    frame.draw(Paragraph("four five six seven"), in: &rows)
    #expect(rows.left.isEmpty)
    frame.draw(Paragraph("eight"), in: &rows)
    #expect(frame.rows == ["one two", "three", "four five  ↓"])
  }

  @Test func keyHintsDropTheLeastImportantWhole() {
    let hints = KeyHints([
      KeyHint("Enter", "start", importance: 2), KeyHint("l", "library"), KeyHint("w", "why"),
      KeyHint("?", "help", importance: 1),
    ])
    #expect(rows(of: hints, width: 60) == ["Enter start   l library   w why   ? help"])
    #expect(rows(of: hints, width: 39) == ["Enter start   l library   ? help"])
    #expect(rows(of: hints, width: 20) == ["Enter start   ? help"])
    #expect(rows(of: hints, width: 15) == ["Enter start"])
    #expect(rows(of: hints, width: 5) == [""])
  }

  @Test func sparklineTellsZeroFromUnknown() {
    let line = Sparkline(scores: [0, 5, nil, 10], role: plain)
    #expect(rows(of: line, width: 10) == ["▁▅·█"])
    #expect(rows(of: line, width: 2) == ["·█"])
    #expect(rows(of: line, width: 10, charset: .ascii) == ["05.X"])
    #expect(rows(of: Sparkline(scores: [-4, 99], role: plain), width: 10) == ["▁█"])
  }

  @Test func columnChart() {
    let chart = ColumnChart(scores: [0, 10, nil, 5], role: plain)
    #expect(
      rows(of: chart, width: 16, height: 5) == [
        "10    ██", "      ██", " 5    ██    ▄▄", "      ██    ██", " 0 ▁▁ ██ ·  ██",
      ])
    #expect(
      rows(of: chart, width: 16, height: 5, charset: .ascii) == [
        "10    ##", "      ##", " 5    ##    ##", "      ##    ##", " 0 __ ## .  ##",
      ])
  }

  @Test func rules() {
    #expect(rows(of: Rule(title: "A long title"), width: 12) == ["── A lon… ──"])
    #expect(rows(of: Rule(title: "Today"), width: 12) == ["── Today ───"])
    #expect(rows(of: Rule(), width: 3, charset: .ascii) == ["---"])
  }
}
