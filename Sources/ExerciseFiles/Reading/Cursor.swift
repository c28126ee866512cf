internal import Yams

/// A value in a content file, where it stands, and under which key.
///
/// Reading never stops at a fault: the fault goes into the log, and a stand-in is returned, so that all
/// faults are found. The log lets no value out that was made of stand-ins.
struct Cursor {
  enum Content {
    case node(Node)
    /// A key that was asked for is not there.
    case missing
    /// Inside something that was already reported; says nothing more.
    case standIn
  }

  let content: Content
  /// The path of the group or list that this is in.
  private let parent: String
  private let step: Step
  private let fallback: Place
  let context: ReadingContext

  /// How the last step leads here from the group or list.
  enum Step {
    case whole
    case key(String)
    /// Counted from 1.
    case item(Int)
  }

  /// - Parameter fallback: where the value would be, if it is not there.
  init(_ content: Content, parent: String, step: Step, fallback: Place, context: ReadingContext) {
    self.content = content
    self.parent = parent
    self.step = step
    self.fallback = fallback
    self.context = context
  }

  /// A whole file; nil if there is none, which was reported.
  init(file: Node?, context: ReadingContext) {
    self.init(
      file.map { .node($0) } ?? .standIn, parent: "", step: .whole, fallback: Place(file: context.file),
      context: context)
  }

  /// The keys that lead here, such as `doses.L1.tempo`; empty for the whole file.
  var path: String {
    // Put together only when asked for: nearly all values are sound, and nobody asks.
    switch step {
    case .whole: ""
    case .key(let key): parent.isEmpty ? key : "\(parent).\(key)"
    case .item(let number): "\(parent)[\(number)]"
    }
  }

  var place: Place {
    guard case .node(let node) = content, let mark = node.mark else { return fallback }
    return Place(file: context.file, line: mark.line, column: mark.column)
  }

  /// The node, if there is one that is no anchor and no alias; else a fault that says what is expected.
  func node(expecting expected: String) -> Node? {
    switch content {
    case .standIn: return nil
    case .missing:
      fault("\(name) is missing; it takes \(expected).")
      return nil
    case .node(let node) where node.anchor != nil:
      fault("\(name) uses an anchor ('&' or '*'), which is not read. Write it out.")
      return nil
    case .node(let node): return node
    }
  }

  /// The scalar, if there is one.
  func scalar(expecting expected: String) -> Node.Scalar? {
    guard let node = node(expecting: expected) else { return nil }
    if case .scalar(let scalar) = node {
      // A tag written out would change what the scalar means elsewhere.
      if scalar.tag.rawValue.isEmpty || scalar.tag.rawValue == Tag.Name.str.rawValue { return scalar }
      fault("\(name) has a tag ('!'), which is not read. Take it out.")
      return nil
    }
    refuse(expected, found: describe(node))
    return nil
  }

  func refuse(_ expected: String, found: String) {
    fault("\(name) takes \(expected), but this is \(found).")
  }

  func fault(_ message: String, isReadable: Bool = false) {
    context.log.add(message, at: place, isReadable: isReadable)
  }

  /// The key as messages name it.
  var name: String { path.isEmpty ? "The file" : "'\(path)'" }

  func describe(_ node: Node) -> String {
    switch node {
    case .mapping: "a group of keys"
    case .sequence: "a list"
    case .alias: "an alias"
    case .scalar(let scalar):
      if scalar.string.isEmpty {
        "empty"
      } else if scalar.style == .plain {
        "'\(shortened(scalar.string))'"
      } else {
        "the text \"\(shortened(scalar.string))\""
      }
    }
  }

  private func shortened(_ text: String) -> String {
    text.count > 40 ? "\(text.prefix(40))…" : text
  }
}
