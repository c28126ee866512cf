import RehabCore

/// Something in a calendar: at a time of a day wherever the runner is then, or all day long.
struct CalendarEvent {
  let uid: String
  let day: Day
  /// Nil for what takes no time of the day.
  let time: WallTime?
  let seconds: Int
  let summary: String
  let description: String
  /// Whether to remind when it begins.
  let hasAlarm: Bool

  /// - Parameters:
  ///   - revision: greater than in every file written before.
  func lines(stamp: String, revision: Int64) -> [CalendarLine] {
    var lines = [
      CalendarLine("BEGIN", "VEVENT"), CalendarLine("UID", uid), CalendarLine("DTSTAMP", stamp),
      CalendarLine("SEQUENCE", "\(revision)"),
    ]
    lines += when
    lines += [
      CalendarLine("SUMMARY", words: summary), CalendarLine("DESCRIPTION", words: description),
      CalendarLine("CATEGORIES", words: "Clamshell"),
    ]
    if hasAlarm {
      lines += [
        CalendarLine("BEGIN", "VALARM"), CalendarLine("ACTION", "DISPLAY"),
        CalendarLine("DESCRIPTION", words: summary), CalendarLine("TRIGGER", "PT0S"),
        CalendarLine("END", "VALARM"),
      ]
    }
    return lines + [CalendarLine("END", "VEVENT")]
  }

  private var when: [CalendarLine] {
    guard let time else {
      return [
        CalendarLine("DTSTART;VALUE=DATE", day.basic), CalendarLine("DTEND;VALUE=DATE", (day + 1).basic),
        CalendarLine("TRANSP", "TRANSPARENT"),
      ]
    }
    let minutes = max(1, (seconds + 59) / 60)
    return [
      CalendarLine("DTSTART", "\(day.basic)T\(time.basic)"), CalendarLine("DURATION", "PT\(minutes)M"),
    ]
  }
}

extension Day {
  /// "20261125".
  var basic: String { description.filter { $0 != "-" } }
}

/// A time on the clock on the wall.
public struct WallTime: Hashable, Sendable {
  /// 0 to 23.
  public let hour: Int
  /// 0 to 59.
  public let minute: Int

  public init(hour: Int, minute: Int) {
    self.hour = hour
    self.minute = minute
  }

  /// "073000".
  var basic: String { "\(hour < 10 ? "0" : "")\(hour)\(minute < 10 ? "0" : "")\(minute)00" }
}
