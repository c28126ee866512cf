import RehabCore

extension Coach {
  /// Records facts of today, now: into the journal at once, and to the disk by the effect that is returned.
  mutating func record(_ facts: Fact...) -> [Effect] {
    record(facts.map { ($0, mint.next(), today) })
  }

  /// Records facts under the day given.
  mutating func record(_ facts: [Fact], on day: Day) -> [Effect] {
    record(facts.map { ($0, mint.next(), day) })
  }

  /// Records what belongs to a session: on its day, and its opening under its own id.
  mutating func record(_ facts: [Fact], of session: ActiveSession) -> [Effect] {
    record(
      facts.map { fact in
        if case .session = fact { (fact, session.id, session.day) } else { (fact, mint.next(), session.day) }
      })
  }

  private mutating func record(_ entries: [(fact: Fact, id: RecordID, day: Day)]) -> [Effect] {
    guard !entries.isEmpty else { return [] }
    let records = entries.map { Record(id: $0.id, day: $0.day, at: now.wall, fact: $0.fact) }
    journal += records
    unsaved += records
    decide()
    return [.save(unsaved)]
  }
}
