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
