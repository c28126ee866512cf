extension String {
  /// Its lines, broken between words so that none has more columns than `width`. Line breaks of its own stay;
  /// a word longer than a line is broken too. All lines of a paragraph but the first are indented by `hangingIndent`.
  public func wrapped(to width: Int, hangingIndent: Int = 0) -> [String] {
    guard width > 0 else { return [] }
    let indent = String(repeating: " ", count: min(max(hangingIndent, 0), width / 2))
    return split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      wrapParagraph(paragraph, width: width, indent: indent)
    }
  }
}

private func wrapParagraph(_ paragraph: Substring, width: Int, indent: String) -> [String] {
  var lines: [String] = []
  var line = ""
  var used = 0
  var hasWord = false

  func endLine() {
    lines.append(line)
    line = indent
    used = indent.count
    hasWord = false
  }

  for word in paragraph.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r" }) {
    let length = String(word).displayWidth
    if hasWord, used + 1 + length > width { endLine() }
    if hasWord {
      line += " "
      used += 1
    }
    for character in word where character.displayWidth <= width - indent.count {
      if used + character.displayWidth > width { endLine() }
      line.append(character)
      used += character.displayWidth
    }
    hasWord = true
  }
  lines.append(line)
  return lines
}
