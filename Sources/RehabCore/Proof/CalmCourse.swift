/// The days of a person who scores 0, does what is planned, accepts what is offered, and has every warning sign looked
/// at; only what a sketch does not remember is left to the oracle.
struct CalmCourse {
  let rules: ProofRules
  let oracle: Oracle

  /// A whole day, its night included.
  func live(_ sketch: inout Sketch) {
    if sketch.isFlagOpen { sketch.setFlag(false, rules, oracle) }
    sketch.takeMorning(.none, painkiller: false, rules, oracle)
    if sketch.stage == .rest { sketch.takeWalkCheck(.none, rules, oracle) }
    sketch.acceptOffer(rules, oracle)
    train(&sketch)
    sketch.passNight(rules, oracle)
    sketch.yesterday = sketch.yesterday?.deeds
    // Strength earns nothing on the ladder, so any schedule of it is followed.
    sketch.trail.strength = nil
  }

  private func train(_ sketch: inout Sketch) {
    let plan = sketch.today.plan
    guard sketch.stage > .rest, plan != .rest else { return }
    let isStrengthDay = sketch.isStrengthDay(rules, oracle)
    let runs =
      sketch.stage >= .returnToRunning && plan == .full
      && oracle.settle(sketch.isRunDay(rules.limits.running), .runDay)
    let lifts = plan == .full && isStrengthDay
    // On the ladder a day of stretches asks for nothing; before it they are the plan.
    guard runs || lifts || sketch.stage < .returnToRunning else { return }
    sketch.today.hasSession = true
    sketch.today.dayClass = .green
    sketch.today.hasRun = runs
    sketch.today.hasStrength = lifts
    sketch.today.isCreditable = sketch.stage == .returnToRunning ? runs : lifts
    sketch.today.passesReadiness = rules.stagesWithTests.contains(sketch.stage)
  }
}

extension Sketch {
  /// Every state that somebody may wake up in, in a stage; all that is behind them is unknown.
  static func anyone(in stage: StageNumber, _ rules: ProofRules) -> Set<Sketch> {
    let oracle = Oracle()
    var starts: Set<Sketch> = []
    oracle.everyCourse { starts.insert(Sketch(anyoneIn: stage, rules, oracle)) }
    return starts
  }

  private init(anyoneIn stage: StageNumber, _ rules: ProofRules, _ oracle: Oracle) {
    self.init(rules)
    self.stage = stage
    let hasDose = stage != .rest && stage != .returnToRunning
    dose = hasDose ? oracle.choose(.dose, DoseLevel.allCases) : .first
    level = stage == .returnToRunning ? oracle.choose(.level, of: rules.topLevel + 1) : 0
    for count in [\Sketch.age, \.credits, \.fresh, \.lastStrength, \.calm, \.raised, \.red, \.sinceFlare] {
      self[keyPath: count] = .unknown
    }
    openFlare = .unknown
    restLeft = oracle.choose(.startRest, of: rules.limits.flare.restDays + 1)
    isFlareDue = oracle.either(.startFlareDue)
    unjudged = oracle.choose(.startUnjudged, Unjudged.allCases)
    isFlagOpen = oracle.either(.startFlag)
    today.hadFlag = isFlagOpen
    isSideDue = nil
    isAmberAtLevel = nil
    idleAtMost = nil
    yesterday = SketchedDay(anyDayBefore: oracle)
  }
}

extension SketchedDay {
  fileprivate init(anyDayBefore oracle: Oracle) {
    isMorningForgotten = true
    dayClass = oracle.choose(.startDayBefore, [nil, .green, .amber, .red])
    guard dayClass != nil else { return }
    hasSession = true
    hasStrength = nil
    hasRun = true
    isCreditable = dayClass == .green && oracle.either(.startCreditable)
  }
}
