internal import Yams

extension Cursor {
  /// A group of keys. What the closure does not ask for is reported as unknown.
  func group<Value>(_ read: (Fields) -> Value) -> Value {
    let fields = Fields(self)
    let value = read(fields)
    fields.reportUnknownKeys()
    return value
  }

  /// A list, each of whose items is read alike.
  func list<Item>(_ count: ClosedRange<Int>, of things: String, _ read: (Cursor) -> Item) -> [Item] {
    let expected = "a list of \(count.words) \(things)"
    guard let node = node(expecting: expected) else { return [] }
    guard case .sequence(let sequence) = node else {
      refuse(expected, found: describe(node))
      return []
    }
    if !count.contains(sequence.count) {
      fault("\(name) has \(sequence.count) \(things); it takes \(count.words).")
    }
    let (path, place) = (path, place)
    return sequence.enumerated().map { index, node in
      read(Cursor(.node(node), parent: path, step: .item(index + 1), fallback: place, context: context))
    }
  }

  /// Sentences or words, each saying something.
  func texts(_ count: ClosedRange<Int>) -> [String] {
    list(count, of: "texts") { $0.text() }
  }

  /// Pairs of a key that the file may choose and a value.
  func table(of things: String) -> [(key: String, value: Cursor)] {
    let expected = "a group of \(things), each under a key of its own"
    guard let node = node(expecting: expected) else { return [] }
    guard case .mapping(let mapping) = node else {
      refuse(expected, found: describe(node))
      return []
    }
    let (path, place) = (path, place)
    return mapping.map { key, node in
      let key = key.scalar?.string ?? ""
      return (key, Cursor(.node(node), parent: path, step: .key(key), fallback: place, context: context))
    }
  }
}

extension ClosedRange<Int> {
  /// `3`, `1 to 4`, `at least 1`.
  fileprivate var words: String {
    if lowerBound == upperBound { return "exactly \(lowerBound)" }
    if upperBound >= 1000 { return lowerBound == 0 ? "any number of" : "at least \(lowerBound)" }
    return "\(lowerBound) to \(upperBound)"
  }
}
