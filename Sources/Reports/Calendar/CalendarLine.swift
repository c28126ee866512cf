/// A line of an iCalendar file (RFC 5545): a name, parameters, and a value.
struct CalendarLine {
  private let whole: String

  /// - Parameter value: as the standard wants it, such as a time.
  init(_ name: String, _ value: String) {
    whole = "\(name):\(value)"
  }

  /// Words, in which what has a meaning of its own is escaped.
  init(_ name: String, words: String) {
    var escaped = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      case "\n": escaped += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    self.init(name, escaped)
  }

  /// Octets in a line, without its end.
  private static let mostOctets = 75

  /// Folded into lines of at most 75 octets, never within a character, each ended by CR LF.
  var text: String {
    var text = ""
    var octets = 0
    for scalar in whole.unicodeScalars {
      let length = UTF8.width(scalar)
      if octets + length > CalendarLine.mostOctets {
        text += "\r\n "
        octets = 1
      }
      text.unicodeScalars.append(scalar)
      octets += length
    }
    return text + "\r\n"
  }
}
