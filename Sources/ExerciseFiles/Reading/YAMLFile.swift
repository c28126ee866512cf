internal import Yams

/// A parsed content file.
///
/// It keeps the parser, which alone holds on to the names of anchors: they are how an alias is noticed.
struct YAMLFile {
  let path: String
  private let root: Node
  private let parser: Parser

  /// Nil, and faults in the log, if the text is not one YAML document.
  init?(text: String, path: String, log: FaultLog) {
    var text = text
    for _ in 0..<YAMLFile.duplicatesAtMost {
      do {
        // The rules of the default resolver are regular expressions, tried on every scalar: too slow, and
        // too generous for numbers.
        let parser = try Parser(yaml: text, resolver: .basic, constructor: .default, encoding: .utf8)
        guard let root = try parser.singleRoot() else {
          log.add("The file is empty.", at: Place(file: path))
          return nil
        }
        self.path = path
        self.root = root
        self.parser = parser
        return
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        guard let renamed = DuplicateKeys.report(keys, first: context.mark, text: text, file: path, log: log)
        else { return nil }
        text = renamed
      } catch {
        YAMLFault.report(error, text: text, file: path, log: log)
        return nil
      }
    }
    return nil
  }

  /// What `read` makes of the whole file.
  func read<Value>(_ context: ReadingContext, _ read: (Cursor) -> Value) -> Value {
    withExtendedLifetime(parser) {
      read(Cursor(file: root, context: context))
    }
  }

  private static let duplicatesAtMost = 50
}
