import RehabCore

/// Which of two numbers of a date is the day.
public enum DateOrder: String, Hashable, Sendable, CaseIterable {
  case dayFirst = "day-first"
  case monthFirst = "month-first"
}

/// A date as a spreadsheet writes it, before it is known which number is the day.
struct WrittenDate: Hashable {
  private let year: Int
  private let first: Int
  private let second: Int
  /// Known where the way of writing leaves no doubt.
  private let order: DateOrder?

  /// Nil if it cannot be read as a date with a year of four digits.
  init?(_ text: String) {
    let text = WrittenDate.withoutMidnight(text)
    if let named = WrittenDate.named(text) {
      self = named
      return
    }
    guard let divider = text.first(where: { "-/.".contains($0) }) else { return nil }
    let parts = text.split(separator: divider, omittingEmptySubsequences: false)
    let numbers = parts.compactMap(WrittenDate.number)
    guard parts.count == 3, numbers.count == 3 else { return nil }
    if parts[0].count == 4, parts[2].count <= 2 {
      self.init(year: numbers[0], first: numbers[1], second: numbers[2], order: .monthFirst)
    } else if parts[2].count == 4, parts[0].count <= 2, parts[1].count <= 2 {
      // With dots the day comes first wherever dates are written so.
      self.init(
        year: numbers[2], first: numbers[0], second: numbers[1], order: divider == "." ? .dayFirst : nil)
    } else {
      return nil
    }
  }

  private init(year: Int, first: Int, second: Int, order: DateOrder?) {
    self.year = year
    self.first = first
    self.second = second
    self.order = order
  }

  /// The order in which alone it is a date; nil if both are possible.
  var onlyOrder: DateOrder? {
    guard order == nil, first != second else { return nil }
    if first > 12 { return .dayFirst }
    return second > 12 ? .monthFirst : nil
  }

  /// Both orders give a day, and not the same one.
  var isAmbiguous: Bool { order == nil && first != second && onlyOrder == nil }

  /// Whether the column has to decide in which order it is read.
  var needsOrder: Bool { order == nil && first != second }

  /// Nil if there is no such day.
  func day(_ columnOrder: DateOrder?) -> Day? {
    switch order ?? columnOrder ?? onlyOrder {
    case .monthFirst: Day(year: year, month: first, dayOfMonth: second)
    case .dayFirst, nil: Day(year: year, month: second, dayOfMonth: first)
    }
  }

  private static func number(_ part: Substring) -> Int? {
    guard (1...4).contains(part.count), part.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(part)
  }

  /// Sheets write a date as the midnight it begins with; any other time says more than a day.
  private static func withoutMidnight(_ text: String) -> String {
    for midnight in [" 00:00:00", " 00:00", " 0:00", "T00:00:00", "T00:00:00Z"] where text.hasSuffix(midnight)
    {
      return String(text.dropLast(midnight.count))
    }
    return text
  }

  /// "4 Mar 2026", "Mar 4, 2026", "4-March-2026", also after the day of the week.
  private static func named(_ text: String) -> WrittenDate? {
    var parts = text.split { " ,.-/".contains($0) }
    if let first = parts.first, parts.count == 4, isWeekday(first) { parts.removeFirst() }
    guard parts.count == 3, parts[2].count == 4, let year = number(parts[2]) else { return nil }
    if let month = month(parts[1]), let day = number(parts[0]), parts[0].count <= 2 {
      return WrittenDate(year: year, first: day, second: month, order: .dayFirst)
    }
    if let month = month(parts[0]), let day = number(parts[1]), parts[1].count <= 2 {
      return WrittenDate(year: year, first: month, second: day, order: .monthFirst)
    }
    return nil
  }

  private static func month(_ word: Substring) -> Int? {
    months.firstIndex { isShort(word, for: $0) }.map { $0 + 1 }
  }

  private static func isWeekday(_ word: Substring) -> Bool { weekdays.contains { isShort(word, for: $0) } }

  /// The whole word, or its first letters, at least three.
  private static func isShort(_ word: Substring, for whole: String) -> Bool {
    word.count >= 3 && whole.hasPrefix(word.lowercased())
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
