import Files
import TerminalUI
import Wording

/// A page laid out for standard output.
struct PageText {
  let page: Page

  /// The width of the terminal if that is where it goes, else 80; long lines are hard to read, so never over 100.
  var text: String {
    page.lines(width: PageText.width) { text, width, indent in
      text.wrapped(to: width, hangingIndent: indent)
    }
    .map(\.text).joined(separator: "\n")
  }

  static var width: Int {
    StandardStream.output.columns.map { min(100, max(20, $0)) } ?? 80
  }

  /// Whether the locale can show more than ASCII.
  static func isUnicode(_ surroundings: Surroundings) -> Bool {
    let locale = surroundings["LC_ALL"] ?? surroundings["LC_CTYPE"] ?? surroundings["LANG"] ?? ""
    return locale.lowercased().filter { $0 != "-" }.contains("utf8")
  }
}
