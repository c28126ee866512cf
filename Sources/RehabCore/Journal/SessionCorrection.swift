/// A session that began otherwise than it was told: another one stands in its place, with a copy of all that belongs to it.
///
/// What belongs to a session names it, so a session cannot be replaced alone. The names of the new records come from
/// those of the old ones: two machines that correct a session alike write the same records, and what was told of it
/// meanwhile on another machine is found again, and carried over (``leftBehind(in:)``).
public enum SessionCorrection {
  /// The session as it should have begun, and copies of what belongs to it in the journal; the old ones stay.
  public static func records(
    of session: Record, beginning start: SessionStart, in journal: [Record]
  ) -> [Record] {
    let corrected = Record(
      id: id(of: session.id, beginning: start), day: session.day, at: session.at, fact: .session(start),
      unknownKeys: session.unknownKeys)
    let retracted = journal.retracted
    let parts = journal.filter { $0.fact.session == session.id && !retracted.contains($0.id) }
    return [corrected] + parts.map { copy(of: $0, for: corrected) }
  }

  /// What has to be added to a journal of two machines, one of which corrected a session while the other told more of
  /// it or took something back; the same on each machine, and nothing once it was added.
  public static func leftBehind(in journal: [Record]) -> [Record] {
    var known = journal
    // A session may have been corrected again and again, but no more often than sessions were taken back.
    for _ in journal.correctedSessions {
      let more = missing(in: known)
      if more.isEmpty { break }
      known += more
    }
    return Array(known.dropFirst(journal.count))
  }

  /// What is missing in the sessions that stand right in the place of another.
  private static func missing(in journal: [Record]) -> [Record] {
    let corrected = journal.correctedSessions
    let (days, names) = (Set(corrected.map(\.day)), Set(corrected.map(\.id)))
    let sessions = Dictionary(
      grouping: journal.filter { $0.fact.type == .session && days.contains($0.day) }, by: \.day)
    let parts = Dictionary(grouping: journal.filter { $0.fact.session.map(names.contains) ?? false }) {
      $0.fact.session
    }
    let known = Set(journal.map(\.id))
    let retracted = journal.retracted
    return corrected.flatMap { old in
      sessions[old.day, default: []].filter { $0.stands(inPlaceOf: old) }.flatMap { new in
        parts[old.id, default: []].compactMap { part in
          let copy = copy(of: part, for: new)
          guard retracted.contains(part.id) else { return known.contains(copy.id) ? nil : copy }
          let retraction = retraction(of: copy)
          return known.contains(copy.id) && !known.contains(retraction.id) ? retraction : nil
        }
      }
    }
  }

  fileprivate static func id(of session: RecordID, beginning start: SessionStart) -> RecordID {
    let scores = Side.allCases.map { start.pre?[$0].map { "\($0.value)" } ?? "-" }.joined(separator: " ")
    return .named("\(session) after \(scores)\(start.painkiller ? " painkiller" : "")")
  }

  private static func copy(of part: Record, for session: Record) -> Record {
    Record(
      id: .named("\(part.id) of \(session.id)"), day: part.day, at: part.at,
      fact: part.fact.belonging(to: session.id), unknownKeys: part.unknownKeys)
  }

  /// At the moment of what it takes back, so that it is the same wherever it is written.
  private static func retraction(of copy: Record) -> Record {
    Record(id: .named("\(copy.id) taken back"), day: copy.day, at: copy.at, fact: .retract(copy.id))
  }
}

extension Record {
  /// Whether this session is the other one, corrected.
  fileprivate func stands(inPlaceOf old: Record) -> Bool {
    guard day == old.day, case .session(let start) = fact else { return false }
    return id == SessionCorrection.id(of: old.id, beginning: start)
  }
}

extension [Record] {
  /// The sessions that were taken back.
  fileprivate var correctedSessions: [Record] {
    let retracted = retracted
    return retracted.isEmpty ? [] : filter { $0.fact.type == .session && retracted.contains($0.id) }
  }
}
