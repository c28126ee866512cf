/// A score of a day that was not told. What belongs to a session names it by its record.
public enum MissingScore: Hashable, Sendable {
  case morning, walkCheck
  /// A run outside of a session, which there may have been on any day.
  case run
  /// What a run began with.
  case before(Record)
  case exercise(ExerciseID, of: Record)
  case after(Record), hourAfter(Record)

  /// The record of the session that it belongs to; nil if it belongs to none.
  public var session: Record? {
    switch self {
    case .morning, .walkCheck, .run: nil
    case .before(let session), .exercise(_, of: let session), .after(let session), .hourAfter(let session):
      session
    }
  }
}

extension GateHistory {
  /// What may be missing on a day, in the order in which it is asked.
  public func missingScores(on day: Day) -> [MissingScore] {
    let records = chronicle.records(on: day)
    let decision = decision(on: day)
    var missing: [MissingScore] = decision?.morning == nil ? [.morning] : []
    for record in records {
      guard case .session(let start) = record.fact, !isUnderWay(record) else { continue }
      missing += missingScores(of: record, start.kind, before: start.pre, among: records)
    }
    if decision?.stage == .rest, !records.contains(where: { $0.fact.type == .walkCheck }) {
      missing.append(.walkCheck)
    }
    return missing + [.run]
  }

  /// Whether a session of the last day may still be told more of: by whoever began it, on this screen or on another.
  public func isUnderWay(_ session: Record) -> Bool {
    guard session.fact.type == .session, isRunning, session.day >= today.day else { return false }
    return !chronicle.records(on: session.day).contains {
      $0.fact.session == session.id && $0.fact.type == .end
    }
  }

  private func missingScores(
    of session: Record, _ kind: SessionKind, before: Pain?, among records: ArraySlice<Record>
  ) -> [MissingScore] {
    let parts = records.map(\.fact).filter { $0.session == session.id }
    let told = Set(parts.map(\.type))
    var missing: [MissingScore] = kind == .run && before == nil ? [.before(session)] : []
    missing += unscored(parts, kind).map { .exercise($0, of: session) }
    if !told.contains(.after) { missing.append(.after(session)) }
    if kind == .run, !told.contains(.hourAfter) { missing.append(.hourAfter(session)) }
    return missing
  }

  /// What was done and has no score, in the order in which it was done.
  private func unscored(_ parts: [Fact], _ kind: SessionKind) -> [ExerciseID] {
    var unscored: [ExerciseID] = kind == .run ? [.run] : []
    for case .set(let set) in parts where !unscored.contains(set.exercise) { unscored.append(set.exercise) }
    for case .score(let score) in parts { unscored.removeAll { $0 == score.exercise } }
    return unscored
  }
}

extension GateHistory {
  /// When a score that is told only now must have been: at its usual hour, or right after what it belongs to; now, if that
  /// is earlier.
  ///
  /// - Parameter now: gives the wall clock as well.
  public func moment(of missing: MissingScore, on day: Day, now: Timestamp) -> Timestamp {
    func usual(_ hour: UsualHour) -> Timestamp {
      Timestamp(day: day, at: hour, offsetMinutes: now.offsetMinutes)
    }
    let moment =
      switch missing {
      case .morning: usual(.morning)
      case .walkCheck: usual(.midday)
      case .run: usual(.session)
      case .before(let session): session.at
      case .exercise(let exercise, of: let session):
        end(of: exercise, in: session, on: day) ?? end(of: session, on: day, laterBy: 1) ?? now
      case .after(let session): end(of: session, on: day, laterBy: 1) ?? now
      case .hourAfter(let session):
        end(of: session, on: day, laterBy: HourAfterScore.secondsAfterRun) ?? now
      }
    return now.isBefore(moment) ? now : moment
  }

  /// So many seconds after the last record of a session; nil if it was corrected meanwhile, and is another one now.
  private func end(of session: Record, on day: Day, laterBy seconds: Int) -> Timestamp? {
    chronicle.records(on: day).last { $0.id == session.id || $0.fact.session == session.id }?
      .at.advanced(bySeconds: seconds)
  }

  /// When the last set of an exercise was done; nil if there is none, as in a run.
  private func end(of exercise: ExerciseID, in session: Record, on day: Day) -> Timestamp? {
    chronicle.records(on: day).last { record in
      if case .set(let set) = record.fact {
        set.session == session.id && set.exercise == exercise
      } else {
        false
      }
    }?.at
  }
}
