import Testing
import TerminalUI

@Suite struct OddSizesTests {
  static let sizes = [
    (0, 0), (0, 5), (5, 0), (1, 1), (2, 1), (1, 9), (3, 2), (7, 3), (40, 12), (80, 24), (120, 40), (300, 2),
  ].map { Size(width: $0, height: $1) }

  private var widgets: [any Widget] {
    var canvas = BrailleCanvas(size: Size(width: 30, height: 9))
    canvas.line(from: Point(x: 59, y: 35), to: Point(x: -9, y: 99))
    let items = (0..<30).map { MenuItem("Exercise \($0) 漢字", detail: "3 × 12") }
    return [
      ProgressBar(fraction: 0.37), StepPath(names: ["Calm", "Strength", "Run"], current: 1),
      StepPath(names: [], current: 4), ScorePicker(chosen: 7, lowest: "none", highest: "worst", role: plain),
      ScorePicker(chosen: -40, lowest: "", highest: "", role: plain), Menu(items: items, selection: 17),
      Menu(items: items, selection: -3), Menu(items: [], selection: nil),
      Paragraph("Lie on your side. 漢字漢字\n\nKnees bent.", hangingIndent: 99),
      KeyHints([KeyHint("Space", "pause"), KeyHint("q", "leave", importance: 3)]), KeyHints([]),
      Sparkline(scores: [1, nil, 10, -2, 44], role: plain), Sparkline(scores: [], role: plain),
      ColumnChart(scores: Array(0...40), role: plain), ColumnChart(scores: [], role: plain),
      Rule(title: "漢字 a title that is long"), canvas,
      BigDigits("12:45"), BigDigits(""), BigDigits("漢é", tallest: -4), BigDigits("88", tallest: Int.max),
    ]
  }

  @Test(arguments: sizes, [Charset.unicode, .ascii])
  func everyWidgetFitsInEverySize(size: Size, charset: Charset) {
    for widget in widgets {
      var frame = Frame(size: size, charset: charset)
      func draw(_ widget: some Widget) { frame.draw(widget, in: frame.bounds) }
      draw(widget)
      #expect(frame.rows.allSatisfy { $0.displayWidth <= size.width })
      if charset == .ascii { #expect(frame.rows.allSatisfy { row in row.allSatisfy(\.isASCII) }) }
    }
  }

  @Test(arguments: sizes)
  func noWidgetDrawsOutsideOfItsRectangle(size: Size) {
    let screen = Size(width: 60, height: 20)
    let rect = Rect(x: 50, y: 15, width: size.width, height: size.height)
    for widget in widgets {
      var frame = Frame(size: screen, charset: .unicode)
      frame.fill(frame.bounds, with: "x")
      let before = frame
      func draw(_ widget: some Widget) { frame.draw(widget, in: rect) }
      draw(widget)
      for y in 0..<screen.height {
        for x in 0..<screen.width where !rect.contains(Point(x: x, y: y)) {
          #expect(frame[x, y] == before[x, y])
        }
      }
    }
  }

  @Test func rectanglesThatHangOverEveryEdge() {
    for widget in widgets {
      var frame = Frame(size: Size(width: 20, height: 6), charset: .unicode)
      func draw(_ widget: some Widget) {
        frame.draw(widget, in: Rect(x: -7, y: -2, width: 40, height: 12))
      }
      draw(widget)
      #expect(frame.rows.count == 6)
    }
  }
}
