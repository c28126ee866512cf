internal import Yams

/// The keys and values of one group; remembers which keys were asked for.
final class Fields {
  private struct Entry {
    let name: String
    let mark: Mark?
    let value: Node
    var wasAsked = false
  }

  let cursor: Cursor
  /// Whether the group is not there, which was reported.
  let isStandIn: Bool
  private let path: String
  private let place: Place
  /// Few enough to be searched one by one.
  private var entries: [Entry] = []
  /// Keys that were asked for and are not there.
  private var absent: [String] = []

  init(_ cursor: Cursor) {
    self.cursor = cursor
    path = cursor.path
    place = cursor.place
    let expected = "a group of keys"
    guard let node = cursor.node(expecting: expected) else {
      isStandIn = true
      return
    }
    guard case .mapping(let mapping) = node else {
      cursor.refuse(expected, found: cursor.describe(node))
      isStandIn = true
      return
    }
    isStandIn = false
    entries.reserveCapacity(mapping.count)
    for (key, value) in mapping {
      if case .scalar(let name) = key {
        entries.append(Entry(name: name.string, mark: name.mark, value: value))
      } else {
        let what = cursor.describe(key)
        cursor.context.log.add("A key has to be a word, but this is \(what).", at: place(at: key.mark))
      }
    }
  }

  /// The value of a key that has to be there.
  subscript(key: String) -> Cursor {
    ifPresent(key) ?? cursor(isStandIn ? .standIn : .missing, key)
  }

  /// The value of a key that may be left out.
  func ifPresent(_ key: String) -> Cursor? {
    guard let index = entries.firstIndex(where: { $0.name == key }) else {
      absent.append(key)
      return nil
    }
    entries[index].wasAsked = true
    return cursor(.node(entries[index].value), key)
  }

  /// Where a key stands, or its group if it does not.
  func place(of key: String) -> Place { place(at: entries.first { $0.name == key }?.mark) }

  func reportUnknownKeys() {
    for entry in entries where !entry.wasAsked && entry.name.first != DuplicateKeys.mark {
      let known = Set(absent + entries.filter(\.wasAsked).map(\.name))
      let within = path.isEmpty ? "" : " in '\(path)'"
      let message =
        entry.name == "<<"
        ? "'<<' merges another group, which is not read. Write the keys out."
        : "The key '\(entry.name)' is not known\(within).\(Suggestion.sentence(for: entry.name, among: known))"
      cursor.context.log.add(message, at: place(at: entry.mark))
    }
  }

  private func cursor(_ content: Cursor.Content, _ key: String) -> Cursor {
    Cursor(content, parent: path, step: .key(key), fallback: place, context: cursor.context)
  }

  private func place(at mark: Mark?) -> Place {
    guard let mark else { return place }
    return Place(file: place.file, line: mark.line, column: mark.column)
  }
}
