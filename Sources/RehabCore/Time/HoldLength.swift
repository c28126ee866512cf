/// How long something is held, as people write it: `45s`, `1m30`, `1m 30s`, `0:45`, `2 min`, `1h`, or plain seconds.
public struct HoldLength: Hashable, Sendable {
  /// Whole seconds.
  public let seconds: Int

  /// One second to one hour.
  public static let range = 1...3600

  /// What may be written, for a message to whoever wrote something else.
  public static let allowed = "Write a length from 1 second to 1 hour, such as 45s, 1m30, 2m, 0:45 or 90."

  /// Nil if the text is no length, or one outside of the range.
  public init?(_ text: String, in range: ClosedRange<Int> = HoldLength.range) {
    let written = text.lowercased().filter { !$0.isWhitespace }
    let seconds = written.contains(":") ? HoldLength.clock(written) : HoldLength.units(written)
    guard let seconds, range.contains(seconds) else { return nil }
    self.seconds = seconds
  }

  /// `m:ss` or `h:mm:ss`.
  private static func clock(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(number)
    guard (2...3).contains(parts.count) else { return nil }
    var seconds = 0
    for (place, part) in parts.enumerated() {
      guard let part, place == 0 || part < 60 else { return nil }
      seconds = seconds * 60 + part
    }
    return seconds
  }

  /// Numbers with units that get smaller; the last number may go without, and is then the next smaller unit.
  private static func units(_ text: String) -> Int? {
    var rest = Substring(text)
    var seconds = 0
    var above: Int?
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(digits.count)
      let name = rest.prefix { $0.isLetter }
      rest = rest.dropFirst(name.count)
      guard let value = number(digits), let unit = unit(named: name, below: above, isLast: rest.isEmpty),
        above.map({ unit < $0 && value * unit < $0 }) ?? true
      else { return nil }
      seconds += value * unit
      above = unit
    }
    return above == nil ? nil : seconds
  }

  private static func unit(named name: Substring, below above: Int?, isLast: Bool) -> Int? {
    switch name {
    case "s", "sec", "secs", "second", "seconds": 1
    case "m", "min", "mins", "minute", "minutes": 60
    case "h", "hour": 3600
    case "": isLast && above != 1 ? (above ?? 60) / 60 : nil
    default: nil
    }
  }

  private static func number(_ digits: Substring) -> Int? {
    let isShort = (1...5).contains(digits.count) && digits.allSatisfy { $0.isASCII && $0.isNumber }
    return isShort ? Int(digits) : nil
  }
}
