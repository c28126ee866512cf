// The moment of the move in a sketch: what the gate does in MoveOfTheDay.swift and beside it.
extension Sketch {
  mutating func makeMove(_ rules: ProofRules, _ oracle: Oracle, atDayEnd: Bool = false) {
    today.isMorningOfMove = today.morning != nil
    settleYesterday(rules, oracle)
    noteFlares(rules, oracle)
    let isSecondAmber = noteAmberRun(oracle)
    var move = SketchMove(sketch: self, rules: rules, oracle: oracle)
    move.isDayOver = atDayEnd
    let rule = move.matchingRule
    today.rule = rule
    carryOut(rule, gap: move.gapToJudge, isSecondAmber: isSecondAmber, rules)
    judgeWhatWaited(rule, rules)
    closeFlaresIfCalm(rules)
    makePlan(rules, oracle)
  }

  mutating func makePlan(_ rules: ProofRules, _ oracle: Oracle) {
    let situation = SketchPlan(sketch: self, rules: rules, oracle: oracle)
    today.planRule = situation.planRule(rules.limits.zones)
    today.plan = today.planRule.plan(in: stage)
  }

  private mutating func settleYesterday(_ rules: ProofRules, _ oracle: Oracle) {
    guard let yesterday else { return }
    today.nightBefore = night(after: yesterday, rules, oracle)
    let isCredited =
      yesterday.isCreditable
      && Credit.isEarned(
        dayClass: yesterday.dayClass, night: today.nightBefore, painkiller: yesterday.hasPainkiller,
        nextMorningPainkiller: today.hasMorningPainkiller)
    today.creditedBefore = isCredited
    if yesterday.passesReadiness, today.nightBefore != .settled, stage == .strengthen {
      readinessPassed = nil
    }
    noteStrength(of: yesterday, isCredited: isCredited, rules)
    guard isCredited else { return }
    credits.increase(upTo: rules.creditsAsked(in: stage))
    notePass(rules)
  }

  /// A credit that a step may use; on the ladder the mornings after the last pass asked for are counted from here.
  private mutating func notePass(_ rules: ProofRules) {
    let passes = rules.limits.toMaintain.passes
    let before = fresh
    fresh.increase(upTo: rules.freshAsked(in: stage))
    guard stage == .returnToRunning, before.reaches(passes) != true, fresh.reaches(passes) == true else {
      return
    }
    switch today.morning.map({ today.hasMorningPainkiller ? .no : rules.calmness(of: $0, in: stage) }) ?? .no
    {
    case .yes: calm = before.isExact ? .exactly(1) : .atLeast(1)
    case .perhaps: calm = .unknown
    case .no: calm = before.isExact ? .zero : .unknown
    }
  }

  private mutating func noteStrength(of yesterday: SketchedDay, isCredited: Bool, _ rules: ProofRules) {
    let asked = rules.lastStrengthAsked(in: stage)
    guard asked.count > 0 else { return }
    if isCredited {
      guard let dose else { return lastStrength.doubt() }
      if dose >= asked.dose { lastStrength.increase(upTo: asked.count) } else { lastStrength = .zero }
    } else if let hadStrength = yesterday.hasStrength {
      if hadStrength { lastStrength = .zero }
    } else {
      lastStrength.doubt()
    }
  }

  private func night(after yesterday: SketchedDay, _ rules: ProofRules, _ oracle: Oracle) -> Night {
    guard yesterday.isMorningForgotten else { return night(from: yesterday.morning, rules) }
    guard let morning = today.morning, let nights = rules.nightsBefore[morning] else { return .unknown }
    return oracle.choose(.nightBefore, nights)
  }

  private func night(from morning: PainScore?, _ rules: ProofRules) -> Night {
    Night(from: morning, to: today.morning, zones: rules.limits.zones, limits: rules.limits.night)
  }

  private mutating func noteFlares(_ rules: ProofRules, _ oracle: Oracle) {
    guard let yesterday else { return }
    let isRed = yesterday.dayClass == .red
    let isFlare = today.nightBefore == .flare || isFlareDue
    isFlareDue = false
    guard isRed || isFlare else { return }
    if !isRed, restLeft > 0 {
      today.flareGoesOn = true
      if openFlare == .none { openFlare = .open(age: sinceFlare) }
    } else {
      beginFlare(rules, oracle)
    }
    restLeft = rules.limits.flare.restDays
  }

  private mutating func beginFlare(_ rules: ProofRules, _ oracle: Oracle) {
    let followsAnother = sinceFlare.reaches(rules.limits.flare.repeatWithinDays + 1).map { !$0 }
    if unjudged != nil, unjudged != .second {
      unjudged = oracle.settle(followsAnother, .earlierFlare) ? .second : .alone
    }
    if openFlare == .none { openFlare = .open(age: .zero) }
    sinceFlare = .zero
  }

  private mutating func noteAmberRun(_ oracle: Oracle) -> Bool {
    guard stage == .returnToRunning, let yesterday, yesterday.hasRun else { return false }
    let isAmber = yesterday.dayClass == .amber
    defer { isAmberAtLevel = isAmberAtLevel.map { _ in isAmber } }
    return isAmber && oracle.settle(isAmberAtLevel, .amberRunBefore)
  }

  private mutating func judgeWhatWaited(_ rule: MoveRule, _ rules: ProofRules) {
    guard rule != .openFlag else { return }
    isSideDue = false
    if let unjudged, unjudged != .none {
      self.unjudged = Sketch.Unjudged.none
      restLeft = rules.limits.flare.restDays
    }
  }

  /// Every open flare closes on a calm morning without a painkiller.
  mutating func closeFlaresIfCalm(_ rules: ProofRules) {
    guard let morning = today.morning, morning <= rules.limits.zones.greenAtMost, !today.hasMorningPainkiller
    else { return }
    openFlare = .none
  }

  /// A worse or later morning may bring a flare to light: yesterday loses its credit, and tomorrow has an event.
  mutating func judgeLateNight(_ rules: ProofRules, _ oracle: Oracle) {
    guard let yesterday, today.nightBefore != .flare else { return }
    let isFlare =
      yesterday.isMorningForgotten
      ? lateFlareMayBe(rules, oracle) : night(from: yesterday.morning, rules) == .flare
    guard isFlare else { return }
    today.nightBefore = .flare
    withdrawCredit(rules)
    isFlareDue = true
  }

  private func lateFlareMayBe(_ rules: ProofRules, _ oracle: Oracle) -> Bool {
    guard let morning = today.morning, let nights = rules.nightsBefore[morning], nights.contains(.flare)
    else { return false }
    return nights.count == 1 || oracle.either(.lateNight)
  }

  mutating func withdrawCredit(_ rules: ProofRules) {
    guard today.creditedBefore else { return }
    today.creditedBefore = false
    credits.decrease(from: rules.creditsAsked(in: stage))
    fresh.decrease(from: rules.freshAsked(in: stage))
    lastStrength = .zero
  }
}
