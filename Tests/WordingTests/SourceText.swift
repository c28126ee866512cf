import Foundation
import TestSupport

/// What stands between quotes in a source file: words that are there whatever the protocol says.
struct SourceText {
  /// The texts, with `…` for whatever is put into them.
  private(set) var texts: [String] = []
  private var source: Substring

  init(_ source: String) {
    self.source = source[...]
    while let character = self.source.first {
      if self.source.hasPrefix("//") {
        self.source = self.source.drop { $0 != "\n" }
      } else if character == "\"" {
        readText()
      } else {
        self.source.removeFirst()
      }
    }
  }

  /// Every text of the module's files.
  static func texts(of module: String) throws -> [String] {
    let root = ShippedContent.folder.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }
    let folder = "\(root)/Sources/\(module)"
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return try files.filter { $0.hasSuffix(".swift") }.sorted().flatMap { file in
      SourceText(try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)).texts
    }
  }

  private mutating func readText() {
    let quotes = source.hasPrefix("\"\"\"") ? "\"\"\"" : "\""
    source.removeFirst(quotes.count)
    var text = ""
    while !source.isEmpty, !source.hasPrefix(quotes) {
      if source.hasPrefix("\\(") {
        text += "…"
        skipInterpolation()
      } else if source.hasPrefix("\\\n") {
        source = source.dropFirst(2).drop { $0 == " " }
      } else if source.first == "\\" {
        text += source.hasPrefix("\\n") ? "\n" : String(source.dropFirst().prefix(1))
        source.removeFirst(2)
      } else {
        text.append(source.removeFirst())
      }
    }
    source = source.dropFirst(quotes.count)
    texts.append(text)
  }

  /// Texts inside of what is put in are texts as well.
  private mutating func skipInterpolation() {
    source.removeFirst(2)
    var depth = 1
    while depth > 0, let character = source.first {
      if character == "\"" {
        readText()
        continue
      }
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      source.removeFirst()
    }
  }
}
