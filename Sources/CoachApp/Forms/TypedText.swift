import TerminalUI

/// Text as it is being typed: every blank stays, so that the cursor stands where the next character goes.
struct TypedText {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  /// Its lines, broken after a blank where there is one; never empty.
  func lines(in width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for character in text {
      line.append(character)
      guard line.displayWidth > width else { continue }
      if character == " " {
        // A blank at the end of a full line hangs over it.
        lines.append(line)
        line = ""
        continue
      }
      let word = line.lastIndex(of: " ").map { line.index(after: $0) }
      let cut = word.flatMap { $0 < line.endIndex ? $0 : nil } ?? line.index(before: line.endIndex)
      lines.append(String(line[..<cut]))
      line = String(line[cut...])
    }
    return lines + [line]
  }
}
