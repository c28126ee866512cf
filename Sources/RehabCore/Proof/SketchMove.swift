/// A sketch's answers to the rows of the move table: what it knows, and for the rest what the oracle says.
struct SketchMove: MoveSituation {
  let sketch: Sketch
  let rules: ProofRules
  let oracle: Oracle
  /// The move is made because the day ends; then no gap is judged.
  var isDayOver = false

  private var limits: GateLimits { rules.limits }
  private var today: SketchedDay { sketch.today }

  var isFlagOpen: Bool { sketch.isFlagOpen }
  var isMorningKnown: Bool { today.morning != nil }
  var nightBefore: Night { today.nightBefore }
  var hadSessionYesterday: Bool { sketch.yesterday?.hasSession ?? false }
  var wasYesterdayAmber: Bool { sketch.yesterday?.dayClass == .amber }

  var gapToJudge: GapSize? {
    guard sketch.stage > .rest, !isFlagOpen, !isDayOver else { return nil }
    if let most = sketch.idleAtMost, most < limits.gap.doseDays { return nil }
    let sizes = sketch.stage == .maintain ? GapSize.allCases.dropLast() : GapSize.allCases[...]
    return oracle.chooseAny(.gap, of: sizes)
  }

  var isSideToJudge: Bool {
    sketch.stage > .activate && oracle.settle(sketch.isSideDue, .sideToJudge)
  }

  var hasSecondFlare: Bool {
    guard let unjudged = sketch.unjudged else { return oracle.either(.secondFlare) }
    return unjudged == .second
  }

  var hasFlareToJudge: Bool {
    if sketch.unjudged == nil { return oracle.either(.flareToJudge) }
    return sketch.unjudged != Sketch.Unjudged.none || today.flareGoesOn
  }

  var hasUnsettledFlare: Bool {
    guard let morning = today.morning, morning >= limits.flare.openFrom else { return false }
    switch sketch.openFlare {
    case .none: return false
    case .unknown: return oracle.either(.unsettledFlare)
    case .open(let age): return oracle.settle(age.reaches(limits.flare.openDays), .unsettledFlare)
    }
  }

  var hasRedMornings: Bool {
    guard let morning = today.morning, morning > limits.zones.amberAtMost else { return false }
    return oracle.settle(sketch.red.reaches(limits.mornings.redCount), .redMornings)
  }

  var hasRaisedMornings: Bool {
    guard sketch.stage > .rest, let morning = today.morning, morning >= limits.mornings.raisedFrom
    else { return false }
    return oracle.settle(sketch.raised.reaches(limits.mornings.raisedCount), .raisedMornings)
  }

  var isTrendToJudge: Bool { today.morning.map { mayRise && oracle.rises(at: $0) } ?? false }

  var mayStepUp: Bool {
    guard let morning = today.morning, morning <= limits.stepUp.morningAtMost, !today.hadFlag
    else { return false }
    switch sketch.stage {
    case .rest: return false
    case .returnToRunning:
      return oracle.settle(sketch.level.map { $0 < rules.topLevel }, .level)
        && oracle.settle(sketch.fresh.reaches(limits.running.passesPerLevel), .fresh)
        && oracle.settle(sketch.mayRaiseLevel(limits.running), .levelUps)
    case .activate, .strengthen, .maintain:
      return oracle.settle(sketch.dose.map { $0 < .third }, .dose)
        && oracle.settle(sketch.fresh.reaches(limits.stepUp.credits), .fresh)
        && oracle.settle(sketch.daysAtDose.reaches(limits.stepUp.daysAtDose), .daysAtDose)
    }
  }

  /// Everything that the next stage asks for may be there.
  var mayAdvance: Bool {
    guard sketch.stage < .maintain, !today.hadFlag, hasCalmMornings else { return false }
    switch sketch.stage {
    case .rest: return hasDays && hasWalkCheck
    case .activate: return hasDays && hasTraining && !(mayRise && oracle.either(.risingTrend))
    case .strengthen: return hasDays && hasTraining && isFlareFree
    case .returnToRunning: return isAtTop
    case .maintain: return false
    }
  }

  private var hasWalkCheck: Bool {
    today.walkCheck.map { $0 <= limits.toActivate.walkCheckAtMost } ?? false
  }

  private var hasDays: Bool {
    oracle.settle(sketch.age.reaches(rules.daysAsked(in: sketch.stage)), .age)
  }

  private var hasTraining: Bool {
    oracle.settle(sketch.credits.reaches(rules.creditsAsked(in: sketch.stage)), .credits)
      && oracle.settle(
        sketch.lastStrength.reaches(rules.lastStrengthAsked(in: sketch.stage).count), .lastStrength)
      && hasReadiness
  }

  private var hasReadiness: Bool {
    if let days = sketch.readinessPassed, days < rules.readinessWithin(in: sketch.stage) { return true }
    return oracle.either(.readiness)
  }

  private var hasCalmMornings: Bool {
    guard let asked = rules.morningsAsked(in: sketch.stage), let morning = today.morning,
      asked.takes(morning), !today.hasMorningPainkiller, asked.count <= asked.withinDays
    else { return false }
    // On the ladder they are counted from the second pass on, so they say nothing until that is known.
    if sketch.stage == .returnToRunning, sketch.fresh.reaches(limits.toMaintain.passes) != true {
      return oracle.either(.calmMornings)
    }
    return oracle.settle(sketch.calm.reaches(asked.count), .calmMornings)
  }

  private var isFlareFree: Bool {
    oracle.settle(sketch.sinceFlare.reaches(limits.toRunning.flareFreeDays + 1), .quietSinceFlare)
  }

  private var isAtTop: Bool {
    oracle.settle(sketch.level.map { $0 == rules.topLevel }, .level)
      && oracle.settle(sketch.fresh.reaches(limits.toMaintain.passes), .fresh)
  }

  /// A week without pain cannot be worse than the week before.
  private var mayRise: Bool { sketch.painless.reaches(limits.trend.windowDays) != true }
}

extension Sketch {
  func mayRaiseLevel(_ running: RunningLimits) -> Bool? {
    let days = running.levelUpDays - 1
    if trail.levelUps.count(inLast: days) >= running.levelUps { return false }
    return trail.knownDays >= days ? true : nil
  }
}

extension UInt32 {
  /// How many of the last days are marked.
  func count(inLast days: Int) -> Int {
    days >= 32 ? nonzeroBitCount : (self & ((1 << UInt32(Swift.max(0, days))) - 1)).nonzeroBitCount
  }
}
