import RehabCore

// What was told: scores, what happened, notes.

extension JournalTable {
  /// A row for each score of a leg.
  static func scores(_ entries: [Entry]) -> CSVTable {
    var table = CSVTable(
      "scores",
      ["day", "at", "when", "session", "exercise", "side", "score", "spot", "sharp", "limp"])
    for told in entries.flatMap({ ReportedScore.scores(in: $0.record, on: $0.day) }) {
      table.add([
        .init(told.day.description), .init(told.record.at.description), .init(told.occasion.rawValue),
        .init(told.session?.description), .init(told.exercise?.rawValue), .init(told.side.rawValue),
        .init(told.score.value), .init(told.spot.rawValue), .init(told.isSharp), .init(told.hasLimp),
      ])
    }
    return table
  }

  /// A row for each thing that happened beside scores and sets: the start, warning signs, stages entered, missed days.
  static func events(_ entries: [Entry]) -> CSVTable {
    var table = CSVTable("events", ["day", "at", "event", "detail"])
    for entry in entries {
      for detail in details(of: entry.record.fact) {
        table.add([
          .init(entry.day.description), .init(entry.record.at.description),
          .init(
            entry.record.fact.type == .morning ? RecordType.flag.rawValue : entry.record.fact.type.rawValue),
          .init(detail),
        ])
      }
    }
    return table
  }

  private static func details(of fact: Fact) -> [String] {
    switch fact {
    case .start(let enrolment): [enrolment.affected.sorted().map(\.rawValue).joined(separator: " ")]
    case .morning(let morning): morning.flags.map(\.rawValue)
    case .flag(let flags), .cleared(let flags, _): flags.map(\.rawValue)
    case .booked: [""]
    case .advance(let stage): ["\(stage.rawValue)"]
    case .reason(let reason): [reason.rawValue]
    case .walkCheck, .session, .set, .score, .after, .hourAfter, .end, .run, .activity, .note, .retract: []
    }
  }

  static func notes(_ entries: [Entry]) -> CSVTable {
    var table = CSVTable("notes", ["day", "at", "note"])
    for entry in entries {
      guard case .note(let text) = entry.record.fact else { continue }
      table.add([
        .init(entry.day.description), .init(entry.record.at.description), .init(text),
      ])
    }
    return table
  }
}
