internal import Yams

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
