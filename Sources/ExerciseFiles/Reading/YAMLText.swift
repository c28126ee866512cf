/// The bytes of a content file as text, once it is certain that they are UTF-8 without tabs.
enum YAMLText {
  /// A file of exercises is a few kilobytes; this keeps a wrong path from filling the memory.
  static let largest = 1_000_000

  static func read(_ bytes: [UInt8], file: String, log: FaultLog) -> String? {
    guard bytes.count <= largest else {
      log.add("The file is larger than 1 MB, which no content file is.", at: Place(file: file))
      return nil
    }
    let withoutMark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard var text = decoded(withoutMark, file: file, log: log) else { return nil }
    if bytes.contains(UInt8(ascii: "\r")) { text = String(text.map { $0 == "\r\n" ? "\n" : $0 }) }
    return withoutTabs(text, file: file, log: log)
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>, file: String, log: FaultLog) -> String? {
    let repaired = String(decoding: bytes, as: UTF8.self)
    if repaired.utf8.elementsEqual(bytes) { return repaired }
    var text = String.UnicodeScalarView()
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while case .valid(let encoded) = parser.parseScalar(from: &iterator) {
      text.append(Unicode.UTF8.decode(encoded))
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    log.add(
      "The file is not UTF-8 from here on. Save it as UTF-8.",
      at: Place(file: file, line: max(1, lines.count), column: (lines.last?.count ?? 0) + 1))
    return nil
  }

  /// A tab in a text is taken as a space, so that other faults are found too; one that indents hides the structure.
  private static func withoutTabs(_ text: String, file: String, log: FaultLog) -> String? {
    guard text.utf8.contains(UInt8(ascii: "\t")) else { return text }
    var indents = false
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      guard let column = line.firstIndex(of: "\t") else { continue }
      let before = line[..<column]
      indents = indents || before.allSatisfy { $0 == " " }
      log.add(
        "There is a tab here. Use spaces.",
        at: Place(file: file, line: number + 1, column: before.count + 1))
    }
    return indents ? nil : String(text.map { $0 == "\t" ? " " : $0 })
  }
}
