import Testing

@testable import Reports

@Suite("A piece of a page")
struct HTMLTests {
  @Test(
    "takes text as text, whatever it holds",
    arguments: [
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
      ("a & b", "a &amp; b"), ("\"x\" 'y'", "&quot;x&quot; &#39;y&#39;"),
      ("nul\u{0} bell\u{7} c1\u{85}", "nul\u{FFFD} bell\u{FFFD} c1\u{FFFD}"), ("two\nlines", "two\nlines"),
      ("Knie größer 💡", "Knie größer 💡"),
    ])
  func escapes(text: String, markup: String) {
    let piece: HTML = "<p title=\"\(text)\">\(text)</p>"
    #expect(piece.text == "<p title=\"\(markup)\">\(markup)</p>")
  }

  @Test("takes a piece in a piece as it is")
  func nests() {
    let inner: HTML = "<b>\("<")</b>"
    let outer: HTML = "<p>\(inner)\(3)</p>\([inner, inner])"
    #expect(outer.text == "<p><b>&lt;</b>3</p><b>&lt;</b>\n<b>&lt;</b>")
  }

  @Test("writes lengths to a tenth", arguments: [(1.0, "1"), (0.26, "0.3"), (-0.26, "-0.3"), (12.96, "13")])
  func lengths(length: Double, text: String) {
    let piece: HTML = "\(length)"
    #expect(piece.text == text)
  }
}
