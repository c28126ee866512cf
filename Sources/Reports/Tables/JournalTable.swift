public import RehabCore

/// The tables that a journal is written as, one for each kind of thing.
public enum JournalTable: String, Hashable, Sendable, CaseIterable {
  case days, sessions, sets, scores, runs, events, notes

  /// The table of a plan's days. Records that were retracted, and what does not count, are not in it.
  public func table(of history: GateHistory) -> CSVTable {
    let records = history.days.flatMap { day in
      history.chronicle.records(on: day.day).map { (day: day.day, record: $0) }
    }
    return switch self {
    case .days: Self.days(history)
    case .sessions: Self.sessions(records)
    case .sets: Self.sets(records)
    case .scores: Self.scores(records)
    case .runs: Self.runs(records)
    case .events: Self.events(records)
    case .notes: Self.notes(records)
    }
  }

  /// A record, and the day on which it counts.
  typealias Entry = (day: Day, record: Record)
}
