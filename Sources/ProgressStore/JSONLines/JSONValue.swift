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
    var text = ""
    append(to: &text)
    return text
  }

  /// The value as a short text for a message.
  var shortText: String {
    let text = canonicalText
    return text.count <= 40 ? text : text.prefix(37) + "..."
  }

  private func append(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let number): text += number
    case .text(let value): value.appendAsJSON(to: &text)
    case .array(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += ", " }
        value.append(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.sorted(by: JSONMember.isBefore).enumerated() {
        if index > 0 { text += ", " }
        member.key.appendAsJSON(to: &text)
        text += ": "
        member.value.append(to: &text)
      }
      text += "}"
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
  func appendAsJSON(to text: inout String) {
    text += "\""
    if utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
      text += self
    } else {
      for scalar in unicodeScalars { text += String.escaped(scalar) }
    }
    text += "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case "\u{8}": return "\\b"
    case "\u{c}": return "\\f"
    case _ where scalar.value < 0x20:
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: return String(scalar)
    }
  }
}
