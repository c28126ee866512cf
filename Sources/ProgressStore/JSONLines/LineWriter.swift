import RehabCore

/// Where some values of a line stand among the bytes.
struct HeadPlaces {
  let id: Range<Int>
  let type: Range<Int>
  let at: Range<Int>
}

/// Writes lines: known keys in the order in which they are given, and the unknown ones last.
struct LineWriter {
  private(set) var bytes: [UInt8] = []
  private var isFirst = true
  private var unknown: [JSONMember] = []

  /// Writes one more line, without an end of line, and says where the values of its head are.
  @discardableResult mutating func write(_ record: Record) -> HeadPlaces {
    if let keys = record.unknownKeys, case .object(let members)? = try? JSONReader.value(of: Array(keys.utf8))
    {
      unknown = members.sorted(by: JSONMember.isBefore)
    }
    isFirst = true
    bytes.append(UInt8(ascii: "{"))
    let id = write("id", record.id)
    begin("type")
    let type = quoted { $0.append(contentsOf: record.fact.type.rawValue.utf8) }
    write("day", record.day)
    begin("at")
    let at = quoted { record.at.append(to: &$0) }
    JournalLine.write(record.fact, to: &self)
    for member in unknown {
      begin()
      member.key.appendAsJSON(to: &bytes)
      bytes += ": ".utf8
      member.value.append(to: &bytes)
    }
    unknown.removeAll(keepingCapacity: true)
    bytes.append(UInt8(ascii: "}"))
    return HeadPlaces(id: id, type: type, at: at)
  }

  mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Begins anew, in the same place.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  mutating func write(_ key: StaticString, _ value: String?) {
    guard let value else { return }
    begin(key)
    value.appendAsJSON(to: &bytes)
  }

  @discardableResult mutating func write(_ key: StaticString, _ id: RecordID) -> Range<Int> {
    begin(key)
    return quoted { id.append(to: &$0) }
  }

  mutating func write(_ key: StaticString, _ day: Day?) {
    guard let day else { return }
    begin(key)
    quoted { day.append(to: &$0) }
  }

  mutating func write(_ key: StaticString, _ value: Int?) {
    guard let value else { return }
    begin(key)
    append(value)
  }

  /// Whole kilometres are written without a fraction.
  mutating func write(_ key: StaticString, kilometres: Double?) {
    guard let kilometres else { return }
    begin(key)
    bytes += (Int(exactly: kilometres).map(String.init) ?? kilometres.description).utf8
  }

  mutating func write(_ key: StaticString, _ value: Bool) {
    begin(key)
    bytes += (value ? "true" : "false").utf8
  }

  mutating func write(_ key: StaticString, ifTrue value: Bool) {
    if value { write(key, true) }
  }

  mutating func write(_ key: StaticString, _ pain: Pain?) {
    guard let pain else { return }
    begin(key)
    bytes.append(UInt8(ascii: "{"))
    var isFirst = true
    for side in Side.allCases {
      guard let score = pain[side] else { continue }
      if !isFirst { bytes += ", ".utf8 }
      isFirst = false
      side.rawValue.appendAsJSON(to: &bytes)
      bytes += ": ".utf8
      append(score.value)
    }
    // Keys beside left and right wait among the unknown ones under the name of the score.
    if !unknown.isEmpty, let index = unknown.firstIndex(where: { $0.key == "\(key)" }),
      case .object(let others) = unknown[index].value
    {
      unknown.remove(at: index)
      for member in others {
        if !isFirst { bytes += ", ".utf8 }
        isFirst = false
        member.key.appendAsJSON(to: &bytes)
        bytes += ": ".utf8
        member.value.append(to: &bytes)
      }
    }
    bytes.append(UInt8(ascii: "}"))
  }

  mutating func write(_ key: StaticString, names: [String]) {
    begin(key)
    JSONValue.array(names.map { .text($0) }).append(to: &bytes)
  }

  private mutating func append(_ number: Int) {
    if (0...9).contains(number) {
      bytes.append(UInt8(ascii: "0") + UInt8(number))
    } else {
      bytes += String(number).utf8
    }
  }

  /// Where it is, without its quotes.
  @discardableResult private mutating func quoted(_ write: (inout [UInt8]) -> Void) -> Range<Int> {
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    write(&bytes)
    bytes.append(UInt8(ascii: "\""))
    return start..<bytes.count - 1
  }

  private mutating func begin(_ key: StaticString) {
    begin()
    quoted { $0.append(contentsOf: key.utf8) }
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
  }

  private mutating func begin() {
    if !isFirst {
      bytes.append(UInt8(ascii: ","))
      bytes.append(UInt8(ascii: " "))
    }
    isFirst = false
  }
}
