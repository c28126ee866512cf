internal import RehabCore
internal import Yams

extension Cursor {
  /// A text that says something.
  func text() -> String {
    let expected = "a text"
    guard let scalar = scalar(expecting: expected) else { return "" }
    let text = scalar.string
    guard let first = text.utf8.firstIndex(where: { !$0.isBlank }) else {
      refuse(expected, found: "empty")
      return ""
    }
    if scalar.style == .plain {
      if text.utf8.count <= 5, Cursor.ambiguousWords.contains(text.lowercased()) {
        fault("\(name) takes a text, and '\(text)' can mean true, false or nothing. Put it in quotes.")
      } else if WrittenNumber.looksLikeNumber(text) {
        fault("\(name) takes a text, but '\(text)' is a number. If it is meant as a text, put it in quotes.")
      }
    }
    // A folded text ends with a line feed, which belongs to the file and not to the sentence.
    let last = text.utf8.lastIndex { !$0.isBlank } ?? first
    return String(Substring(text.utf8[first...last]))
  }

  /// A whole number in a range.
  ///
  /// - Parameter readable: the numbers that are read although they are a fault; none if nil.
  func integer(in range: ClosedRange<Int>, readable: ClosedRange<Int>? = nil) -> Int {
    number(
      in: range, readable: readable,
      expected: "a whole number from \(range.lowerBound) to \(range.upperBound)"
    ) { $0 }
  }

  /// A length of time with its unit, such as `30 s`.
  func duration(_ unit: DurationUnit, in range: ClosedRange<Int>) -> Int {
    let expected =
      "\(unit.plural) from \(range.lowerBound) to \(range.upperBound), such as '\(range.example) \(unit)'"
    guard let scalar = scalar(expecting: expected) else { return range.lowerBound }
    let parts = scalar.string.split(separator: " ")
    guard scalar.style == .plain, let amount = parts.first, parts.count <= 2 else {
      refuse(expected, found: describe(.scalar(scalar)))
      return range.lowerBound
    }
    guard let written = parts.dropFirst().first else {
      if case .number = WrittenNumber(amount) {
        fault("\(name) has no unit; it takes \(expected).")
      } else {
        refuse(expected, found: describe(.scalar(scalar)))
      }
      return range.lowerBound
    }
    guard written == unit.rawValue else {
      fault("\(name) has the unit '\(written)'; it takes \(expected).")
      return range.lowerBound
    }
    return number(in: range, expected: expected) { _ in amount }
  }

  /// The pace of a repetition, such as `2-1-2`.
  func tempo() -> Tempo {
    let expected = "three phases in whole seconds from 0 to 30, out, hold and back, such as '2-1-2'"
    guard let scalar = scalar(expecting: expected) else { return Tempo(out: 1, hold: 0, back: 1) }
    let parts = scalar.string.split(separator: "-", omittingEmptySubsequences: false)
    let phases = parts.compactMap { part in
      if case .number(let seconds) = WrittenNumber(part), (0...30).contains(seconds) { seconds } else { nil }
    }
    guard parts.count == 3, phases.count == 3, phases.contains(where: { $0 > 0 }) else {
      refuse(expected, found: describe(.scalar(scalar)))
      return Tempo(out: 1, hold: 0, back: 1)
    }
    return Tempo(out: phases[0], hold: phases[1], back: phases[2])
  }

  /// One of a few words.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(else standIn: Choice) -> Choice {
    let words = Choice.allCases.map(\.rawValue)
    let word = word(expecting: Suggestion.choice(words))
    guard let word else { return standIn }
    if let choice = Choice(rawValue: word) { return choice }
    fault("\(name) cannot be '\(word)'.\(Suggestion.sentence(for: word, among: words))")
    return standIn
  }

  /// A dose level, `L0` to `L3`.
  func doseLevel() -> DoseLevel {
    let expected = Suggestion.choice(DoseLevel.allCases.map(\.name))
    guard let word = word(expecting: expected) else { return .light }
    if let level = DoseLevel(name: word) { return level }
    refuse(expected, found: "'\(word)'")
    return .light
  }

  /// A word of small letters, digits and single hyphens, as file names have it.
  func identifier() -> String {
    let expected = "a name of small letters, digits and hyphens, such as 'fire-hydrant'"
    guard let word = word(expecting: expected) else { return "" }
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    let clean = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
    guard clean, word.first?.isLetter == true else {
      refuse(expected, found: "'\(word)'")
      return ""
    }
    return word
  }

  /// A scalar as it stands, for readers that know which words are right.
  func word(expecting expected: String) -> String? {
    guard let scalar = scalar(expecting: expected) else { return nil }
    if !scalar.string.isEmpty { return scalar.string }
    refuse(expected, found: "empty")
    return nil
  }

  /// `part` picks the digits out of the scalar.
  private func number(
    in range: ClosedRange<Int>, readable: ClosedRange<Int>? = nil, expected: String,
    part: (Substring) -> Substring
  ) -> Int {
    guard let scalar = scalar(expecting: expected) else { return range.lowerBound }
    guard scalar.style == .plain else {
      fault("\(name) takes \(expected), but quotes make this a text. Write it without quotes.")
      return range.lowerBound
    }
    switch WrittenNumber(part(Substring(scalar.string))) {
    case .number(let number) where range.contains(number): return number
    case .number(let number):
      let isReadable = readable?.contains(number) ?? false
      fault("\(name) is \(number); it takes \(expected).", isReadable: isReadable)
      if isReadable { return number }
    case .doubtful(let doubt): fault("\(name): \(doubt). It takes \(expected).")
    case .noNumber: refuse(expected, found: describe(.scalar(scalar)))
    }
    return range.lowerBound
  }

  private static let ambiguousWords: Set<String> = [
    "yes", "no", "on", "off", "true", "false", "y", "n", "null", "~",
  ]
}

/// The units in which lengths of time are written.
enum DurationUnit: String, CustomStringConvertible {
  case seconds = "s"
  case minutes = "min"

  var description: String { rawValue }
  var plural: String { self == .seconds ? "seconds" : "minutes" }
}

extension ClosedRange<Int> {
  fileprivate var example: Int { Swift.min(upperBound, Swift.max(lowerBound, 30)) }
}

extension UInt8 {
  /// A space, a line feed, or another character that shows nothing.
  fileprivate var isBlank: Bool { self <= 0x20 }
}
