import RehabCore

/// Writes the keys of one line in the order in which they are given, and the unknown ones last.
struct LineWriter {
  private var text = "{"
  private var unknown: [JSONMember] = []

  init(unknownKeys: String?) {
    if let unknownKeys, case .object(let members)? = try? JSONReader.value(of: Array(unknownKeys.utf8)) {
      unknown = members.sorted(by: JSONMember.isBefore)
    }
  }

  mutating func write(_ key: String, _ value: String?) {
    guard let value else { return }
    begin(key)
    value.appendAsJSON(to: &text)
  }

  mutating func write(_ key: String, _ value: Int?) {
    guard let value else { return }
    begin(key)
    text += String(value)
  }

  /// Whole kilometres are written without a fraction.
  mutating func write(_ key: String, kilometres: Double?) {
    guard let kilometres else { return }
    begin(key)
    text += Int(exactly: kilometres).map(String.init) ?? kilometres.description
  }

  mutating func write(_ key: String, _ value: Bool) {
    begin(key)
    text += value ? "true" : "false"
  }

  mutating func write(_ key: String, ifTrue value: Bool) {
    if value { write(key, true) }
  }

  mutating func write(_ key: String, _ pain: Pain?) {
    guard let pain else { return }
    var members = Side.allCases.compactMap { side in
      pain[side].map { JSONMember(key: side.rawValue, value: .number(String($0.value))) }
    }
    // Keys beside left and right wait among the unknown ones under the name of the score.
    if let index = unknown.firstIndex(where: { $0.key == key }),
      case .object(let others) = unknown[index].value
    {
      members += others
      unknown.remove(at: index)
    }
    begin(key)
    text += "{"
    for (index, member) in members.enumerated() {
      if index > 0 { text += ", " }
      member.key.appendAsJSON(to: &text)
      text += ": " + member.value.canonicalText
    }
    text += "}"
  }

  mutating func write(_ key: String, names: [String]) {
    begin(key)
    text += JSONValue.array(names.map { .text($0) }).canonicalText
  }

  /// The whole line, without an end of line.
  mutating func finish() -> String {
    for member in unknown {
      begin(member.key)
      text += member.value.canonicalText
    }
    return text + "}"
  }

  private mutating func begin(_ key: String) {
    if text.utf8.count > 1 { text += ", " }
    key.appendAsJSON(to: &text)
    text += ": "
  }
}
