public import RehabCore

extension Coach {
  /// Records facts of today, now: into the journal at once, and to the disk by the effect that is returned.
  public mutating func record(_ facts: Fact...) -> [Effect] {
    record(facts.map { ($0, mint.next(), today) })
  }

  /// Records facts under the day given, as if it were the moment given.
  mutating func record(_ facts: [Fact], on day: Day, at moment: Timestamp) -> [Effect] {
    record(facts.map { ($0, mint.next(), day) }, at: moment)
  }

  /// Takes a record back, and puts another fact where it stood: on its day, at its moment. Both are kept.
  ///
  /// Of what was corrected on two machines it takes the other corrections back too; then the same fact settles it.
  mutating func replace(_ record: Record, with fact: Fact) -> [Effect] {
    let rivals = journal.rivals(of: record)
    guard fact != record.fact else { return takeBack(rivals) }
    let replacement =
      if case .session(let start) = fact {
        SessionCorrection.records(of: record, beginning: start, in: journal)
      } else {
        [Record(id: mint.next(), day: record.day, at: record.at, fact: fact)]
      }
    return takeBack([record] + rivals, for: replacement)
  }

  /// A retraction stands on the day of its record, so that no day can be looked at with both or with neither.
  private mutating func takeBack(_ records: [Record], for replacement: [Record] = []) -> [Effect] {
    let retractions = records.map {
      Record(id: mint.next(), day: $0.day, at: now.wall, fact: .retract($0.id))
    }
    return add(retractions + replacement)
  }

  /// Records what belongs to a session: on its day, and its opening under its own id.
  mutating func record(_ facts: [Fact], of session: ActiveSession) -> [Effect] {
    record(
      facts.map { fact in
        guard case .session = fact, let id = session.id else { return (fact, mint.next(), session.day) }
        return (fact, id, session.day)
      })
  }

  private mutating func record(
    _ entries: [(fact: Fact, id: RecordID, day: Day)], at moment: Timestamp? = nil
  ) -> [Effect] {
    add(entries.map { Record(id: $0.id, day: $0.day, at: moment ?? now.wall, fact: $0.fact) })
  }

  private mutating func add(_ new: [Record]) -> [Effect] {
    guard !new.isEmpty else { return [] }
    journal += new
    // In another window the session that they belong to may have been corrected meanwhile.
    let carriedOver = SessionCorrection.leftBehind(in: journal)
    journal += carriedOver
    let records = new + carriedOver
    unsaved.records += records
    if carriedOver.isEmpty { decide(with: new) } else { decide() }
    // Of a day before the known ones: what the days before left behind is another now.
    return [.save(unsaved.records)] + recalling(from: records.map(\.day).min())
  }
}

extension [Record] {
  /// What stands in the same place as a record, since that was corrected on two machines.
  fileprivate func rivals(of record: Record) -> [Record] {
    let double = DoubleCorrection.all(in: self).first { $0.corrections.contains(record) }
    return double?.corrections.filter { $0 != record } ?? []
  }
}
