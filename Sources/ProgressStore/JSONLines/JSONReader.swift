/// Reads JSON texts by RFC 8259 and nothing else, where they stand: a value is made only of what is asked for.
///
/// Foundation's readers accept a key that is there twice, do not tell `true` from `1`, and round long numbers; a journal
/// that must come back as it was needs all three kept apart.
struct JSONReader {
  /// What is read, a text or many.
  var bytes: [UInt8] = []
  private var start = 0
  private var position = 0
  private var end = 0
  private var depth = 0
  /// Of the objects that are being read, the innermost one's last.
  private var keys: [JSONToken] = []

  /// Deeper nesting is refused, so that no input can exhaust the stack.
  static let deepest = 64

  init(_ bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  /// The value that the bytes are, or what is wrong with them.
  static func value(of bytes: [UInt8]) throws(JSONFault) -> JSONValue {
    var reader = JSONReader(bytes)
    return try reader.whole(bytes.indices) { reader throws(JSONFault) in try reader.readValue() }
  }

  /// Finds the members of the object that these bytes are; what they are instead, if they are no object.
  mutating func members(in range: Range<Int>, into found: inout [JSONMemberToken]) throws(JSONFault)
    -> JSONToken
  {
    found.removeAll(keepingCapacity: true)
    return try whole(range) { reader throws(JSONFault) in
      guard reader.next == UInt8(ascii: "{") else { return try reader.token() }
      let first = reader.position
      try reader.eachMember { (reader, key) throws(JSONFault) in
        found.append(JSONMemberToken(key: key, value: try reader.token()))
      }
      return JSONToken(kind: .object, start: first, end: reader.position)
    }
  }

  /// The members of an object that was found before.
  mutating func members(of object: JSONToken, into found: inout [JSONMemberToken]) {
    _ = try? members(in: object.start..<object.end, into: &found)
  }

  private mutating func whole<Result>(
    _ range: Range<Int>, _ read: (inout JSONReader) throws(JSONFault) -> Result
  ) throws(JSONFault) -> Result {
    (start, position, end, depth) = (range.lowerBound, range.lowerBound, range.upperBound, 0)
    keys.removeAll(keepingCapacity: true)
    skipSpace()
    let result = try read(&self)
    skipSpace()
    guard position == end else { throw fault("there is more after the value") }
    return result
  }

  /// Passes over one value.
  private mutating func token() throws(JSONFault) -> JSONToken {
    skipSpace()
    guard let byte = next else { throw fault("the line ends too early") }
    let first = position
    let kind: JSONToken.Kind
    switch byte {
    case UInt8(ascii: "\""): return try text()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      try number()
      kind = .number
    case UInt8(ascii: "{"):
      try eachMember { (reader, _) throws(JSONFault) in _ = try reader.token() }
      kind = .object
    case UInt8(ascii: "["):
      try eachElement { reader throws(JSONFault) in _ = try reader.token() }
      kind = .array
    case UInt8(ascii: "t"):
      try word("true")
      kind = .bool
    case UInt8(ascii: "f"):
      try word("false")
      kind = .bool
    case UInt8(ascii: "n"):
      try word("null")
      kind = .null
    default: throw fault("no value can begin here")
    }
    return JSONToken(kind: kind, start: first, end: position)
  }

  private mutating func readValue() throws(JSONFault) -> JSONValue {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"):
      var members: [JSONMember] = []
      try eachMember { (reader, key) throws(JSONFault) in
        members.append(JSONMember(key: reader.text(of: key), value: try reader.readValue()))
      }
      return .object(members)
    case UInt8(ascii: "["):
      var values: [JSONValue] = []
      try eachElement { reader throws(JSONFault) in values.append(try reader.readValue()) }
      return .array(values)
    default:
      let token = try token()
      return switch token.kind {
      case .text: .text(text(of: token))
      case .number: .number(String(decoding: bytes[token.start..<token.end], as: UTF8.self))
      case .bool: .bool(bytes[token.start] == UInt8(ascii: "t"))
      case .null, .array, .object: .null
      }
    }
  }

  private mutating func eachMember(
    _ read: (inout JSONReader, JSONToken) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    try enter()
    let outer = keys.count
    // As bytes, because texts that only look alike are equal to Swift.
    var many: Set<[UInt8]> = []
    if !take("}") {
      repeat {
        skipSpace()
        guard next == UInt8(ascii: "\"") else { throw fault("a key in double quotes is expected") }
        let key = try text()
        guard isNew(key, since: outer, &many) else {
          let name = JSONValue.text(text(of: key)).shortText
          throw JSONFault(column: key.start - start + 1, problem: "the key \(name) is there twice")
        }
        keys.append(key)
        skipSpace()
        guard take(":") else { throw fault("a colon is expected") }
        try read(&self, key)
        skipSpace()
      } while take(",")
      guard take("}") else { throw fault("a comma or a closing brace is expected") }
    }
    while keys.count > outer { keys.removeLast() }
    depth -= 1
  }

  private mutating func eachElement(
    _ read: (inout JSONReader) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    try enter()
    if !take("]") {
      repeat {
        try read(&self)
        skipSpace()
      } while take(",")
      guard take("]") else { throw fault("a comma or a closing bracket is expected") }
    }
    depth -= 1
  }

  private mutating func enter() throws(JSONFault) {
    guard depth < JSONReader.deepest else {
      throw fault("it is nested deeper than \(JSONReader.deepest) levels")
    }
    depth += 1
    position += 1
    skipSpace()
  }

  /// Few keys are compared one by one; for many of them that would take too long.
  private func isNew(_ key: JSONToken, since first: Int, _ many: inout Set<[UInt8]>) -> Bool {
    if keys.count - first < 32 {
      for place in first..<keys.count where isSameText(keys[place], key) { return false }
      return true
    }
    if many.isEmpty { many = Set(keys[first...].map { Array(text(of: $0).utf8) }) }
    return many.insert(Array(text(of: key).utf8)).inserted
  }

  /// The elements of a list; nil if it is none.
  func elements(_ token: JSONToken) -> [JSONToken]? {
    guard token.kind == .array else { return nil }
    var reader = self
    (reader.position, reader.end, reader.depth) = (token.start, token.end, 0)
    var found: [JSONToken] = []
    try? reader.eachElement { reader throws(JSONFault) in found.append(try reader.token()) }
    return found
  }

  /// What a text says.
  func text(of token: JSONToken) -> String {
    var text = ""
    var reader = self
    (reader.position, reader.end) = (token.start + 1, token.end - 1)
    while reader.position < reader.end {
      let rest = reader.bytes[reader.position..<reader.end]
      let part = rest.prefix { $0 != UInt8(ascii: "\\") }
      text += String(decoding: part, as: UTF8.self)
      reader.position = part.endIndex
      if part.endIndex < reader.end, let scalar = try? reader.escape() { text.unicodeScalars.append(scalar) }
    }
    return text
  }

  private mutating func number() throws(JSONFault) {
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
    if let byte = next, JSONReader.isDigit(byte) { throw fault("a number does not begin with 0") }
  }

  private mutating func digits() throws(JSONFault) {
    guard let byte = next, JSONReader.isDigit(byte) else { throw fault("a digit is expected") }
    while let byte = next, JSONReader.isDigit(byte) { position += 1 }
  }

  private mutating func word(_ word: StaticString) throws(JSONFault) {
    guard bytes[position..<end].starts(with: word.utf8) else { throw fault("no value can begin here") }
    position += word.utf8CodeUnitCount
  }

  private mutating func text() throws(JSONFault) -> JSONToken {
    let first = position
    position += 1
    var part = position
    var isPlain = true
    var isASCII = true
    while true {
      isASCII = passOverLetters() && isASCII
      guard let byte = next else { throw fault("a text is not closed") }
      guard byte >= 0x20 else {
        throw fault("a control character in a text is written as \\u and four digits")
      }
      if !isASCII { try requireUTF8(part..<position) }
      if byte == UInt8(ascii: "\"") {
        position += 1
        return JSONToken(kind: .text, start: first, end: position, isPlain: isPlain)
      }
      _ = try escape()
      isPlain = false
      part = position
    }
  }

  /// Goes to the end of a text, an escape, or what is not allowed in a text; whether all was ASCII.
  private mutating func passOverLetters() -> Bool {
    var (place, seen) = (position, 0 as UInt8)
    bytes.withUnsafeBufferPointer { bytes in
      while place < end {
        let byte = bytes[place]
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return }
        seen |= byte
        place += 1
      }
    }
    position = place
    return seen < 0x80
  }

  private func requireUTF8(_ range: Range<Int>) throws(JSONFault) {
    // Decoding repairs what is not UTF-8, and what was repaired is no longer what was written.
    guard String(decoding: bytes[range], as: UTF8.self).utf8.elementsEqual(bytes[range]) else {
      throw JSONFault(column: range.lowerBound - start + 1, problem: "this text is not UTF-8")
    }
  }

  private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
    position += 1
    guard let byte = next else { throw fault("a text is not closed") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try escapedScalar()
    default: throw fault("this is no escape of JSON")
    }
  }

  private mutating func escapedScalar() throws(JSONFault) -> Unicode.Scalar {
    let first = try fourDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, take("\\"), take("u") else { throw fault("half a surrogate pair is no character") }
    let second = try fourDigits()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw fault("half a surrogate pair is no character") }
    return scalar
  }

  private mutating func fourDigits() throws(JSONFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw fault("\\u needs four hexadecimal digits")
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  // The three are asked for at each byte that matters.
  @inline(__always) private var next: UInt8? { position < end ? bytes[position] : nil }

  @inline(__always) private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  @inline(__always) private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A { position += 1 }
  }

  private func fault(_ problem: String) -> JSONFault {
    JSONFault(column: position - start + 1, problem: problem)
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
