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
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, let day = Day(String(decoding: bytes[0..<10], as: UTF8.self)),
      [UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")].contains(bytes[10]),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let hour = twoDigits(bytes, at: 11), hour < 24,
      let minute = twoDigits(bytes, at: 14), minute < 60,
      let second = twoDigits(bytes, at: 17), second <= 60
    else { return nil }
    var end = 19
    var nanoseconds: Int32 = 0
    if bytes[19] == UInt8(ascii: ".") {
      end = bytes[20...].firstIndex { !isDigit($0) } ?? bytes.count
      guard end > 20 else { return nil }
      for place in 20..<29 {
        nanoseconds = nanoseconds * 10 + (place < end ? Int32(bytes[place] - UInt8(ascii: "0")) : 0)
      }
    }
    guard let offset = parsedOffset(bytes[end...]) else { return nil }
    let local = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    self.init(seconds: local - Int64(offset) * 60, nanoseconds: nanoseconds, offsetMinutes: offset)
  }

  /// RFC 3339 with a numeric offset; a fraction is written only if there is one.
  public var description: String {
    let calendarDay = Day(number: Int(floorDivided(localSeconds, by: 86_400)))
    let (hour, minute, second) = timeOfDay
    var text = "\(calendarDay)T\(padded(hour, to: 2)):\(padded(minute, to: 2)):\(padded(second, to: 2))"
    if nanoseconds != 0 {
      var fraction = padded(Int(nanoseconds), to: 9)
      while fraction.hasSuffix("0") { fraction.removeLast() }
      text += ".\(fraction)"
    }
    let east = offsetMinutes.magnitude
    return text + (offsetMinutes < 0 ? "-" : "+") + padded(Int(east) / 60, to: 2) + ":"
      + padded(Int(east) % 60, to: 2)
  }
}

private func parsedOffset(_ bytes: ArraySlice<UInt8>) -> Int? {
  guard let sign = bytes.first else { return nil }
  if bytes.count == 1 { return sign == UInt8(ascii: "Z") || sign == UInt8(ascii: "z") ? 0 : nil }
  let digits = Array(bytes.dropFirst())
  guard digits.count == 5, digits[2] == UInt8(ascii: ":"),
    sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
    let hours = twoDigits(digits, at: 0), hours < 24,
    let minutes = twoDigits(digits, at: 3), minutes < 60
  else { return nil }
  return (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
}

private func twoDigits(_ bytes: [UInt8], at index: Int) -> Int? {
  guard isDigit(bytes[index]), isDigit(bytes[index + 1]) else { return nil }
  return Int(bytes[index] - UInt8(ascii: "0")) * 10 + Int(bytes[index + 1] - UInt8(ascii: "0"))
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private func floorDivided(_ value: Int64, by divisor: Int64) -> Int64 {
  let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? quotient - 1 : quotient
}
