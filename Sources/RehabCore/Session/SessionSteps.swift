extension GuidedSession {
  /// Leaves the step under way, or the count before it, for what follows.
  mutating func advance(at instant: SessionInstant, now: SessionInstant) {
    leaveStep(at: instant)
    if preparing {
      preparing = false
      startStep(at: instant, now: now)
    } else {
      position += 1
      settle(at: instant, now: now)
    }
  }

  mutating func advance(at instant: SessionInstant) { advance(at: instant, now: instant) }

  /// Passes over steps with nothing to do, and begins the first that has.
  mutating func settle(at instant: SessionInstant, now: SessionInstant) {
    while steps.indices.contains(position), isVoid(stepAt: position) { position += 1 }
    if position < steps.count {
      preparing = preparing && step?.setPlace != nil
      startStep(at: instant, now: now)
    } else {
      finish()
    }
  }

  mutating func settle(at instant: SessionInstant) { settle(at: instant, now: instant) }

  /// Begins the set that the session stands at anew, after a count; any other step at once.
  mutating func restart(at instant: SessionInstant) {
    leaveStep(at: instant)
    preparing = step?.setPlace != nil
    startStep(at: instant, now: instant)
  }

  /// Adds what the step under way took to the time spent.
  mutating func leaveStep(at instant: SessionInstant) {
    spent += elapsed(at: instant)
    began = instant
    bonusSeconds = 0
  }

  private mutating func startStep(at instant: SessionInstant, now: SessionInstant) {
    course = .running
    began = instant
    bonusSeconds = 0
    for cue in openingCues { announce(cue, due: instant, now: now) }
  }

  private var openingCues: [Cue] {
    if preparing { return [.getReady(seconds: stepSeconds)] }
    return switch step {
    case .getReady(let item):
      [
        .exercise(routine.items[item].exercise, side: routine.items[item].lanes[0]),
        .getReady(seconds: stepSeconds),
      ]
    case .set(let place): openingCues(ofSet: place)
    case .switchSides(let place): [.switchSides(to: side(of: place))]
    case .rest: [.rest(seconds: stepSeconds)]
    case .score(let item): [.askScore(routine.items[item].exercise)]
    case .after: [.askAfter]
    case nil: []
    }
  }

  private func openingCues(ofSet place: SetPlace) -> [Cue] {
    if let interval = routine.items[place.item].work.interval(place.number) {
      return [.interval(interval.gait, seconds: interval.seconds)]
    }
    return CueSchedule.cues(inSet: work(of: place), at: 0)
  }
}

/// What each step is made of.
extension GuidedSession {
  func side(of place: SetPlace) -> SetSide { routine.items[place.item].lanes[place.lane] }

  /// The work of a set as it stands: eased after an amber score, and for the other leg no more than the sore
  /// one managed (gate.md, section 11).
  func work(of place: SetPlace) -> SetWork {
    let work = workAlone(of: place)
    guard place.lane > 0, followsSoreSide else { return work }
    let first = SetPlace(item: place.item, number: place.number, lane: 0)
    if let done = ledger.amounts[first] { return work.capped(at: done) }
    return isPassed(first) ? work.capped(at: .reps(0)).capped(at: .holdSeconds(0)) : work
  }

  /// The same without a look at the other leg.
  func workAlone(of place: SetPlace) -> SetWork {
    let item = routine.items[place.item]
    let planned = item.work.set(place.number) ?? .hold(seconds: 0)
    return ledger.eased.contains(place.item) ? item.easier?.work ?? planned : planned
  }

  /// Whether one side only is sore, so that the other follows it.
  private var followsSoreSide: Bool { routine.scoring != nil && ledger.affected.count == 1 }

  private func isPassed(_ place: SetPlace) -> Bool {
    steps.prefix(max(0, position)).contains(.set(place))
  }

  func seconds(ofStep index: Int) -> Int {
    switch steps.indices.contains(index) ? steps[index] : .after {
    case .getReady: max(0, routine.pace.getReadySeconds)
    case .set(let place): max(0, work(of: place).seconds)
    case .switchSides: max(0, routine.pace.switchSidesSeconds)
    case .rest(let place): routine.items[place.item].restSeconds
    case .score, .after: 0
    }
  }

  /// Whether a step has nothing to do: dropped by the gate, done already, or answered already.
  func isVoid(stepAt index: Int) -> Bool {
    let step = steps[index]
    if let item = step.item, ledger.dropped.contains(item) { return true }
    return switch step {
    case .getReady(let item): !hasSetsLeft(ofItem: item, from: index)
    case .set(let place): isVoid(place)
    case .switchSides(let place): firstSetLeft(afterSwitchTo: place) == nil
    case .rest(let place): !hasSetsLeft(ofItem: place.item, from: index) || isIdle(restBefore: place)
    case .score(let item): ledger.scored.contains(item) || !ledger.hasSets(ofItem: item)
    case .after: ledger.hasAfter || !ledger.isHeld
    }
  }

  private func isVoid(_ place: SetPlace) -> Bool {
    ledger.amounts[place] != nil || work(of: place).seconds <= 0
  }

  /// The set that a change of side leads to: the one right after it or, side by side, the first of its side
  /// that is not left out; nil if there is none.
  func firstSetLeft(afterSwitchTo place: SetPlace) -> SetPlace? {
    let item = routine.items[place.item]
    let last = item.order == .sideBySide ? max(place.number, item.work.setCount) : place.number
    return (place.number...last).map { SetPlace(item: place.item, number: $0, lane: place.lane) }
      .first { !isVoid($0) }
  }

  /// Side by side, a rest before a set that is left out, or right after the change of side.
  private func isIdle(restBefore place: SetPlace) -> Bool {
    guard routine.items[place.item].order == .sideBySide else { return false }
    let before = (1..<max(1, place.number)).map { SetPlace(item: place.item, number: $0, lane: place.lane) }
    return isVoid(place) || (place.lane > 0 && before.allSatisfy { work(of: $0).seconds <= 0 })
  }

  /// Whether a set of the item is still to be done at this step or after it.
  func hasSetsLeft(ofItem item: Int, from index: Int) -> Bool {
    guard !ledger.dropped.contains(item) else { return false }
    return steps[min(index, steps.count)...].contains {
      $0.setPlace.map { $0.item == item && !isVoid($0) } ?? false
    }
  }
}
