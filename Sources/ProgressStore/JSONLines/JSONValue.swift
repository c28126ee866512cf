/// A value of a JSON text, kept exactly: numbers as they were written, members in their order.
enum JSONValue: Hashable {
  case null
  case bool(Bool)
  case number(String)
  case text(String)
  case array([JSONValue])
  case object([JSONMember])
}

/// A key of a JSON object and its value.
struct JSONMember: Hashable {
  var key: String
  var value: JSONValue
}

extension JSONValue {
  /// The value as JSON on one line, the keys of every object sorted, so that equal values have equal texts.
  var canonicalText: String {
    var text: [UInt8] = []
    append(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// The value as a short text for a message.
  var shortText: String {
    let text = canonicalText
    return text.count <= 40 ? text : text.prefix(37) + "..."
  }

  /// Writes ``canonicalText`` as bytes.
  func append(to text: inout [UInt8]) {
    switch self {
    case .null: text += "null".utf8
    case .bool(let value): text += (value ? "true" : "false").utf8
    case .number(let number): text += number.utf8
    case .text(let value): value.appendAsJSON(to: &text)
    case .array(let values):
      text.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { text += ", ".utf8 }
        value.append(to: &text)
      }
      text.append(UInt8(ascii: "]"))
    case .object(let members):
      text.append(UInt8(ascii: "{"))
      for (index, member) in members.sorted(by: JSONMember.isBefore).enumerated() {
        if index > 0 { text += ", ".utf8 }
        member.key.appendAsJSON(to: &text)
        text += ": ".utf8
        member.value.append(to: &text)
      }
      text.append(UInt8(ascii: "}"))
    }
  }
}

extension JSONMember {
  /// By the bytes of the keys, so that the order does not depend on a table of the Unicode version.
  static func isBefore(_ left: JSONMember, _ right: JSONMember) -> Bool {
    left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
  }
}

extension String {
  /// Appends this text in quotes, escaping no more than JSON demands.
  func appendAsJSON(to text: inout [UInt8]) {
    text.append(UInt8(ascii: "\""))
    var written = self
    written.withUTF8 { letters in
      if letters.contains(where: String.isEscaped) {
        for letter in letters { String.append(letter, to: &text) }
      } else {
        text.append(contentsOf: letters)
      }
    }
    text.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func append(_ byte: UInt8, to text: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""): text += "\\\"".utf8
    case UInt8(ascii: "\\"): text += "\\\\".utf8
    case UInt8(ascii: "\n"): text += "\\n".utf8
    case UInt8(ascii: "\r"): text += "\\r".utf8
    case UInt8(ascii: "\t"): text += "\\t".utf8
    case 0x8: text += "\\b".utf8
    case 0xC: text += "\\f".utf8
    case 0..<0x20:
      let digits = String(byte, radix: 16)
      text += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
    default: text.append(byte)
    }
  }
}
