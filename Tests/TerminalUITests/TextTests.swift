import Testing
import TerminalUI

@Suite struct TextTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("한국", 4), ("\u{1112}\u{1161}", 2),
    ("Ａ", 2), ("ｱ", 1), ("\u{200B}", 0), ("\u{301}", 0), ("a\u{7}b", 2), ("█▏", 2), ("–…", 2), ("⠿", 1),
    ("\u{1F9CE}", 2), ("\u{1F469}\u{200D}\u{1F467}", 2), ("ग\u{93C}", 1), ("\u{1B}[1m", 3),
  ])
  func width(text: String, expected: Int) {
    #expect(text.displayWidth == expected)
  }

  @Test(
    arguments: [
      ("one two three", 7, ["one two", "three"]),
      ("one two three", 8, ["one two", "three"]),
      ("one two three", 100, ["one two three"]),
      ("a  b\tc", 10, ["a b c"]),
      ("one\n\ntwo", 10, ["one", "", "two"]),
      ("", 10, [""]),
      ("clamshell", 4, ["clam", "shel", "l"]),
      ("a clamshell", 4, ["a", "clam", "shel", "l"]),
      ("漢字漢字", 5, ["漢字", "漢字"]),
      ("漢a", 1, ["a"]),
      ("word", 0, []),
      ("word", -1, []),
    ] as [(String, Int, [String])])
  func wrapping(text: String, width: Int, expected: [String]) {
    #expect(text.wrapped(to: width) == expected)
  }

  @Test func hangingIndentKeepsListsInShape() {
    #expect("1. Lie on your side.".wrapped(to: 10, hangingIndent: 3) == ["1. Lie on", "   your", "   side."])
  }

  @Test func noWrappedLineIsTooWide() {
    let text = "Lie on your side, knees bent, 漢字 and a verylongwordthatnoscreenhasroomfor.\nHeels together."
    for width in 1...60 {
      #expect(text.wrapped(to: width, hangingIndent: 2).allSatisfy { $0.displayWidth <= width })
    }
  }

  @Test(arguments: [
    ("clamshell", 9, Charset.unicode, "clamshell"), ("clamshell", 5, .unicode, "clam…"),
    ("clam shell", 6, .unicode, "clam…"), ("漢字漢字", 6, .unicode, "漢字…"), ("漢字漢字", 4, .unicode, "漢…"),
    ("clamshell", 1, .unicode, "c"), ("clamshell", 0, .unicode, ""), ("clamshell", -5, .unicode, ""),
    ("clamshell", 6, .ascii, "cla..."), ("clamshell", 3, .ascii, "cla"),
  ])
  func truncation(text: String, width: Int, charset: Charset, expected: String) {
    #expect(text.truncated(to: width, for: charset) == expected)
  }

  @Test(arguments: [(Alignment.left, 0), (.center, 1), (.right, 3)])
  func indents(alignment: Alignment, expected: Int) {
    #expect(alignment.indent(of: 2, in: 5) == expected)
    #expect(alignment.indent(of: 6, in: 5) == 0)
  }

  @Test(
    arguments: [
      ("é", "e"), ("É", "E"), ("–", "-"), ("≤", "<"), ("漢", "?"), ("a", "a"), ("ü", "u"),
    ] as [(Character, Character)])
  func asciiSpelling(character: Character, expected: Character) {
    #expect(Charset.ascii.spelling(of: character) == expected)
    #expect(Charset.unicode.spelling(of: character) == character)
  }
}
