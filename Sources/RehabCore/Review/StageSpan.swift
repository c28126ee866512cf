/// The days in a row that were spent in a stage; a stage entered again is a new span.
public struct StageSpan: Hashable, Sendable {
  public let stage: StageNumber
  public let from: Day
  /// The last day of it, or the last day looked at if it goes on.
  public private(set) var to: Day

  /// How many days it lasted, both ends included.
  public var days: Int { to - from + 1 }

  init(stage: StageNumber, day: Day) {
    self.stage = stage
    from = day
    to = day
  }

  mutating func extend(to day: Day) { to = day }

  /// A day belongs to the stage in which it ended.
  static func spans(of days: some Sequence<DayDecision>) -> [StageSpan] {
    var spans: [StageSpan] = []
    var entered: Day?
    for day in days {
      if entered == day.stageEntered, let last = spans.indices.last {
        spans[last].extend(to: day.day)
      } else {
        spans.append(StageSpan(stage: day.stage, day: day.day))
        entered = day.stageEntered
      }
    }
    return spans
  }
}
