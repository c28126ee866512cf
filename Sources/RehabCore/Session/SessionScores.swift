extension GuidedSession {
  /// It hurts: the set stops, and the score is asked; with it the set ends. The stand-alone timer only pauses.
  mutating func stopForPain(at now: SessionInstant) {
    guard isTimed else { return }
    switch course {
    case .running, .paused, .gap: break
    case .notBegun, .hurt, .ended: return
    }
    guard routine.scoring != nil, let item = step?.item else { return pause(at: now) }
    course = .hurt(at: began.advanced(by: elapsed(at: now)), wasRunning: course == .running)
    announce(.askScore(routine.items[item].exercise))
  }

  /// It did not hurt after all: nothing was recorded yet, so the set goes on, or waits as it did before.
  mutating func takeBackPain(at now: SessionInstant) {
    guard case .hurt(let stoodStill, let wasRunning) = course else { return }
    began = began.advanced(by: stoodStill.duration(to: now))
    course = wasRunning ? .running : .paused(since: now)
  }

  /// The sides whose score is asked: if it hurts, the one that works or has just worked; at the end of an exercise, and of
  /// all, the sore ones.
  var sidesAsked: [Side] {
    if isHurt, let side = workingSide { return [side] }
    let lanes = step?.item.map { routine.items[$0].lanes.compactMap(\.side) } ?? []
    return (lanes + Side.allCases.filter { !lanes.contains($0) }).filter(ledger.affected.contains)
  }

  /// Nil if both legs work at once.
  private var workingSide: Side? {
    let isInSet = activeSet != nil || preparing
    let done = steps[..<min(position, steps.count)].last { earlier in
      earlier.setPlace.map { $0.item == step?.item && ledger.amounts[$0] != nil } ?? false
    }
    let place = isInSet ? step?.setPlace : done?.setPlace ?? setInLine
    return place.flatMap { side(of: $0).side }
  }

  mutating func answerScore(_ pain: Pain, spot: PainSpot, sharp: Bool, at now: SessionInstant) {
    guard let id, let rules = routine.scoring, pain.worst != nil, let item = questionedItem else { return }
    let score = ExerciseScore(
      session: id, exercise: routine.items[item].exercise, pain: pain, spot: spot, sharp: sharp)
    recordPartialSet(at: now)
    record(.score(score))
    let wasEased = ledger.eased.contains(item)
    let setsLeft = hasSetsLeft(ofItem: item, from: position)
    ledger.note(score, of: item, in: routine, rules: rules, setsLeft: setsLeft)
    if let stop = ledger.stop { return endByGate(stop) }
    announceGate(item, wasEased: wasEased, setsLeft: setsLeft)
    goOn(afterScoreOf: item, at: now)
  }

  mutating func answerAfter(_ pain: Pain, limp: Bool, at now: SessionInstant) {
    guard let id, pain.worst != nil, questionedItem != nil || isAtEnd else { return }
    guard isAtEnd || limp else { return }
    let after = AfterScore(session: id, pain: pain, limp: limp)
    recordPartialSet(at: now)
    record(.after(after))
    ledger.note(after, atEnd: isAtEnd)
    if let stop = ledger.stop { return endByGate(stop) }
    advance(at: now)
  }

  /// Whether the score at the end is asked.
  var isAtEnd: Bool { course == .running && step == .after }

  /// The item whose score is asked, if one is.
  var questionedItem: Int? {
    switch course {
    case .hurt: step?.item
    case .running: if case .score(let item) = step { item } else { nil }
    case .notBegun, .paused, .gap, .ended: nil
    }
  }

  /// A set that was done goes over to what follows; one of which nothing was done begins again.
  private mutating func goOn(afterScoreOf item: Int, at now: SessionInstant) {
    let isDone = activeSet.map { ledger.amounts[$0] != nil } ?? false
    if ledger.dropped.contains(item) {
      leaveStep(at: now)
      preparing = false
      position = firstStep(after: item)
      settle(at: now)
    } else if isDone || !isTimed {
      advance(at: now)
    } else {
      restart(at: now)
    }
  }

  private mutating func announceGate(_ item: Int, wasEased: Bool, setsLeft: Bool) {
    let exercise = routine.items[item].exercise
    if ledger.dropped.contains(item) {
      announce(.dropped(exercise))
    } else if setsLeft, ledger.eased.contains(item), !wasEased {
      announce(.easier(exercise))
    }
  }
}
