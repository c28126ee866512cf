/// A piece of a page. Whatever is put into it as text is escaped, so that nothing a runner wrote can become markup.
struct HTML: Hashable, Sendable, ExpressibleByStringInterpolation {
  private(set) var text: String

  init(stringLiteral text: String) {
    self.text = text
  }

  init(stringInterpolation: StringInterpolation) {
    text = stringInterpolation.text
  }

  init(_ parts: some Sequence<HTML>, divider: String = "\n") {
    text = parts.map(\.text).joined(separator: divider)
  }

  static let nothing: HTML = ""

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity * 2)
    }

    mutating func appendLiteral(_ literal: String) { text += literal }

    mutating func appendInterpolation(_ words: String) { text += words.escapedForHTML }

    mutating func appendInterpolation(_ number: Int) { text += "\(number)" }

    /// A length in a drawing, to a tenth.
    mutating func appendInterpolation(_ length: Double) {
      let tenths = Int((length * 10).rounded())
      let sign = tenths < 0 ? "-" : ""
      let whole = tenths.magnitude / 10
      let rest = tenths.magnitude % 10
      text += rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
    }

    mutating func appendInterpolation(_ part: HTML) { text += part.text }

    mutating func appendInterpolation(_ parts: [HTML]) { text += HTML(parts).text }
  }
}

extension String {
  /// Safe between tags and in quoted attributes; characters that no page may have become U+FFFD.
  fileprivate var escapedForHTML: String {
    var escaped = ""
    escaped.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\t", "\n": escaped.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
