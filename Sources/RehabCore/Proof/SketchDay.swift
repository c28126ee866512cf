// What a day does to a sketch, in the order of gate.md, section 5.
extension Sketch {
  /// A morning score, the first of the day; the move follows.
  mutating func takeMorning(_ score: PainScore, painkiller: Bool, _ rules: ProofRules, _ oracle: Oracle) {
    today.morning = score
    today.hasMorningPainkiller = painkiller
    today.hasPainkiller = today.hasPainkiller || painkiller
    noteCare(score, rules)
    count(score, painkiller: painkiller, rules)
    makeMove(rules, oracle)
  }

  /// A morning that comes after the move, for the first time or worse than before: it counts for the days after, and
  /// can only make the plan of today more cautious.
  mutating func takeLaterMorning(_ score: PainScore, painkiller: Bool, _ rules: ProofRules, _ oracle: Oracle)
  {
    noteCare(score, rules)
    if score > rules.limits.zones.greenAtMost { endOffer() }
    if today.morning == nil {
      count(score, painkiller: painkiller, rules)
    } else {
      recount(score, rules)
    }
    today.morning = score
    if painkiller { namePainkiller(rules) }
    judgeLateNight(rules, oracle)
    makePlan(rules, oracle)
  }

  mutating func namePainkiller(_ rules: ProofRules) {
    today.hasPainkiller = true
    today.hasMorningPainkiller = true
    calm = .zero
    painless = .zero
    withdrawCredit(rules)
  }

  /// - Parameter isUrgent: whether one that is cleared rests what is left of the day.
  mutating func setFlag(_ isOpen: Bool, isUrgent: Bool = false, _ rules: ProofRules, _ oracle: Oracle) {
    if isFlagOpen, !isOpen, isUrgent { today.hadUrgentFlag = true }
    isFlagOpen = isOpen
    if isOpen {
      today.hadFlag = true
      if today.offer == .open {
        today.offer = .none
        today.rule = .openFlag
      }
    }
    if today.rule != nil { makePlan(rules, oracle) }
  }

  mutating func endOffer() {
    guard today.offer == .open else { return }
    today.offer = .none
    today.rule = .carryOn
  }

  mutating func takeWalkCheck(_ score: PainScore, _ rules: ProofRules, _ oracle: Oracle) {
    today.walkCheck = score
    today.hasCareScore = today.hasCareScore || score >= rules.limits.zones.seekCareFrom
    if score > rules.limits.zones.greenAtMost { endOffer() }
    // After the move it can still turn m11 into an offer, in stage 1.
    guard stage == .rest, today.rule == .carryOn, today.isMorningOfMove,
      score <= rules.limits.zones.greenAtMost,
      SketchMove(sketch: self, rules: rules, oracle: oracle).mayAdvance
    else { return }
    today.rule = .readyToAdvance
    today.offer = .open
  }

  /// The user accepts the stage that is offered.
  mutating func acceptOffer(_ rules: ProofRules, _ oracle: Oracle) {
    guard today.offer == .open, let next = stage.next else { return }
    today.offer = .accepted
    enter(next, rules)
    makePlan(rules, oracle)
  }

  /// The day ends, and the next begins.
  mutating func passNight(_ rules: ProofRules, _ oracle: Oracle) {
    if today.rule == nil { makeMove(rules, oracle, atDayEnd: true) }
    if today.morning == nil { missMorning() }
    if !today.isMorningOfMove { closeFlaresIfCalm(rules) }
    oweRest(rules)
    trail.passDay(today, steppedUp: today.hasSteppedUp, remembering: rules.trailDays)
    passTime(rules)
    yesterday = today
    today = SketchedDay()
    today.hadFlag = isFlagOpen
  }

  private mutating func passTime(_ rules: ProofRules) {
    age.increase(upTo: rules.daysAsked(in: stage))
    daysAtDose.increase(upTo: rules.limits.stepUp.daysAtDose)
    sinceFlare.increase(upTo: rules.flareMemory)
    if case .open(var age) = openFlare {
      age.increase(upTo: rules.limits.flare.openDays)
      openFlare = .open(age: age)
    }
    restLeft = max(0, restLeft - 1)
    if today.endsGap || today.hasEnteredStage {
      idleAtMost = 0
    } else if !today.planRule.pausesGap {
      idleAtMost = idleAtMost.flatMap { $0 + 1 < rules.limits.gap.doseDays ? $0 + 1 : nil }
    }
    readinessPassed = today.passesReadiness ? 1 : readinessPassed.map { $0 + 1 }
    if let days = readinessPassed, days >= rules.readinessWithin(in: stage) { readinessPassed = nil }
  }

  /// What claim (c) asks for after today: rest on the day after a red morning, and on two days after a red session.
  private mutating func oweRest(_ rules: ProofRules) {
    restOwed = max(0, restOwed - 1)
    if let morning = today.morning, morning >= Claim.redFrom { restOwed = max(restOwed, 1) }
    if today.hasRedSession { restOwed = Claim.restDays }
  }

  private mutating func noteCare(_ score: PainScore, _ rules: ProofRules) {
    today.hasCareMorning = today.hasCareMorning || score >= Claim.careFrom
    today.hasCareScore = today.hasCareScore || score >= rules.limits.zones.seekCareFrom
  }

  // Counts of mornings.

  private mutating func count(_ score: PainScore, painkiller: Bool, _ rules: ProofRules) {
    let limits = rules.limits
    switch painkiller ? .no : rules.calmness(of: score, in: stage) {
    case .yes: calm.increase(upTo: rules.morningsAsked(in: stage)?.count ?? 0)
    case .perhaps: calm = .unknown
    case .no: calm = .zero
    }
    // A stage's own mornings begin on the day after it was entered (m5).
    if !today.hasEnteredStage {
      step(&raised, score >= limits.mornings.raisedFrom, upTo: limits.mornings.raisedCount)
    }
    step(&red, score > limits.zones.amberAtMost, upTo: limits.mornings.redCount)
    step(&painless, score == .none && !painkiller, upTo: limits.trend.windowDays)
  }

  /// The morning of today was counted already, and is worse now.
  private mutating func recount(_ score: PainScore, _ rules: ProofRules) {
    switch rules.calmness(of: score, in: stage) {
    case .yes: break
    case .perhaps: calm = .unknown
    case .no: calm = .zero
    }
    painless = .zero
    if score >= rules.limits.mornings.raisedFrom, !today.hasEnteredStage, raised == .zero {
      raised = .atLeast(1)
    }
    if score > rules.limits.zones.amberAtMost, red == .zero { red = .atLeast(1) }
  }

  private func step(_ count: inout AtLeast, _ goesOn: Bool, upTo most: Int) {
    if goesOn { count.increase(upTo: most) } else { count = .zero }
  }

  /// Whether the counts go on after a missed morning depends on the next.
  private mutating func missMorning() {
    calm.doubt()
    raised.doubt()
    red.doubt()
    painless = .zero
  }
}
