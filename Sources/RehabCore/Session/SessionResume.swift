/// A session that was begun and has no end yet, as its records have it.
public struct OpenSession: Hashable, Sendable {
  public var id: RecordID
  /// The day it counts on.
  public var day: Day
  public var start: SessionStart
  /// Its sets and scores, in the order in which they were written.
  public var facts: [Fact]

  public init(id: RecordID, day: Day, start: SessionStart, facts: [Fact]) {
    self.id = id
    self.day = day
    self.start = start
    self.facts = facts
  }

  /// The last session of the records, given in their order, if it is open and anything of it is recorded.
  public init?(in records: [Record]) {
    let retracted = records.retracted
    let kept = records.filter { !retracted.contains($0.id) }
    for record in kept.reversed() {
      guard case .session(let start) = record.fact else { continue }
      let facts = kept.map(\.fact).filter { $0.session == record.id }
      let isEnded = facts.contains { if case .end = $0 { true } else { false } }
      guard !isEnded, !facts.isEmpty else { return nil }
      self.init(id: record.id, day: record.day, start: start, facts: facts)
      return
    }
    return nil
  }

  /// What to record when the runner does not want to go on with it.
  public var closing: Fact { .end(SessionEnd(session: id, finished: false, by: .user)) }
}

extension GateHistory {
  /// Whether the routine of the day of an open session was done before: another session of its day, of strength or of
  /// stretches, came to an end.
  public func hasEndedRoutine(besides open: OpenSession) -> Bool {
    var routines: Set<RecordID> = []
    for record in chronicle.records(on: open.day) {
      switch record.fact {
      case .session(let start) where start.kind == .strength || start.kind == .stretch:
        if record.id != open.id { routines.insert(record.id) }
      case .end(let end): if routines.contains(end.session) { return true }
      default: break
      }
    }
    return false
  }
}

extension GuidedSession {
  /// A session that goes on where its records end: at the first set after those done, or at the score not yet
  /// given. The routine is the one it was begun with.
  public init(resuming open: OpenSession, with routine: Routine) {
    self.init(routine: routine, id: open.id, opening: open.start)
    isResumed = true
    for fact in open.facts { replay(fact) }
    if let step, case .rest(let place) = step { move(to: place) }
    if let step, case .switchSides(let place) = step { move(to: place) }
  }

  /// The set at which a session that is not begun goes on; nil if only scores are left.
  public var resumesAt: (item: RoutineItem, set: Int, side: SetSide)? {
    let coming = steps.indices[min(position, steps.count)...].first { index in
      steps[index].setPlace != nil && !isVoid(stepAt: index)
    }
    guard let place = coming.flatMap({ steps[$0].setPlace }) else { return nil }
    return (routine.items[place.item], place.number, side(of: place))
  }

  private mutating func replay(_ fact: Fact) {
    switch fact {
    case .set(let set): replay(set)
    case .score(let score): replay(score)
    case .after(let after): replay(after)
    default: break
    }
  }

  private mutating func replay(_ set: SetDone) {
    guard let item = routine.items.firstIndex(where: { $0.exercise == set.exercise }),
      let lane = routine.items[item].lanes.firstIndex(of: set.side)
    else { return }
    let place = SetPlace(item: item, number: set.number, lane: lane)
    guard let index = steps.firstIndex(of: .set(place)) else { return }
    ledger.noteSet(at: place, amount: set.amount ?? work(of: place).amount)
    position = max(position, index + 1)
  }

  private mutating func replay(_ score: ExerciseScore) {
    guard let rules = routine.scoring,
      let item = routine.items.firstIndex(where: { $0.exercise == score.exercise })
    else { return }
    let setsLeft = hasSetsLeft(ofItem: item, from: position)
    ledger.note(score, of: item, in: routine, rules: rules, setsLeft: setsLeft)
    if ledger.scored.contains(item) || ledger.dropped.contains(item) {
      position = max(position, firstStep(after: item))
    }
  }

  private mutating func replay(_ after: AfterScore) {
    let isAtEnd = !steps[min(position, steps.count)...].contains { step in
      step.setPlace.map { !isVoid(stepAt: steps.firstIndex(of: .set($0)) ?? 0) } ?? false
    }
    ledger.note(after, atEnd: isAtEnd)
    if isAtEnd { position = steps.count }
  }

  private mutating func move(to place: SetPlace) {
    position = steps.firstIndex(of: .set(place)) ?? position
  }
}
