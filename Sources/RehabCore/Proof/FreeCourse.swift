/// The days of a runner who may do anything; each part of a day is one step.
///
/// That a cleared flag of level E or U rests the day is left out: a day of rest breaks no claim, and the next morning finds
/// what it would have found without.
struct FreeCourse {
  let rules: ProofRules
  let liberties: Liberties
  let oracle: Oracle

  /// From waking up to the moment of the move, or to the first session.
  func dawn(_ sketch: inout Sketch) {
    if liberties.raisesFlags || liberties.remembersProgress, oracle.either(.flagsAtDawn) {
      sketch.setFlag(!sketch.isFlagOpen, rules, oracle)
    }
    let first = oracle.choose(.firstRecord, of: liberties.scores.count + 2)
    if first < liberties.scores.count {
      let painkiller = liberties.takesPainkillers && oracle.either(.painkillerAtDawn)
      sketch.takeMorning(liberties.scores[first], painkiller: painkiller, rules, oracle)
    } else if first == liberties.scores.count {
      sketch.makeMove(rules, oracle)
    }
    if sketch.stage == .rest, sketch.today.rule != nil, oracle.either(.walkCheck) {
      sketch.takeWalkCheck(.none, rules, oracle)
    }
    // Where flags are not remembered, one has been looked at as soon as it has held the move: that allows the most.
    if !liberties.raisesFlags, sketch.isFlagOpen { sketch.setFlag(false, rules, oracle) }
    sketch.forgetReasons(liberties)
  }

  /// The offer, and the sessions.
  func day(_ sketch: inout Sketch) {
    guard sketch.today.rule != nil else { return }
    if liberties.raisesFlags, oracle.either(.flagsAtNoon) {
      sketch.setFlag(!sketch.isFlagOpen, rules, oracle)
    }
    if sketch.today.offer == .open, oracle.either(.acceptance) { sketch.acceptOffer(rules, oracle) }
    guard let told = oracle.chooseAny(.session, of: liberties.sessions[...]) else { return }
    train(&sketch, told)
  }

  private func train(_ sketch: inout Sketch, _ told: SessionTold) {
    let limits = rules.limits
    sketch.today.hasSession = true
    sketch.today.dayClass = told.dayClass(limits.zones)
    sketch.today.hasRedSession = told == .red || told == .care || told == .sharp
    if told == .care {
      sketch.today.hasCareSession = true
      if Claim.careFrom >= limits.zones.seekCareFrom { sketch.today.hasCareScore = true }
    }
    if told != .calm { sketch.endOffer() }
    if sketch.today.dayClass == .red { sketch.makePlan(rules, oracle) }
    // What was begun before an advance was accepted counts for the stage before, which is as if it were not done.
    let isDone =
      told == .calm && sketch.today.plan == .full && sketch.stage > .rest
      && oracle.either(.sessionIsDoneAsPlanned)
    sketch.today.isCreditable = isDone
    // What is credited in stages 2 and 3 is strength; what is not may have been, too.
    sketch.today.hasStrength = isDone && sketch.stage < .returnToRunning ? true : nil
    if liberties.takesPainkillers, oracle.either(.sessionPainkiller) { sketch.today.hasPainkiller = true }
    if sketch.stage == .rest, told != .calm, liberties.remembersProgress, oracle.either(.sessionIsRun) {
      sketch.age = .zero
    }
    sketch.forget(liberties)
    if !liberties.takesPainkillers, !liberties.remembersProgress { sketch.today.isCreditable = false }
  }

  /// What is recorded late, and the night.
  func evening(_ sketch: inout Sketch) {
    // A morning that turns red later takes back a credit that a step may have used already.
    if liberties.remembersProgress, sketch.today.creditedBefore, oracle.either(.creditIsWithdrawn) {
      sketch.withdrawCredit(rules)
    }
    if liberties.changesMornings, sketch.today.rule != nil { changeMorning(&sketch) }
    if liberties.raisesFlags, oracle.either(.flagsInTheEvening) {
      sketch.setFlag(!sketch.isFlagOpen, rules, oracle)
    }
  }

  private func changeMorning(_ sketch: inout Sketch) {
    let scores = rules.blurredScores
    let first = sketch.today.morning.flatMap { before in scores.firstIndex { $0 > before } }
    let worse = scores[(sketch.today.morning == nil ? 0 : first ?? scores.endIndex)...]
    if let score = oracle.chooseAny(.laterMorning, of: worse) {
      sketch.takeLaterMorning(score, painkiller: false, rules, oracle)
    }
    if liberties.takesPainkillers, sketch.today.morning != nil, oracle.either(.painkillerLater) {
      sketch.namePainkiller(rules)
    }
  }
}

extension SessionTold {
  /// The lowest score that is told like this decides, so that a protocol cannot call red what it may not.
  fileprivate func dayClass(_ zones: Zones) -> DayClass {
    switch self {
    case .calm: .green
    case .sore: .amber
    case .red: Claim.redFrom > zones.amberAtMost ? .red : Claim.redFrom > zones.greenAtMost ? .amber : .green
    case .care:
      Claim.careFrom > zones.amberAtMost ? .red : Claim.careFrom > zones.greenAtMost ? .amber : .green
    case .sharp: .red
    }
  }
}

extension Sketch {
  /// Blurs what an exploration does not keep in mind.
  mutating func forget(_ liberties: Liberties) {
    // In stage 1 it is the calm mornings asked for that keep a red morning and an offer apart.
    if stage > .rest || liberties.remembersProgress { calm = .unknown }
    daysAtDose = .unknown
    raised = .unknown
    red = .unknown
    painless = .zero
    sinceFlare = .unknown
    openFlare = .unknown
    isSideDue = nil
    isAmberAtLevel = nil
    level = nil
    trail = Trail()
    readinessPassed = nil
    if idleAtMost != 0 { idleAtMost = nil }
    if liberties.remembersProgress { forgetFlares() } else { forgetProgress() }
  }

  /// The move is made: why, and what of yesterday it looked at, matters no more.
  mutating func forgetReasons(_ liberties: Liberties) {
    forget(liberties)
    guard today.rule != nil else { return }
    today.rule = .carryOn
    today.hadFlag = false
    if today.nightBefore != .flare { today.nightBefore = .unknown }
    if !liberties.takesPainkillers, !liberties.remembersProgress { today.creditedBefore = false }
    today.flareGoesOn = false
    guard let before = yesterday else { return }
    yesterday = SketchedDay()
    yesterday?.isMorningForgotten = true
    yesterday?.hasStrength = before.hasStrength
  }

  /// The day is over: the next asks only for what was done in it.
  mutating func forgetDecisions(_ liberties: Liberties) {
    forget(liberties)
    yesterday = yesterday?.deeds
    yesterday?.isMorningForgotten = true
    yesterday?.morning = nil
    if !liberties.takesPainkillers { yesterday?.hasPainkiller = false }
  }

  /// The claims have been held against it: a notice that is given stays for the day, and of the morning only what the
  /// plan can still ask is kept.
  mutating func forgetDetails(_ liberties: Liberties, _ rules: ProofRules) {
    today.morning = today.morning.flatMap { rules.blurred[$0] }
    if liberties.remembersProgress, today.offer != .open, today.rule != nil { forgetPlan() }
    guard today.hasCareScore else { return }
    today.hasCareScore = false
    today.hasCareMorning = false
    today.hasCareSession = false
  }

  /// Nothing of today will be decided anew; whether a session can be credited is all that is left of the plan.
  private mutating func forgetPlan() {
    today.planRule = .restStage
    if today.plan != .full { today.plan = .rest }
    today.morning = nil
    today.isMorningOfMove = false
    today.hasRegressed = false
    yesterday?.hasStrength = false
  }

  private mutating func forgetFlares() {
    unjudged = nil
    restLeft = 0
    isFlareDue = false
    restOwed = 0
  }

  /// How far the runner is in the stage.
  mutating func forgetProgress() {
    age = .unknown
    dose = nil
    credits = .unknown
    fresh = .unknown
    lastStrength = .unknown
  }
}

extension SketchedDay {
  /// What was done, without what was decided.
  var deeds: SketchedDay {
    var kept = SketchedDay()
    kept.morning = morning
    kept.hasPainkiller = hasPainkiller
    kept.dayClass = dayClass
    kept.hasSession = hasSession
    kept.hasStrength = hasStrength
    kept.hasRun = hasRun
    kept.isCreditable = isCreditable
    kept.passesReadiness = passesReadiness
    return kept
  }
}
