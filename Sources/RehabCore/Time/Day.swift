/// A civil date, without a time zone: the unit in which the gate thinks.
///
/// The local day changes at 04:00 (``Timestamp/day``), so that a late evening belongs to the day it began in.
public struct Day: Hashable, Sendable, Comparable {
  /// Days since 1970-01-01, negative before it.
  public let number: Int

  public init(number: Int) {
    self.number = number
  }

  /// A day from its calendar parts, or nil if there is no such date between the years 1 and 9999.
  public init?(year: Int, month: Int, dayOfMonth: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), dayOfMonth >= 1,
      dayOfMonth <= Day.length(ofMonth: month, year: year)
    else { return nil }
    // Counted in years that begin in March, so that a leap day is the last of its year.
    let shiftedYear = month <= 2 ? year - 1 : year
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + dayOfMonth - 1
    number =
      shiftedYear * 365 + shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400 + dayOfYear
      - Day.daysBeforeEpoch
  }

  /// The year, month (1-12) and day of the month (1-31).
  public var parts: (year: Int, month: Int, dayOfMonth: Int) {
    let shifted = number + Day.daysBeforeEpoch
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The day of the week, 1 Monday to 7 Sunday.
  public var weekday: Int {
    let sinceMonday = (number + 3) % 7
    return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1
  }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }

  public static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }

  /// The days from `right` to `left`.
  public static func - (left: Day, right: Day) -> Int { left.number - right.number }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// From 0000-03-01 to 1970-01-01.
  private static let daysBeforeEpoch = 719_468
}

extension Day: Strideable {
  public func distance(to other: Day) -> Int { other - self }
  public func advanced(by days: Int) -> Day { self + days }
}

extension Day: LosslessStringConvertible {
  /// Reads `YYYY-MM-DD`, and nothing else.
  public init?(_ text: String) {
    var text = text
    guard let day = text.withUTF8({ Day(utf8: $0.span) }) else { return nil }
    self = day
  }

  /// The same of a text that is there as bytes.
  public init?(utf8 text: Span<UInt8>) {
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      let year = decimal(text, 0..<4), let month = decimal(text, 5..<7), let day = decimal(text, 8..<10)
    else { return nil }
    self.init(year: year, month: month, dayOfMonth: day)
  }

  /// `YYYY-MM-DD`.
  public var description: String {
    var text: [UInt8] = []
    append(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Writes ``description`` as bytes.
  public func append(to text: inout [UInt8]) {
    let (year, month, dayOfMonth) = parts
    appendDecimal(year, to: &text, width: 4)
    text.append(UInt8(ascii: "-"))
    appendDecimal(month, to: &text, width: 2)
    text.append(UInt8(ascii: "-"))
    appendDecimal(dayOfMonth, to: &text, width: 2)
  }
}

/// A number in decimal with leading zeros.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// The same as bytes.
func appendDecimal(_ number: Int, to text: inout [UInt8], width: Int) {
  switch (width, number) {
  case (2, 0..<100):
    text.append(UInt8(ascii: "0") + UInt8(number / 10))
    text.append(UInt8(ascii: "0") + UInt8(number % 10))
  case (4, 0..<10_000):
    appendDecimal(number / 100, to: &text, width: 2)
    appendDecimal(number % 100, to: &text, width: 2)
  default: text += padded(number, to: width).utf8
  }
}

/// The number that some digits are; nil if one of them is no digit.
func decimal(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
  var value = 0
  for place in range {
    guard isDigit(text[place]) else { return nil }
    value = value * 10 + Int(text[place] - UInt8(ascii: "0"))
  }
  return value
}

func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
