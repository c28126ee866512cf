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
    recordPartialSet(at: now)
    advance(at: now)
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
    if !isUnderWay, let previous = previousSet() {
      leaveStep(at: now)
      position = previous
    }
    restart(at: now)
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
    guard let place = activeSet, outcome == nil, !isHurt,
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
