internal import Yams

/// Says in a sentence what is wrong with a text that is not YAML.
enum YAMLFault {
  static func report(_ error: any Error, text: String, file: String, log: FaultLog) {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      log.add(sentence(problem), at: Place(file: file, line: mark.line, column: mark.column))
    case YamlError.reader(_, let offset, _, _):
      log.add("There is a character here that YAML does not allow.", at: place(offset, in: text, file: file))
    default:
      log.add("The file could not be read as YAML.", at: Place(file: file))
    }
  }

  private static func sentence(_ problem: String) -> String {
    switch problem {
    case "but found another document":
      "A second document begins here. A file holds one: take out the line '---'."
    case "found undefined alias":
      "A '*' begins an alias, which is not read. Put the text in quotes, or write it out."
    case "mapping values are not allowed in this context":
      "A ':' was not expected here. If it belongs to a text, put the whole text in quotes; "
        + "else check the indentation."
    default:
      "This is not YAML: \(problem). Check the indentation, brackets and quotes of this line and the one above."
    }
  }

  private static func place(_ offset: Int?, in text: String, file: String) -> Place {
    guard let offset else { return Place(file: file) }
    let before = text.prefix(offset)
    let lastLine = before.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    return Place(
      file: file, line: before.count { $0 == "\n" } + 1, column: lastLine.unicodeScalars.count + 1)
  }
}

/// A key that stands twice in one group: reported where it stands again, and then set aside, so that the
/// other faults of the file are found as well.
enum DuplicateKeys {
  /// What a key begins with that was set aside; nobody types it.
  static let mark: Character = "\u{F8FF}"

  /// The text with one later key set aside, nil if it could not be found.
  static func report(_ keys: [String], first: Mark, text: String, file: String, log: FaultLog) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (number, line) in lines.enumerated().dropFirst(first.line) {
      let indent = line.prefix { $0 == " " }.count
      let content = line.dropFirst(indent)
      if content.isEmpty || content.hasPrefix("#") { continue }
      if indent < first.column - 1 { break }
      guard indent == first.column - 1, let key = keys.first, content.hasPrefix("\(key):") else { continue }
      log.add(
        "'\(key)' stands here a second time; first in line \(first.line). Keep one of the two.",
        at: Place(file: file, line: number + 1, column: indent + 1))
      lines[number] =
        String(repeating: " ", count: indent) + "\(mark)\(number)" + content.dropFirst(key.count)
      return lines.joined(separator: "\n")
    }
    let names = keys.sorted().map { "'\($0)'" }.joined(separator: ", ")
    log.add(
      "\(names) stands more than once in the group that begins here. Keep one.",
      at: Place(file: file, line: first.line, column: first.column))
    return nil
  }
}
