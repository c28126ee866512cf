import RehabCore

/// When on its day a line was told, as far as it matters: before noon is a morning.
enum WrittenTime: Hashable {
  case morning, later
  /// Before the day begins at 04:00, so that it belongs to the evening before.
  case nightBefore

  enum Reading: Hashable {
    case time(WrittenTime)
    /// Nothing, or the midnight that sheets write where no time is meant.
    case unsaid
  }

  /// "21:30", "9:30 pm", "9 p.m.", "07:40:11.5+02:00", "7.30 Uhr", "19h30", "evening"; nil if it is no time.
  ///
  /// - Parameter bareHour: whether "21" is one too.
  static func read(_ cell: CellText, bareHour: Bool) -> Reading? {
    if cell.isBlank { return .unsaid }
    guard cell.text.contains(where: \.isASCIIDigit) else {
      return ColumnName(cell.text, isCell: true)?.isMorning.map { .time($0 ? .morning : .later) }
    }
    var text = Substring(cell.text.filter { $0 != " " })
    let half = halves.first { text.hasSuffix($0.suffix) }
    let suffix = half?.suffix ?? units.first { text.hasSuffix($0) }
    text = text.dropLast(suffix?.count ?? 0)
    guard let (hour, minute, second) = clock(text, isNamed: suffix != nil || bareHour) else { return nil }
    var hourOfDay = hour
    if let half, hour <= 12 { hourOfDay = hour % 12 + (half.isAfterNoon ? 12 : 0) }
    if (hourOfDay, minute, second) == (0, 0, 0) { return .unsaid }
    return .time(hourOfDay < Timestamp.dayBoundaryHour ? .nightBefore : hourOfDay < 12 ? .morning : .later)
  }

  private static let halves: [(suffix: String, isAfterNoon: Bool)] = [
    ("a.m.", false), ("p.m.", true), ("a.m", false), ("p.m", true), ("am", false), ("pm", true),
  ]
  /// What may stand behind the numbers: the German word, the French letter, and the zone of UTC.
  private static let units = ["uhr", "h", "z", "utc"]

  private static func clock(_ text: Substring, isNamed: Bool) -> (hour: Int, minute: Int, second: Int)? {
    // The clock on the wall counts, whatever its offset.
    let local = text.prefix { $0 != "+" && $0 != "-" }
    let divider: Character? = [":", "h", "."].first(where: local.contains)
    let parts = divider.map { local.split(separator: $0, omittingEmptySubsequences: false) } ?? [local]
    guard parts.count == 1 ? isNamed : parts.count <= 3, let hour = number(parts[0], below: 24) else {
      return nil
    }
    let seconds = parts.count == 3 ? parts[2].prefix { $0 != "." && $0 != "," } : "00"
    guard let minute = parts.count > 1 ? number(parts[1], below: 60) : 0,
      let second = number(seconds, below: 60),
      parts.count == 1 || parts[1].count == 2
    else { return nil }
    return (hour, minute, second)
  }

  private static func number(_ text: Substring, below bound: Int) -> Int? {
    guard (1...2).contains(text.count), text.allSatisfy(\.isASCIIDigit), let number = Int(text),
      number < bound
    else { return nil }
    return number
  }
}
