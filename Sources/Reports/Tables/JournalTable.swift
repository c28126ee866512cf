public import RehabCore

/// The tables that a journal is written as, one for each kind of thing.
public enum JournalTable: String, Hashable, Sendable, CaseIterable {
  case days, sessions, sets, scores, runs, activities, events, notes

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
    case .activities: Self.activities(records)
    case .events: Self.events(records)
    case .notes: Self.notes(records)
    }
  }

  /// A record, and the day on which it counts.
  typealias Entry = (day: Day, record: Record)
}

extension JournalTable {
  /// A row for each day of the plan: what was told, and what the gate made of it.
  static func days(_ history: GateHistory) -> CSVTable {
    var table = CSVTable(
      "days",
      [
        "day", "stage", "dose", "plan", "move", "rule", "notice", "morning", "morningLeft", "morningRight",
        "painkiller", "worst", "class", "night", "credited", "followed", "mark", "flare", "sessions",
        "seconds",
      ])
    for (day, decision) in zip(Review(history).days, history.days) {
      let told = morning(of: day.day, history)
      table.add([
        .init(day.day.description), .init(decision.stage.rawValue), .init(decision.doseText),
        .init(decision.plan.rawValue), .init(decision.move.rawValue), .init(decision.rule.rawValue),
        .init(decision.notice.kind.rawValue), .init(day.morning?.value), .init(told.pain.left?.value),
        .init(told.pain.right?.value), .init(told.painkiller), .init(day.worst?.value),
        .init(decision.dayClass?.rawValue), .init(decision.night.rawValue), .init(decision.isCredited),
        .init(day.isFollowed), .init(day.mark.rawValue), .init(day.isFlare), .init(day.sessions),
        .init(day.seconds),
      ])
    }
    return table
  }

  /// The morning of a day: of several the worst score of each side, as the gate has it.
  private static func morning(of day: Day, _ history: GateHistory) -> Morning {
    var told = Morning(pain: Pain())
    for case .morning(let morning) in history.chronicle.records(on: day).map(\.fact) {
      for side in Side.allCases {
        told.pain[side] = [told.pain[side], morning.pain[side]].compactMap { $0 }.max()
      }
      told.painkiller = told.painkiller || morning.painkiller
    }
    return told
  }
}
