import RehabCore

// What was done: sessions, their sets, runs, and other training.

extension JournalTable {
  /// A row for each session, with how it ended.
  static func sessions(_ entries: [Entry]) -> CSVTable {
    var ends: [RecordID: (at: Timestamp, end: SessionEnd)] = [:]
    for case (let at, .end(let end)) in entries.map({ ($0.record.at, $0.record.fact) }) {
      ends[end.session] = (at, end)
    }
    var table = CSVTable(
      "sessions",
      ["session", "day", "begunAt", "endedAt", "kind", "dose", "level", "finished", "endedBy", "painkiller"])
    for entry in entries {
      guard case .session(let session) = entry.record.fact else { continue }
      let end = ends[entry.record.id]
      table.add([
        .init(entry.record.id.description), .init(entry.day.description),
        .init(entry.record.at.description), .init(end?.at.description), .init(session.kind.rawValue),
        .init(session.dose?.name), .init(session.level), .init(end?.end.finished ?? false),
        .init(end?.end.by?.rawValue), .init(session.painkiller),
      ])
    }
    return table
  }

  /// A row for each set.
  static func sets(_ entries: [Entry]) -> CSVTable {
    var table = CSVTable(
      "sets", ["day", "at", "session", "exercise", "side", "set", "reps", "holdSeconds"])
    for entry in entries {
      guard case .set(let set) = entry.record.fact else { continue }
      var (reps, seconds): (Int?, Int?)
      switch set.amount {
      case .reps(let count): reps = count
      case .holdSeconds(let count): seconds = count
      case nil: break
      }
      table.add([
        .init(entry.day.description), .init(entry.record.at.description), .init(set.session.description),
        .init(set.exercise.rawValue), .init(set.side.rawValue), .init(set.number), .init(reps),
        .init(seconds),
      ])
    }
    return table
  }

  /// A row for each run: one of the runner's own, and a guided one as soon as its minutes are known.
  static func runs(_ entries: [Entry]) -> CSVTable {
    var guided: [RecordID: SessionStart] = [:]
    for case (let id, .session(let start)) in entries.map({ ($0.record.id, $0.record.fact) }) {
      if start.kind == .run { guided[id] = start }
    }
    var table = CSVTable("runs", ["day", "at", "minutes", "km", "level", "painkiller"])
    for entry in entries {
      let run: (minutes: Int, kilometres: Double?, level: LadderLevelNumber?, painkiller: Bool)
      switch entry.record.fact {
      case .run(let told): run = (told.minutes, told.kilometres, told.level, told.painkiller)
      case .end(let end):
        guard let start = guided[end.session], let minutes = end.minutes else { continue }
        run = (minutes, nil, start.level, start.painkiller)
      default: continue
      }
      table.add([
        .init(entry.day.description), .init(entry.record.at.description), .init(run.minutes),
        .init(run.kilometres), .init(run.level), .init(run.painkiller),
      ])
    }
    return table
  }

  /// A row for each training elsewhere that is no run.
  static func activities(_ entries: [Entry]) -> CSVTable {
    var table = CSVTable("activities", ["day", "at", "what", "minutes", "painkiller"])
    for entry in entries {
      guard case .activity(let activity) = entry.record.fact else { continue }
      table.add([
        .init(entry.day.description), .init(entry.record.at.description), .init(activity.what.rawValue),
        .init(activity.minutes), .init(activity.painkiller),
      ])
    }
    return table
  }
}
