import Testing
import TestSupport
import TerminalUI

@Suite struct BigDigitsTests {
  @Test(arguments: [
    (40, 3, Charset.unicode), (60, 5, .unicode), (100, 8, .unicode), (120, 12, .unicode),
    (80, 5, .ascii), (110, 8, .ascii),
  ])
  func digitsOfEverySize(width: Int, height: Int, charset: Charset) {
    let digits = rows(of: BigDigits("01234"), width: width, height: height, charset: charset)
    let others = rows(of: BigDigits("56789:"), width: width, height: height, charset: charset)
    expectGolden(digits + [""] + others, named: "digits-\(height)-\(charset)")
  }

  @Test func theSmallestFormIsBoldText() {
    var frame = Frame(size: Size(width: 9, height: 2), charset: .unicode)
    frame.draw(BigDigits("0:45"), in: frame.bounds)
    #expect(frame.rows == ["  0:45", ""])
    #expect(frame[2, 0].style.emphasis == .bold)
  }

  @Test func digitsAreAsLargeAsTheirSpaceAllows() {
    let digits = BigDigits("0:45")
    let heights = [(80, 24), (80, 10), (30, 10), (13, 10), (12, 10), (0, 0)].map { width, height in
      rows(of: digits, width: width, height: height).count { !$0.isEmpty }
    }
    #expect(heights == [15, 10, 6, 3, 1, 0])
  }

  @Test(arguments: [Charset.unicode, .ascii])
  func everyDigitLooksDifferentAtEverySize(charset: Charset) {
    for height in 3...20 {
      let pictures = "0123456789:- ".map { character in
        rows(of: BigDigits(String(character), tallest: 20), width: 60, height: height, charset: charset)
      }
      #expect(Set(pictures).count == pictures.count, "at \(height) rows")
    }
  }

  @Test func aRunningClockStandsStill() {
    let size = Size(width: 60, height: 8)
    func columnsUsed(_ text: String) -> Int {
      var frame = Frame(size: size, charset: .unicode)
      frame.draw(BigDigits(text), in: frame.bounds)
      return frame.rows.first?.displayWidth ?? 0
    }
    #expect(columnsUsed("0:40") == columnsUsed("9:59"))
  }
}
