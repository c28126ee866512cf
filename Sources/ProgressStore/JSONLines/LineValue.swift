import RehabCore

/// What the value of a key may be: how it is read, and how to say what is allowed.
protocol LineValue {
  /// A clause such as "a score is a whole number from 0 to 10".
  static var allowed: String { get }

  /// Nil if the value is not allowed.
  static func read(_ token: JSONToken, in json: JSONReader) -> Self?
}

extension RecordID: LineValue {
  static var allowed: String { "an id is a UUID such as 3f2b8c1e-5d4a-4e6f-9a7b-0c1d2e3f4a5b" }

  static func read(_ token: JSONToken, in json: JSONReader) -> RecordID? {
    json.read(token) { RecordID(utf8: $0) }
  }
}

extension Day: LineValue {
  static var allowed: String { "a day is a date of the calendar, written YYYY-MM-DD" }

  static func read(_ token: JSONToken, in json: JSONReader) -> Day? { json.read(token) { Day(utf8: $0) } }
}

extension Timestamp: LineValue {
  static var allowed: String {
    "a moment is written by RFC 3339 with its offset, such as 2024-05-01T07:30:00+02:00"
  }

  static func read(_ token: JSONToken, in json: JSONReader) -> Timestamp? {
    json.read(token) { Timestamp(utf8: $0) }
  }
}

extension Bool: LineValue {
  static var allowed: String { "it is true or false" }

  static func read(_ token: JSONToken, in json: JSONReader) -> Bool? { json.bool(token) }
}

extension String: LineValue {
  static var allowed: String { "it is a text, without the character U+0000" }

  static func read(_ token: JSONToken, in json: JSONReader) -> String? {
    json.read(token) { text in text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }
  }
}

extension ExerciseID: LineValue {
  static var allowed: String { Name.allowed }

  static func read(_ token: JSONToken, in json: JSONReader) -> ExerciseID? {
    Name.read(token, in: json).map { ExerciseID(rawValue: $0.text) }
  }
}

/// A text that is never empty.
struct Name: LineValue {
  let text: String

  static var allowed: String { "it is a text that is not empty, without the character U+0000" }

  static func read(_ token: JSONToken, in json: JSONReader) -> Name? {
    String.read(token, in: json).flatMap { $0.isEmpty ? nil : Name(text: $0) }
  }
}

extension PainScore: LineValue {
  static var allowed: String {
    "a score is a whole number from \(range.lowerBound) to \(range.upperBound)"
  }

  static func read(_ token: JSONToken, in json: JSONReader) -> PainScore? {
    json.wholeNumber(token).flatMap { PainScore($0) }
  }
}

/// A distance as the runner wrote it.
struct Kilometres: LineValue {
  let number: Double

  static var allowed: String { "it is a number of kilometres, 0 or more" }

  static func read(_ token: JSONToken, in json: JSONReader) -> Kilometres? {
    guard let number = json.number(token), number.isFinite, number >= 0 else { return nil }
    return Kilometres(number: number)
  }
}

extension DoseLevel: LineValue {
  static var allowed: String { "a dose is one of \(allCases.map(\.name).joined(separator: ", "))" }

  static func read(_ token: JSONToken, in json: JSONReader) -> DoseLevel? {
    String.read(token, in: json).flatMap { DoseLevel(name: $0) }
  }
}

extension StageNumber: LineValue {
  static var allowed: String { "a stage is a whole number from 1 to \(allCases.count)" }

  static func read(_ token: JSONToken, in json: JSONReader) -> StageNumber? {
    json.wholeNumber(token).flatMap { StageNumber(rawValue: $0) }
  }
}

extension Set: LineValue where Element == Side {
  static var allowed: String { "it is a list of left, right, or both of them" }

  static func read(_ token: JSONToken, in json: JSONReader) -> Set<Side>? {
    guard let sides = [Side].all(token, in: json), !sides.isEmpty else { return nil }
    return Set(sides)
  }
}

extension Array: LineValue where Element == RedFlag {
  static var allowed: String { "it is a list of red flags, each one of \(RedFlag.names)" }

  static func read(_ token: JSONToken, in json: JSONReader) -> [RedFlag]? { all(token, in: json) }
}

extension Array where Element: LineValue {
  fileprivate static func all(_ token: JSONToken, in json: JSONReader) -> [Element]? {
    guard let tokens = json.elements(token) else { return nil }
    let elements = tokens.compactMap { Element.read($0, in: json) }
    return elements.count == tokens.count ? elements : nil
  }
}

/// One of a few names.
protocol LineChoice: LineValue, CaseIterable, RawRepresentable<String> {}

extension LineChoice {
  static var allowed: String { "it is one of \(names)" }

  static func read(_ token: JSONToken, in json: JSONReader) -> Self? { json.read(token) { Self(utf8: $0) } }

  init?(utf8 text: Span<UInt8>) {
    for choice in Self.allCases where text.says(choice.rawValue) {
      self = choice
      return
    }
    return nil
  }

  /// All of them, with commas.
  fileprivate static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

extension RecordType: LineChoice {
  static var allowed: String { "a type is one of \(names)" }
}

extension Activity.Kind: LineChoice {}
extension EndedBy: LineChoice {}
extension MissedReason: LineChoice {}
extension PainLocation: LineChoice {}
extension PainSpot: LineChoice {}
extension RedFlag: LineChoice {}
extension SessionKind: LineChoice {}
extension SetSide: LineChoice {}
extension Side: LineChoice {}

extension Span<UInt8> {
  fileprivate func says(_ name: String) -> Bool {
    var name = name
    return name.withUTF8 { name in
      guard name.count == count else { return false }
      for place in indices where self[place] != name[place] { return false }
      return true
    }
  }
}
