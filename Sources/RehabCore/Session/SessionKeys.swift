extension GuidedSession {
  mutating func pause(at now: SessionInstant) {
    if course == .running, isTimed { course = .paused(since: now) }
  }

  mutating func resume(at now: SessionInstant) {
    guard case .paused(let since) = course else { return }
    began = began.advanced(by: since.duration(to: now))
    course = .running
  }

  /// Moves to another step; a paused session stays paused there.
  mutating func move(at now: SessionInstant, by step: (inout GuidedSession) -> Void) {
    let wasPaused = isPaused
    guard wasPaused || course == .running, isTimed else { return }
    step(&self)
    if wasPaused, course == .running, isTimed { course = .paused(since: now) }
  }

  mutating func skipStep(at now: SessionInstant) {
    let place = step?.setPlace
    recordPartialSet(at: now)
    advance(at: now)
    if let place { announceWhatFollows(place) }
  }

  /// Says what a set that was cut short means for the other side.
  private mutating func announceWhatFollows(_ place: SetPlace) {
    guard place.lane == 0, routine.items[place.item].lanes.count > 1 else { return }
    let other = SetPlace(item: place.item, number: place.number, lane: 1)
    let work = work(of: other)
    guard ledger.amounts[other] == nil, work != workAlone(of: other) else { return }
    announce(.follows(side(of: other), like: side(of: place), work.seconds > 0 ? work.amount : nil))
  }

  mutating func skipRestOfExercise(at now: SessionInstant) {
    guard let item = step?.item else { return }
    recordPartialSet(at: now)
    leaveStep(at: now)
    preparing = false
    position = steps.firstIndex { $0 == .score(item: item) } ?? firstStep(after: item)
    settle(at: now)
  }

  mutating func goBack(at now: SessionInstant) {
    let isUnderWay = activeSet != nil && elapsed(at: now) > GuidedSession.justBegun
    let previous = isUnderWay ? nil : previousSet() ?? exerciseBefore()
    goBack(to: previous ?? position, at: now)
  }

  /// Goes on at an earlier step; an exercise of which sets are done after its score is scored again.
  mutating func goBack(to step: Int, at now: SessionInstant) {
    leaveStep(at: now)
    position = step
    if let item = self.step?.item, hasSetsLeft(ofItem: item, from: position) { ledger.reopen(item) }
    restart(at: now)
  }

  /// Where what was skipped goes on, while a question is asked: the exercise that it is about, or at the end the last one
  /// of which sets are left. Nil if nothing was skipped.
  var skippedStep: Int? {
    guard course == .running else { return nil }
    switch step {
    case .score(let item): return firstSetLeft(ofItem: item)
    case .after: return routine.items.indices.reversed().lazy.compactMap(firstSetLeft).first
    default: return nil
    }
  }

  /// The exercise before, at the first set that is left of it, or else at its last; what the gate dropped is passed over.
  private func exerciseBefore() -> Int? {
    guard let item = step?.item,
      let before = (0..<item).last(where: { !ledger.dropped.contains($0) })
    else { return nil }
    return firstSetLeft(ofItem: before)
      ?? steps[..<position].lastIndex { step in
        step.setPlace.map { $0.item == before && work(of: $0).seconds > 0 } ?? false
      }
  }

  /// The first set of an exercise that was not done; its count, if it is the first of all.
  private func firstSetLeft(ofItem item: Int) -> Int? {
    guard let index = steps.firstIndex(where: { $0.item == item }), hasSetsLeft(ofItem: item, from: index)
    else { return nil }
    let set = steps.indices[index...].first { steps[$0].setPlace != nil && !isVoid(stepAt: $0) }
    return set == index + 1 ? index : set
  }

  mutating func addRest() {
    guard isTimed, activeSet == nil, isPaused || course == .running else { return }
    bonusSeconds += max(0, routine.pace.restBonusSeconds)
  }

  /// Leaves the routine. Of a session without a set or a score nothing more is recorded: it is none.
  mutating func leave(at now: SessionInstant) {
    recordPartialSet(at: now)
    leaveStep(at: now)
    let isAtEnd = step == .after && ledger.isFinished(routine)
    end(isAtEnd ? .finished : .left)
  }

  func firstStep(after item: Int) -> Int {
    steps.firstIndex { ($0.item ?? Int.max) > item } ?? steps.count
  }

  private func previousSet() -> Int? {
    steps[..<position].lastIndex { earlier in
      earlier.setPlace.map { $0.item == step?.item && work(of: $0).seconds > 0 } ?? false
    }
  }
}

/// Writing down what was done.
extension GuidedSession {
  mutating func recordSet(at place: SetPlace, _ amount: SetAmount) {
    announce(.setDone)
    guard ledger.amounts[place] == nil else { return }
    ledger.noteSet(at: place, amount: amount)
    guard let id, routine.scoring != nil else { return }
    record(
      .set(
        SetDone(
          session: id, exercise: routine.items[place.item].exercise, side: side(of: place),
          number: place.number, amount: amount)))
  }

  /// Records what has been done of the set under way, if anything.
  mutating func recordPartialSet(at now: SessionInstant) {
    guard let place = activeSet, outcome == nil,
      let amount = work(of: place).amount(after: elapsed(at: now).wholeSeconds)
    else { return }
    recordSet(at: place, amount)
  }

  mutating func record(_ fact: Fact) { outbox.append(.record(fact)) }

  mutating func finish() {
    end(ledger.isFinished(routine) ? .finished : .notFinished)
    announce(.done)
  }

  mutating func endByGate(_ reason: StopReason) {
    end(.stoppedByGate(reason))
    announce(.stopped(reason))
  }

  mutating func end(_ outcome: SessionOutcome) {
    course = .ended(outcome)
    guard let id, routine.scoring != nil, ledger.isHeld else { return }
    let by: EndedBy = if case .stoppedByGate = outcome { .gate } else { .user }
    let minutes = ledger.minutesRun(routine)
    record(.end(SessionEnd(session: id, finished: outcome == .finished, by: by, minutes: minutes)))
  }
}
