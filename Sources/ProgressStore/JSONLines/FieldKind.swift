import RehabCore

/// What the value of a key may be: how it is read, and how to say what is allowed.
struct FieldKind<Value> {
  /// A clause such as "a score is a whole number from 0 to 10".
  let allowed: String
  /// Nil if the value is not allowed.
  let read: (JSONValue) -> Value?
}

extension FieldKind where Value == RecordID {
  static var recordID: FieldKind {
    FieldKind(allowed: "an id is a UUID such as 3f2b8c1e-5d4a-4e6f-9a7b-0c1d2e3f4a5b") {
      $0.nonEmptyText.flatMap(RecordID.init)
    }
  }
}

extension FieldKind where Value == RecordType {
  static var recordType: FieldKind {
    FieldKind(allowed: "a type is one of \(names(of: RecordType.self))") {
      $0.nonEmptyText.flatMap(RecordType.init)
    }
  }
}

extension FieldKind where Value == Day {
  static var day: FieldKind {
    FieldKind(allowed: "a day is a date of the calendar, written YYYY-MM-DD") {
      $0.nonEmptyText.flatMap(Day.init)
    }
  }
}

extension FieldKind where Value == Timestamp {
  static var moment: FieldKind {
    FieldKind(
      allowed: "a moment is written by RFC 3339 with its offset, such as 2024-05-01T07:30:00+02:00"
    ) { $0.nonEmptyText.flatMap(Timestamp.init) }
  }
}

extension FieldKind where Value == Bool {
  static var bool: FieldKind {
    FieldKind(allowed: "it is true or false") {
      if case .bool(let value) = $0 { value } else { nil }
    }
  }
}

extension FieldKind where Value == String {
  /// A name, never empty.
  static var name: FieldKind {
    FieldKind(allowed: "it is a text that is not empty, without the character U+0000") { $0.nonEmptyText }
  }

  static var text: FieldKind {
    FieldKind(allowed: "it is a text, without the character U+0000") { $0.keptText }
  }
}

extension FieldKind where Value == Int {
  static func wholeNumber(_ range: ClosedRange<Int>, _ noun: String) -> FieldKind {
    FieldKind(allowed: "\(noun) a whole number from \(range.lowerBound) to \(range.upperBound)") {
      $0.wholeNumber.flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// So large that no real count is refused, and so small that sums of them cannot overflow.
  static let largestCount = 1_000_000
}

extension FieldKind where Value == PainScore {
  static var score: FieldKind {
    let range = PainScore.range
    return FieldKind(allowed: "a score is a whole number from \(range.lowerBound) to \(range.upperBound)") {
      $0.wholeNumber.flatMap(PainScore.init)
    }
  }
}

extension FieldKind where Value == Double {
  static var kilometres: FieldKind {
    FieldKind(allowed: "it is a number of kilometres, 0 or more") {
      guard case .number(let digits) = $0, let number = Double(digits), number.isFinite, number >= 0
      else { return nil }
      return number
    }
  }
}

extension FieldKind where Value == DoseLevel {
  static var dose: FieldKind {
    FieldKind(allowed: "a dose is one of \(DoseLevel.allCases.map(\.name).joined(separator: ", "))") {
      $0.nonEmptyText.flatMap(DoseLevel.init(name:))
    }
  }
}

extension FieldKind where Value == StageNumber {
  static var stage: FieldKind {
    FieldKind(allowed: "a stage is a whole number from 1 to \(StageNumber.allCases.count)") {
      $0.wholeNumber.flatMap(StageNumber.init)
    }
  }
}

extension FieldKind where Value == Set<Side> {
  static var sides: FieldKind {
    FieldKind(allowed: "it is a list of left, right, or both of them") {
      guard case .array(let values) = $0, !values.isEmpty else { return nil }
      let sides = values.compactMap { $0.nonEmptyText.flatMap(Side.init) }
      return sides.count == values.count ? Set(sides) : nil
    }
  }
}

extension FieldKind where Value == [RedFlag] {
  static var flags: FieldKind {
    FieldKind(allowed: "it is a list of red flags, each one of \(names(of: RedFlag.self))") {
      guard case .array(let values) = $0 else { return nil }
      let flags = values.compactMap { $0.nonEmptyText.flatMap(RedFlag.init) }
      return flags.count == values.count ? flags : nil
    }
  }
}

extension FieldKind where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
  static var choice: FieldKind {
    FieldKind(allowed: "it is one of \(names(of: Value.self))") { $0.nonEmptyText.flatMap(Value.init) }
  }
}

private func names<Name: CaseIterable & RawRepresentable<String>>(of type: Name.Type) -> String {
  type.allCases.map(\.rawValue).joined(separator: ", ")
}

extension JSONValue {
  /// The text, unless it has a U+0000, at which SQLite would cut it off.
  fileprivate var keptText: String? {
    if case .text(let text) = self, !text.utf8.contains(0) { text } else { nil }
  }

  fileprivate var nonEmptyText: String? {
    keptText.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A number written without a fraction, or with one of nothing but zeros.
  fileprivate var wholeNumber: Int? {
    guard case .number(let digits) = self else { return nil }
    let parts = digits.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first, parts.dropFirst().allSatisfy({ $0.allSatisfy { $0 == "0" } })
    else { return nil }
    return Int(whole)
  }
}
