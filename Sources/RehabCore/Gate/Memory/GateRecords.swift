// What each record does to the day that runs.

extension Gate {
  mutating func take(_ morning: Morning) {
    noteHealthySides(morning.pain, isMorning: true)
    let score = morning.pain.worst(over: affected)
    let isWorse = score.map { new in today.morning.map { new > $0 } ?? true } ?? false
    today.morning = worse(today.morning, score)
    noteInjury(morning.pain, score)
    if morning.painkiller { notePainkillerInTheMorning() }
    if !morning.flags.isEmpty { raise(morning.flags) }
    if today.decided == nil {
      if score != nil { makeMove() }
    } else if isWorse {
      judgeLateMorning()
      makePlan()
    }
  }

  mutating func take(_ walkCheck: WalkCheck) {
    noteHealthySides(walkCheck.pain)
    let score = walkCheck.pain.worst(over: affected)
    today.walkCheck = worse(today.walkCheck, score)
    if walkCheck.painkiller {
      today.walkCheckHasPainkiller = true
      today.hasPainkiller = true
    }
    noteInjury(walkCheck.pain, score)
    offerAfterWalkCheck()
  }

  mutating func raise(_ flags: [RedFlag]) {
    guard !flags.isEmpty else { return }
    openFlags.formUnion(flags)
    everRaised.formUnion(flags)
    noteOpenFlags()
    if let rule = today.decided?.rule, rule == .readyToAdvance, !offerWasAccepted {
      today.decided?.move = .hold
      today.decided?.rule = .openFlag
      let open = sortedOpenFlags
      today.decided?.seen.openFlags = open
    }
    makePlan()
  }

  /// What is open now was open today, whatever becomes of it.
  mutating func noteOpenFlags() {
    guard !openFlags.isEmpty else { return }
    today.hadOpenFlag = true
    today.urgentFlags.formUnion(openFlags.filter { $0.urgency < .clinician })
  }

  mutating func clear(_ flags: [RedFlag]) {
    guard !openFlags.isDisjoint(with: flags) else { return }
    openFlags.subtract(flags)
    makePlan()
  }

  /// Keeps the worst injury score of the day, and ends an offer that it rules out.
  mutating func noteInjury(_ pain: Pain, _ effective: PainScore?) {
    today.worstOfEitherSide = worse(today.worstOfEitherSide, pain.worst)
    if let effective, effective > limits.zones.greenAtMost { endOffer() }
  }

  mutating func notePainkillerInTheMorning() {
    today.hasPainkiller = true
    today.morningHasPainkiller = true
    if today.decided != nil { withdrawYesterdaysCredit() }
  }

  /// A score of 3 or more, sharp pain or a limp: an offer that was not accepted lapses.
  mutating func endOffer() {
    guard today.decided?.rule == .readyToAdvance, !offerWasAccepted else { return }
    today.decided?.move = .goOn
    today.decided?.rule = .carryOn
  }

  /// The offer of the day was taken: the stage was entered today, by an advance.
  var offerWasAccepted: Bool { today.advancedTo != nil }
}
