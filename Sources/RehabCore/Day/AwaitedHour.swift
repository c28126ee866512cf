/// A run of which the score an hour later is not known yet.
public struct AwaitedHour: Hashable, Sendable {
  public let session: RecordID
  /// When the hour is over.
  public let due: Timestamp

  public func isDue(at now: Timestamp) -> Bool { !now.isBefore(due) }
}

extension GateHistory {
  /// The runs of the last day that wait for the score an hour later, in the order in which they ended.
  public var awaitedHours: [AwaitedHour] {
    var runs: Set<RecordID> = []
    var awaited: [AwaitedHour] = []
    for record in chronicle.records(on: today.day) {
      switch record.fact {
      case .session(let start) where start.kind == .run: runs.insert(record.id)
      case .end(let end) where runs.contains(end.session):
        let due = record.at.advanced(bySeconds: HourAfterScore.secondsAfterRun)
        awaited.append(AwaitedHour(session: end.session, due: due))
      case .hourAfter(let hour): awaited.removeAll { $0.session == hour.session }
      default: break
      }
    }
    return awaited
  }
}

extension Chronicle {
  /// The session of a day that a score an hour after belongs to, where none is named: the last run, or the last session if
  /// there was no run; nil without any.
  public func sessionOfHourAfter(on day: Day) -> RecordID? {
    let sessions = records(on: day).compactMap { record -> (id: RecordID, kind: SessionKind)? in
      if case .session(let start) = record.fact { (record.id, start.kind) } else { nil }
    }
    return (sessions.last { $0.kind == .run } ?? sessions.last)?.id
  }
}
