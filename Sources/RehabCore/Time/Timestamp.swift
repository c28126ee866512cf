/// A moment together with the wall clock of the person who lived it: an instant and its offset from UTC.
public struct Timestamp: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int64
  /// The fraction of that second, 0 to 999,999,999 nanoseconds.
  public let nanoseconds: Int32
  /// The offset from UTC, in minutes east, -1439 to 1439.
  public let offsetMinutes: Int

  public init(seconds: Int64, nanoseconds: Int32 = 0, offsetMinutes: Int) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
    self.offsetMinutes = offsetMinutes
  }

  /// The hour at which a new local day begins (gate.md, section 1).
  public static let dayBoundaryHour = 4

  /// The day this moment belongs to, by its own offset: until 04:00 it is still the day before.
  public var day: Day {
    Day(number: Int(floorDivided(localSeconds - Int64(Timestamp.dayBoundaryHour) * 3600, by: 86_400)))
  }

  /// Hours (0-23), minutes and seconds on the wall clock.
  public var timeOfDay: (hour: Int, minute: Int, second: Int) {
    let second = Int(localSeconds - floorDivided(localSeconds, by: 86_400) * 86_400)
    return (second / 3600, second / 60 % 60, second % 60)
  }

  /// The moment at a wall-clock time on a day, in the sense of ``day``: 01:30 on a day is in the night after it.
  public init(day: Day, hour: Int, minute: Int, second: Int = 0, offsetMinutes: Int) {
    let calendarDay = hour < Timestamp.dayBoundaryHour ? day + 1 : day
    let local = Int64(calendarDay.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    self.init(seconds: local - Int64(offsetMinutes) * 60, offsetMinutes: offsetMinutes)
  }

  /// Whether this moment is before the other, whatever their offsets.
  public func isBefore(_ other: Timestamp) -> Bool {
    (seconds, nanoseconds) < (other.seconds, other.nanoseconds)
  }

  /// Whether both are the same instant, whatever their offsets.
  public func isSameInstant(as other: Timestamp) -> Bool {
    (seconds, nanoseconds) == (other.seconds, other.nanoseconds)
  }

  /// So many seconds later, on the same wall clock.
  public func advanced(bySeconds count: Int) -> Timestamp {
    Timestamp(seconds: seconds + Int64(count), nanoseconds: nanoseconds, offsetMinutes: offsetMinutes)
  }

  private var localSeconds: Int64 { seconds + Int64(offsetMinutes) * 60 }
}

extension Timestamp: LosslessStringConvertible {
  /// Reads an RFC 3339 date-time; one without an offset is refused.
  public init?(_ text: String) {
    var text = text
    guard let moment = text.withUTF8({ Timestamp(utf8: $0.span) }) else { return nil }
    self = moment
  }

  /// The same of a text that is there as bytes.
  public init?(utf8 text: Span<UInt8>) {
    guard text.count >= 20, let day = Day(utf8: text.extracting(0..<10)),
      text[10] == UInt8(ascii: "T") || text[10] == UInt8(ascii: "t") || text[10] == UInt8(ascii: " "),
      text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":"),
      let hour = decimal(text, 11..<13), hour < 24,
      let minute = decimal(text, 14..<16), minute < 60,
      let second = decimal(text, 17..<19), second <= 60
    else { return nil }
    var end = 19
    var nanoseconds: Int32 = 0
    if text[19] == UInt8(ascii: ".") {
      end = 20
      while end < text.count, isDigit(text[end]) { end += 1 }
      guard end > 20 else { return nil }
      for place in 20..<29 {
        nanoseconds = nanoseconds * 10 + (place < end ? Int32(text[place] - UInt8(ascii: "0")) : 0)
      }
    }
    guard let offset = parsedOffset(text, from: end) else { return nil }
    let local = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    // The leap second of the last day that can be written would be on a day that cannot.
    guard local < Timestamp.endOfCalendar else { return nil }
    self.init(seconds: local - Int64(offset) * 60, nanoseconds: nanoseconds, offsetMinutes: offset)
  }

  /// RFC 3339 with a numeric offset; a fraction is written only if there is one.
  public var description: String {
    var text: [UInt8] = []
    append(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Writes ``description`` as bytes.
  public func append(to text: inout [UInt8]) {
    Day(number: Int(floorDivided(localSeconds, by: 86_400))).append(to: &text)
    let (hour, minute, second) = timeOfDay
    for (mark, number) in [("T" as Unicode.Scalar, hour), (":", minute), (":", second)] {
      text.append(UInt8(ascii: mark))
      appendDecimal(number, to: &text, width: 2)
    }
    if nanoseconds != 0 {
      text.append(UInt8(ascii: "."))
      appendDecimal(Int(nanoseconds), to: &text, width: 9)
      while text.last == UInt8(ascii: "0") { text.removeLast() }
    }
    let east = Int(offsetMinutes.magnitude)
    text.append(UInt8(ascii: offsetMinutes < 0 ? "-" : "+"))
    appendDecimal(east / 60, to: &text, width: 2)
    text.append(UInt8(ascii: ":"))
    appendDecimal(east % 60, to: &text, width: 2)
  }

  /// Seconds since 1970 at which the year 10000 begins.
  private static let endOfCalendar: Int64 = 253_402_300_800
}

private func parsedOffset(_ text: Span<UInt8>, from start: Int) -> Int? {
  guard start < text.count else { return nil }
  let sign = text[start]
  if text.count == start + 1 { return sign == UInt8(ascii: "Z") || sign == UInt8(ascii: "z") ? 0 : nil }
  guard text.count == start + 6, text[start + 3] == UInt8(ascii: ":"),
    sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
    let hours = decimal(text, start + 1..<start + 3), hours < 24,
    let minutes = decimal(text, start + 4..<start + 6), minutes < 60
  else { return nil }
  return (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
}

private func floorDivided(_ value: Int64, by divisor: Int64) -> Int64 {
  let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? quotient - 1 : quotient
}
