import Testing
import TerminalUI

@Suite struct BrailleCanvasTests {
  @Test func everyDotHasItsPlace() {
    var canvas = BrailleCanvas(size: Size(width: 1, height: 1))
    let expected: [[Character]] = [["⠁", "⠈"], ["⠂", "⠐"], ["⠄", "⠠"], ["⡀", "⢀"]]
    for y in 0..<4 {
      for x in 0..<2 {
        canvas = BrailleCanvas(size: canvas.size)
        canvas.set(x: x, y: y)
        #expect(rows(of: canvas, width: 1) == [String(expected[y][x])])
      }
    }
  }

  @Test func linesReachBothEnds() {
    var canvas = BrailleCanvas(size: Size(width: 4, height: 2))
    canvas.line(from: Point(x: 0, y: 0), to: Point(x: 7, y: 7))
    #expect(rows(of: canvas, width: 4, height: 2) == ["⠑⢄", "  ⠑⢄"])
    #expect(rows(of: canvas, width: 4, height: 2, charset: .ascii) == ["..", "  .."])
  }

  @Test func farAwayLinesCrossTheCanvasWithoutEffort() {
    var canvas = BrailleCanvas(size: Size(width: 4, height: 2))
    canvas.line(from: Point(x: -1_000_000_000, y: 3), to: Point(x: 1_000_000_000, y: 3))
    #expect(rows(of: canvas, width: 4, height: 2) == ["⣀⣀⣀⣀", ""])
    canvas.line(from: Point(x: Int.min, y: Int.min), to: Point(x: Int.max, y: Int.max))
    canvas.line(from: Point(x: 900, y: -5), to: Point(x: 901, y: 900))
  }

  @Test func dotsOutsideOfTheCanvasAreLeftOut() {
    var canvas = BrailleCanvas(size: Size(width: 2, height: 1))
    for (x, y) in [(-1, 0), (4, 0), (0, -1), (0, 4)] { canvas.set(x: x, y: y) }
    #expect(rows(of: canvas, width: 2) == [""])
  }
}
