/// A whole number as a clinician would write it, and nothing that two programs would read differently.
enum WrittenNumber {
  case number(Int)
  /// Something like a number, and what to write instead.
  case doubtful(String)
  case noNumber

  init(_ text: some StringProtocol) {
    guard let first = text.utf8.first, WrittenNumber.beginnings.contains(first) else {
      self = .noNumber
      return
    }
    let digits = text.hasPrefix("-") ? String(text.dropFirst()) : String(text)
    if digits.isDecimal, digits == "0" || !digits.hasPrefix("0") {
      self = Int(text).map { .number($0) } ?? .doubtful("'\(text)' is too large")
    } else if let doubt = WrittenNumber.doubt(digits, written: String(text)) {
      self = .doubtful(doubt)
    } else {
      self = .noNumber
    }
  }

  /// Whether the text would be taken for a number by some reader of YAML.
  static func looksLikeNumber(_ text: String) -> Bool {
    if case .noNumber = WrittenNumber(text) { false } else { true }
  }

  /// Digits, signs and the point: with anything else no number begins.
  private static let beginnings = Set("0123456789+-.".utf8)

  private static func doubt(_ digits: String, written: String) -> String? {
    let lower = digits.lowercased()
    if digits.isDecimal {
      let plain = digits.drop { $0 == "0" }
      return
        "'\(written)' begins with 0, which some programs read as octal; write \(plain.isEmpty ? "0" : plain)"
    }
    for (prefix, name) in [("0o", "an octal"), ("0x", "a hexadecimal"), ("0b", "a binary")]
    where lower.hasPrefix(prefix) && lower.count > 2 && lower.dropFirst(2).allSatisfy(\.isHexDigit) {
      return "'\(written)' is \(name) number; write it in plain digits"
    }
    if [".inf", "+.inf", ".nan"].contains(lower) {
      return "'\(written)' is not a number to count with"
    }
    guard let first = lower.first, first.isASCII, first.isNumber || first == "+" || first == "." else {
      return nil
    }
    let rest = lower.filter { !"_.:+-e".contains($0) }
    guard String(rest).isDecimal else { return nil }
    if digits.contains("_") { return "'\(written)' has '_' in it; write \(digits.filter { $0 != "_" })" }
    if digits.contains(":") { return "'\(written)' can be read as a time or as a number to base 60" }
    if digits.contains(".") || lower.contains("e") { return "'\(written)' is not a whole number" }
    if digits.hasPrefix("+") { return "'\(written)' has a sign; write \(digits.dropFirst())" }
    return nil
  }
}

extension String {
  fileprivate var isDecimal: Bool { !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
