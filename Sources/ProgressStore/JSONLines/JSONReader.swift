/// Reads one JSON text by RFC 8259 and nothing else.
///
/// Foundation's readers accept a key that is there twice, do not tell `true` from `1`, and round long numbers; a journal
/// that must come back as it was needs all three kept apart.
struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  /// Deeper nesting is refused, so that no input can exhaust the stack.
  static let deepest = 64

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The value that the bytes are, or what is wrong with them.
  static func value(of bytes: [UInt8]) throws(JSONFault) -> JSONValue {
    var reader = JSONReader(bytes)
    let value = try reader.value()
    reader.skipSpace()
    guard reader.position == bytes.count else { throw reader.fault("there is more after the value") }
    return value
  }

  private mutating func value() throws(JSONFault) -> JSONValue {
    skipSpace()
    guard let byte = next else { throw fault("the line ends too early") }
    switch byte {
    case UInt8(ascii: "{"): return try nested { reader throws(JSONFault) in try reader.object() }
    case UInt8(ascii: "["): return try nested { reader throws(JSONFault) in try reader.array() }
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw fault("no value can begin here")
    }
  }

  private mutating func nested(
    _ read: (inout JSONReader) throws(JSONFault) -> JSONValue
  ) throws(JSONFault) -> JSONValue {
    guard depth < JSONReader.deepest else {
      throw fault("it is nested deeper than \(JSONReader.deepest) levels")
    }
    depth += 1
    defer { depth -= 1 }
    position += 1
    return try read(&self)
  }

  private mutating func object() throws(JSONFault) -> JSONValue {
    var members: [JSONMember] = []
    // As bytes, because texts that only look alike are equal to Swift.
    var keys: Set<[UInt8]> = []
    skipSpace()
    if take("}") { return .object([]) }
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw fault("a key in double quotes is expected") }
      let start = position
      let key = try text()
      guard keys.insert(Array(key.utf8)).inserted else {
        throw JSONFault(column: start + 1, problem: "the key \(JSONValue.text(key).shortText) is there twice")
      }
      skipSpace()
      guard take(":") else { throw fault("a colon is expected") }
      members.append(JSONMember(key: key, value: try value()))
      skipSpace()
    } while take(",")
    guard take("}") else { throw fault("a comma or a closing brace is expected") }
    return .object(members)
  }

  private mutating func array() throws(JSONFault) -> JSONValue {
    var values: [JSONValue] = []
    skipSpace()
    if take("]") { return .array([]) }
    repeat {
      values.append(try value())
      skipSpace()
    } while take(",")
    guard take("]") else { throw fault("a comma or a closing bracket is expected") }
    return .array(values)
  }

  private mutating func number() throws(JSONFault) -> String {
    let start = position
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
    if let byte = next, JSONReader.isDigit(byte) { throw fault("a number does not begin with 0") }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func digits() throws(JSONFault) {
    guard let byte = next, JSONReader.isDigit(byte) else { throw fault("a digit is expected") }
    while let byte = next, JSONReader.isDigit(byte) { position += 1 }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONFault) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else { throw fault("no value can begin here") }
    position += word.utf8.count
    return value
  }

  private mutating func text() throws(JSONFault) -> String {
    position += 1
    var text = ""
    var start = position
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        try append(start..<position, to: &text)
        position += 1
        return text
      case UInt8(ascii: "\\"):
        try append(start..<position, to: &text)
        text.unicodeScalars.append(try escape())
        start = position
      case 0..<0x20: throw fault("a control character in a text is written as \\u and four digits")
      default: position += 1
      }
    }
    throw fault("a text is not closed")
  }

  private func append(_ range: Range<Int>, to text: inout String) throws(JSONFault) {
    let part = bytes[range]
    let decoded = String(decoding: part, as: UTF8.self)
    // Decoding repairs what is not UTF-8, and what was repaired is no longer what was written.
    guard decoded.utf8.elementsEqual(part) else {
      throw JSONFault(column: range.lowerBound + 1, problem: "this text is not UTF-8")
    }
    text += decoded
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

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A { position += 1 }
  }

  private func fault(_ problem: String) -> JSONFault {
    JSONFault(column: position + 1, problem: problem)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
