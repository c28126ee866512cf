// What a move does to the stage and dose of a sketch; StageChanges.swift does it to the gate's.
extension Sketch {
  mutating func carryOut(_ rule: MoveRule, gap: GapSize?, isSecondAmber: Bool, _ rules: ProofRules) {
    switch rule {
    case .openFlag, .unknownNight, .carryOn: break
    case .redMornings: regress(to: .rest, rules)
    case .gap:
      switch gap {
      case .restarts: regress(to: .rest, floorIsServed: true, rules)
      case .lowersStage: regress(to: stage.previous, floorIsServed: true, rules)
      case .lowersDose, nil: lowerDose()
      }
    case .sideBecameAffected: regress(to: .activate, rules)
    case .secondFlare, .unsettledFlare, .raisedMornings: regress(to: stage.previous, rules)
    case .flare: lowerDose(levels: rules.limits.running.flareLevelsDown)
    case .risingTrend: lowerDose()
    case .amberOrLinger:
      if isSecondAmber { lowerDose(levels: rules.limits.running.amberLevelsDown) } else { fresh = .zero }
    case .readyToAdvance: today.offer = .open
    case .readyForMore: stepUp()
    }
  }

  mutating func enter(_ next: StageNumber, floorIsServed: Bool = false, _ rules: ProofRules) {
    stage = next
    daysAtDose = .zero
    age = floorIsServed && next == .rest ? .saturated(rules.daysAsked(in: next)) : .zero
    dose = rules.entryDoses[next] ?? dose
    level = 0
    isAmberAtLevel = false
    credits = .zero
    fresh = .zero
    lastStrength = .zero
    raised = .zero
    readinessPassed = nil
    today.hasEnteredStage = true
    today.isCreditable = false
    today.passesReadiness = false
    // The stage before may have taken other mornings; those without pain every stage takes.
    let calmness = today.morning.map { rules.calmness(of: $0, in: next) } ?? .yes
    calm =
      calmness == .no ? .zero : .atLeast(min(painless.known, rules.morningsAsked(in: next)?.count ?? 0))
  }

  private mutating func regress(to target: StageNumber?, floorIsServed: Bool = false, _ rules: ProofRules) {
    guard stage > .rest, let target else { return }
    enter(target, floorIsServed: floorIsServed, rules)
    openFlare = .none
    today.hasRegressed = true
  }

  private mutating func lowerDose(levels: Int = 1) {
    if stage == .returnToRunning {
      level = level.map { max(0, $0 - levels) }
      isAmberAtLevel = false
    } else {
      // The lowest dose stays, and how long it has been in force.
      daysAtDose = dose.map { $0 > .light ? .zero : daysAtDose } ?? .unknown
      dose = dose.map { DoseLevel(rawValue: $0.rawValue - 1) ?? .light }
    }
    fresh = .zero
  }

  private mutating func stepUp() {
    if stage == .returnToRunning {
      level = level.map { $0 + 1 }
      isAmberAtLevel = false
      today.hasSteppedUp = true
    } else {
      dose = dose.map { DoseLevel(rawValue: $0.rawValue + 1) ?? .third }
      daysAtDose = .zero
    }
    fresh = .zero
  }
}

/// A sketch's answers to the rows of the plan table.
struct SketchPlan: PlanSituation {
  let sketch: Sketch
  let rules: ProofRules
  let oracle: Oracle

  var isFlagOpen: Bool { sketch.isFlagOpen }
  var wasUrgentFlagCleared: Bool { sketch.today.hadUrgentFlag }
  var morningNow: PainScore? { sketch.today.morning }
  var isTodayRed: Bool { sketch.today.dayClass == .red }
  var isFlareRestDay: Bool { sketch.restLeft > 0 }
  var stage: StageNumber { sketch.stage }
  var isMorningKnown: Bool { sketch.today.isMorningOfMove }

  var isNothingButStretchesDue: Bool {
    if sketch.today.hasRegressed { return true }
    guard stage >= .returnToRunning else {
      return oracle.settle(sketch.yesterday.map(\.hasStrength) ?? false, .strengthBefore)
    }
    let isCalm = isMorningKnown && morningNow.map { $0 <= rules.limits.zones.greenAtMost } ?? false
    return !sketch.isStrengthDay(rules, oracle)
      && !(isCalm && oracle.settle(sketch.isRunDay(rules.limits.running), .runDay))
  }
}
