import RehabCore

/// Which of two numbers of a date is the day.
public enum DateOrder: String, Hashable, Sendable, CaseIterable {
  case dayFirst = "day-first"
  case monthFirst = "month-first"
}

/// A date as a spreadsheet writes it, before it is known which number is the day.
struct WrittenDate: Hashable {
  private var numbers: Numbers
  /// 1 Monday to 7 Sunday, where it is named.
  private var weekday: Int?
  /// The time that stands behind the date.
  private(set) var time: WrittenTime?

  fileprivate struct Numbers: Hashable {
    /// Nil if it is left out.
    var year: Int?
    var first: Int
    var second: Int
    /// Known where the way of writing leaves no doubt.
    var order: DateOrder?
    /// The year has two digits.
    var isShort = false
  }

  /// Nil if it cannot be read as a date, with a time or without.
  init?(_ cell: CellText) {
    guard cell.text.contains(where: \.isASCIIDigit) else { return nil }
    if let date = WrittenDate(plain: Substring(cell.text)) {
      self = date
      return
    }
    for place in cell.text.indices where " t,".contains(cell.text[place]) {
      let tail = CellText(String(cell.text[cell.text.index(after: place)...].drop { " ,".contains($0) }))
      guard var date = WrittenDate(plain: cell.text[..<place]), !tail.isBlank,
        let time = WrittenTime.read(tail, bareHour: false)
      else { continue }
      if case .time(let told) = time { date.time = told }
      self = date
      return
    }
    return nil
  }

  private init?(plain text: Substring) {
    var parts = text.split { " ,.-/'".contains($0) }.map(WrittenDate.withoutOrdinal)
    if let named = parts.first.flatMap(CalendarWords.weekday) {
      weekday = named
      parts.removeFirst()
    }
    guard !text.hasPrefix("-"), let numbers = Numbers(parts, hasDots: WrittenDate.hasDots(text)) else {
      return nil
    }
    self.numbers = numbers
  }

  /// Whether a number is followed by a dot, as in "4.3.2026" and not in "Wed. 4/3/2026".
  private static func hasDots(_ text: Substring) -> Bool {
    zip(text, text.dropFirst()).contains { $0.isASCIIDigit && $1 == "." }
  }

  /// "2nd" is 2.
  private static func withoutOrdinal(_ part: Substring) -> Substring {
    let digits = part.prefix(while: \.isASCIIDigit)
    return !digits.isEmpty && ["st", "nd", "rd", "th"].contains(part.dropFirst(digits.count)) ? digits : part
  }
}

extension WrittenDate {
  var hasYear: Bool { numbers.year != nil }

  /// The order in which alone it can be read; nil if both are possible, or give the same.
  var onlyOrder: DateOrder? {
    guard needsOrder else { return nil }
    let possible = DateOrder.allCases.filter { isPossible($0) }
    return possible.count == 1 ? possible[0] : nil
  }

  /// Whether the column has to decide in which order it is read.
  var needsOrder: Bool { numbers.order == nil && numbers.first != numbers.second }

  /// The day that it is, read in an order; the day of the week is not looked at. Nil if there is no such day.
  ///
  /// - Parameter near: a day of another line, which says the year where it is left out.
  func day(_ order: DateOrder?, near: Day? = nil) -> Day? {
    guard let year = numbers.year else {
      return near.flatMap { near in
        let year = near.parts.year
        return (year - 1...year + 1).compactMap { day(inYear: $0, order) }
          .min { abs($0 - near) < abs($1 - near) }
      }
    }
    return day(inYear: year, order)
  }

  /// False if the day of the week that it names is another one.
  func agrees(with day: Day) -> Bool { weekday.map { $0 == day.weekday } ?? true }

  /// The days that it can be, in either order.
  var readings: [Day] { DateOrder.allCases.compactMap { day($0) } }

  /// The day that it is if the two digits in front are the year and not those at the end.
  var withYearInFront: Day? {
    guard numbers.isShort, let last = numbers.year else { return nil }
    return Day(year: 2000 + numbers.first, month: numbers.second, dayOfMonth: last - 2000)
  }

  private func isPossible(_ order: DateOrder) -> Bool {
    // The longest year has all days that there are.
    guard let day = day(inYear: numbers.year ?? 2000, order) else { return false }
    return numbers.year == nil || agrees(with: day)
  }

  private func day(inYear year: Int, _ columnOrder: DateOrder?) -> Day? {
    switch numbers.order ?? columnOrder {
    case .monthFirst: Day(year: year, month: numbers.first, dayOfMonth: numbers.second)
    case .dayFirst, nil: Day(year: year, month: numbers.second, dayOfMonth: numbers.first)
    }
  }
}

extension WrittenDate.Numbers {
  fileprivate init?(_ parts: [Substring], hasDots: Bool) {
    if let named = Self(named: parts) {
      self = named
      return
    }
    // With dots the day comes first wherever dates are written so.
    let order: DateOrder? = hasDots ? .dayFirst : nil
    let numbers = parts.map(Self.number)
    switch Self.shape(parts) {
    case "year, short, short":
      self.init(numbers[0], numbers[1], numbers[2], .monthFirst)
    case "short, short, year":
      self.init(numbers[2], numbers[0], numbers[1], order)
    case "short, short, short":
      guard parts[2].count == 2 else { return nil }
      self.init(numbers[2].map { 2000 + $0 }, numbers[0], numbers[1], order)
      isShort = true
    case "short, short":
      guard let first = numbers[0], let second = numbers[1] else { return nil }
      self.init(year: nil, first: first, second: second, order: order)
    case "whole":
      let text = parts[0]
      self.init(
        Self.number(text.prefix(4)), Self.number(text.dropFirst(4).prefix(2)), Self.number(text.suffix(2)),
        .monthFirst)
    default: return nil
    }
  }

  /// What the lengths of the parts say.
  private static func shape(_ parts: [Substring]) -> String {
    parts.map { part in
      switch part.count {
      case 1, 2: "short"
      case 4: "year"
      case 8: "whole"
      default: "other"
      }
    }.joined(separator: ", ")
  }

  private init?(_ year: Int?, _ first: Int?, _ second: Int?, _ order: DateOrder?) {
    guard let year, let first, let second else { return nil }
    self.init(year: year, first: first, second: second, order: order)
  }

  /// "4 Mar 2026", "Mar 4, 2026", "2026 March 4", "4 March".
  private init?(named parts: [Substring]) {
    guard let place = parts.firstIndex(where: { CalendarWords.month($0) != nil }),
      let month = CalendarWords.month(parts[place])
    else { return nil }
    var others = parts
    others.remove(at: place)
    let numbers = others.compactMap(Self.number)
    guard numbers.count == others.count else { return nil }
    switch Self.shape(others) {
    case "short, year": self.init(year: numbers[1], first: numbers[0], second: month, order: .dayFirst)
    case "year, short": self.init(year: numbers[0], first: numbers[1], second: month, order: .dayFirst)
    case "short, short":
      self.init(year: 2000 + numbers[1], first: numbers[0], second: month, order: .dayFirst)
    case "short": self.init(year: nil, first: numbers[0], second: month, order: .dayFirst)
    default: return nil
    }
  }

  private static func number(_ part: Substring) -> Int? {
    part.allSatisfy(\.isASCIIDigit) ? Int(part) : nil
  }
}

/// The names of months and days of the week, English and German.
enum CalendarWords {
  /// 1 to 12.
  static func month(_ word: Substring) -> Int? {
    months.firstIndex { names in names.contains { isShort(word, for: $0) } }.map { $0 + 1 }
  }

  /// 1 Monday to 7 Sunday.
  static func weekday(_ word: Substring) -> Int? {
    weekdays.firstIndex { names in names.contains { isShort(word, for: $0) || word == $0.prefix(2) } }.map {
      $0 + 1
    }
  }

  /// The whole word, or its first letters, at least three.
  private static func isShort(_ word: Substring, for whole: String) -> Bool {
    word.count >= 3 && whole.hasPrefix(word)
  }

  private static let months = [
    ["january", "januar"], ["february", "februar"], ["march", "marz", "maerz", "mrz"], ["april"],
    ["may", "mai"],
    ["june", "juni"], ["july", "juli"], ["august"], ["september"], ["october", "oktober"], ["november"],
    ["december", "dezember"],
  ]
  private static let weekdays = [
    ["monday", "montag"], ["tuesday", "dienstag"], ["wednesday", "mittwoch"], ["thursday", "donnerstag"],
    ["friday", "freitag"], ["saturday", "samstag", "sonnabend"], ["sunday", "sonntag"],
  ]
}
