extension GuidedSession {
  /// It hurts: the set ends with what was done of it, and the score is asked. The stand-alone timer only
  /// pauses.
  mutating func stopForPain(at now: SessionInstant) {
    guard isTimed else { return }
    switch course {
    case .running, .paused, .gap: break
    case .notBegun, .hurt, .ended: return
    }
    guard routine.scoring != nil, let item = step?.item else { return pause(at: now) }
    recordPartialSet(at: now)
    let stoodStill = began.advanced(by: elapsed(at: now))
    course = .hurt(at: stoodStill)
    announce(.askScore(routine.items[item].exercise))
  }

  mutating func answerScore(_ pain: Pain, spot: PainSpot, sharp: Bool, at now: SessionInstant) {
    guard let id, let rules = routine.scoring, pain.worst != nil, let item = questionedItem else { return }
    let score = ExerciseScore(
      session: id, exercise: routine.items[item].exercise, pain: pain, spot: spot, sharp: sharp)
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
