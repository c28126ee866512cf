import Testing
import TerminalUI

@Suite struct FrameTests {
  private func frame(_ width: Int, _ height: Int = 1, _ charset: Charset = .unicode) -> Frame {
    Frame(size: Size(width: width, height: height), charset: charset)
  }

  @Test func rowsLeaveOutTheBlanksAtTheEnd() {
    var frame = frame(10, 2)
    frame.write("a b", x: 1, y: 1)
    #expect(frame.rows == ["", " a b"])
  }

  @Test func nothingIsDrawnOutside() {
    var frame = frame(3, 1)
    frame.write("abcdef", x: -2, y: 0)
    frame.write("no", x: 0, y: -1)
    frame.write("no", x: 0, y: 7)
    frame.write("no", x: Int.max, y: 0)
    #expect(frame.rows == ["cde"])
    #expect(frame[99, 0] == .blank)
  }

  @Test func aWideCharacterTakesTwoPlaces() {
    var frame = frame(4)
    #expect(frame.write("漢a", x: 0, y: 0) == 3)
    #expect(frame[0, 0].width == 2)
    #expect(frame[1, 0].width == 0)
    #expect(frame.rows == ["漢a"])
  }

  @Test(arguments: [(0, "x 字"), (1, " x字"), (2, "漢x"), (3, "漢 x")])
  func writingOverHalfOfAWideCharacterBlanksTheOther(column: Int, expected: String) {
    var frame = frame(4)
    frame.write("漢字", x: 0, y: 0)
    frame.write("x", x: column, y: 0)
    #expect(frame.rows == [expected])
  }

  @Test func aWideCharacterOverTwoHalvesBlanksBothOthers() {
    var frame = frame(4)
    frame.write("漢字", x: 0, y: 0)
    frame.write("個", x: 1, y: 0)
    #expect(frame.rows == [" 個"])
    #expect(frame[3, 0] == .blank)
  }

  @Test func aWideCharacterThatDoesNotFitIsASpace() {
    var frame = frame(3)
    frame.write("ab漢", x: 0, y: 0)
    #expect(frame.rows == ["ab"])
    #expect(frame[2, 0].width == 1)
  }

  @Test func controlCharactersNeverReachTheScreen() {
    var frame = frame(12)
    frame.write("a\u{1B}[31m\u{7}b\r\nc", x: 0, y: 0)
    #expect(frame.rows == ["a[31mbc"])
  }

  @Test func combiningMarksStayWithTheirLetter() {
    var frame = frame(5)
    frame.write("e\u{301}x", x: 0, y: 0)
    #expect(frame[0, 0].character == "e\u{301}")
    #expect(frame[1, 0].character == "x")
  }

  @Test func clippingEndsWithItsBody() {
    var frame = frame(6)
    frame.clipped(to: Rect(x: 1, y: 0, width: 2, height: 1)) { $0.write("abcdef", x: 0, y: 0) }
    frame.write("z", x: 5, y: 0)
    #expect(frame.rows == [" bc  z"])
  }

  @Test func clippingOnlyEverGetsTighter() {
    var frame = frame(6)
    frame.clipped(to: Rect(x: 2, y: 0, width: 2, height: 1)) { frame in
      frame.clipped(to: frame.bounds) { $0.write("abcdef", x: 0, y: 0) }
    }
    #expect(frame.rows == ["  cd"])
  }

  @Test func asciiFramesHoldOnlyAscii() {
    var frame = frame(20, 1, .ascii)
    frame.write("Café – 10 °C", x: 0, y: 0)
    #expect(frame.rows == ["Cafe - 10 oC"])
  }

  @Test func linesAreAlignedAndShortened() {
    var frame = frame(8, 3)
    frame.write(lines: ["left", "a long line", "x"], in: frame.bounds, alignment: .right)
    #expect(frame.rows == ["    left", " a long…", "       x"])
  }

  @Test func equalFramesAreEqual() {
    var first = frame(5)
    var second = frame(5)
    first.write("a", x: 0, y: 0)
    second.write("a", x: 0, y: 0)
    #expect(first == second)
    second.cursor = Point(x: 0, y: 0)
    #expect(first != second)
  }
}
