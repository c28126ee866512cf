/// Where a value of a JSON text stands, quotes included.
struct JSONToken {
  enum Kind { case null, bool, number, text, array, object }

  let kind: Kind
  let start: Int
  let end: Int
  /// A text that says what stands between its quotes, without an escape.
  var isPlain = false
}

/// A key of a JSON object, its value, and whether somebody took it.
struct JSONMemberToken {
  let key: JSONToken
  let value: JSONToken
  var isTaken = false
}

// What was found, as values of Swift.
extension JSONReader {
  func value(of token: JSONToken) -> JSONValue {
    (try? JSONReader.value(of: Array(bytes[token.start..<token.end]))) ?? .null
  }

  /// Reads the bytes of a text; nil if it is none, or has a U+0000, at which SQLite would cut it off.
  func read<Value>(_ token: JSONToken, _ make: (Span<UInt8>) -> Value?) -> Value? {
    guard token.kind == .text else { return nil }
    if token.isPlain { return make(bytes.span.extracting(token.start + 1..<token.end - 1)) }
    let text = Array(text(of: token).utf8)
    return text.contains(0) ? nil : make(text.span)
  }

  /// Whether a text says this.
  func says(_ token: JSONToken, _ name: StaticString) -> Bool {
    guard token.isPlain else { return text(of: token).utf8.elementsEqual(name.utf8) }
    let name = name.utf8
    guard token.end - token.start - 2 == name.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      for place in name.indices where bytes[token.start + 1 + place] != name[place] { return false }
      return true
    }
  }

  func isSameText(_ one: JSONToken, _ other: JSONToken) -> Bool {
    guard one.isPlain, other.isPlain else { return text(of: one).utf8.elementsEqual(text(of: other).utf8) }
    guard one.end - one.start == other.end - other.start else { return false }
    for place in 0..<one.end - one.start where bytes[one.start + place] != bytes[other.start + place] {
      return false
    }
    return true
  }

  /// A number written without a fraction, or with one of nothing but zeros.
  func wholeNumber(_ token: JSONToken) -> Int? {
    guard token.kind == .number else { return nil }
    let isNegative = bytes[token.start] == UInt8(ascii: "-")
    var place = token.start + (isNegative ? 1 : 0)
    var number = 0
    while place < token.end, JSONReader.isDigit(bytes[place]) {
      let (product, tooLarge) = number.multipliedReportingOverflow(by: 10)
      guard !tooLarge, product <= Int.max - 9 else { return nil }
      number = product + Int(bytes[place] - UInt8(ascii: "0"))
      place += 1
    }
    if place < token.end {
      guard bytes[place] == UInt8(ascii: "."),
        bytes[place + 1..<token.end].allSatisfy({ $0 == UInt8(ascii: "0") })
      else { return nil }
    }
    return isNegative ? -number : number
  }

  func bool(_ token: JSONToken) -> Bool? {
    token.kind == .bool ? bytes[token.start] == UInt8(ascii: "t") : nil
  }

  /// A number as Swift reads it; nil if it is none.
  func number(_ token: JSONToken) -> Double? {
    token.kind == .number ? Double(String(decoding: bytes[token.start..<token.end], as: UTF8.self)) : nil
  }
}

extension StaticString {
  /// Its bytes, which are there as long as the program runs.
  var utf8: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
