extension Sketch {
  /// A day of a stage before which anything may have happened: what has few values is chosen by the oracle, and of the
  /// rest nothing is known.
  ///
  /// - Parameter mornings: what yesterday's morning may have been; nil if that is not known either.
  init(
    anyoneIn stage: StageNumber, mornings: [PainScore?]? = nil, _ rules: ProofRules, _ oracle: Oracle
  ) {
    self.init(rules)
    self.stage = stage
    // Stages 1 and 4 have no dose of their own.
    let hasDose = stage != .rest && stage != .returnToRunning
    dose = hasDose ? oracle.choose(.dose, DoseLevel.allCases) : .first
    level = stage == .returnToRunning ? oracle.choose(.level, of: rules.topLevel + 1) : 0
    for count in [
      \Sketch.age, \.daysAtDose, \.credits, \.fresh, \.lastStrength, \.calm, \.raised, \.red, \.sinceFlare,
    ] {
      self[keyPath: count] = .unknown
    }
    openFlare = .unknown
    restLeft = oracle.choose(.startRest, of: rules.limits.flare.restDays + 1)
    isFlareDue = oracle.either(.startFlareDue)
    unjudged = oracle.choose(.startUnjudged, Unjudged.allCases)
    isSideDue = nil
    isAmberAtLevel = nil
    idleAtMost = nil
    yesterday = SketchedDay(anyDayBefore: mornings, oracle)
  }
}

extension SketchedDay {
  fileprivate init(anyDayBefore mornings: [PainScore?]?, _ oracle: Oracle) {
    if let mornings {
      morning = oracle.choose(.startMorningBefore, mornings)
    } else {
      isMorningForgotten = true
    }
    dayClass = oracle.choose(.startDayBefore, [nil, .green, .amber, .red])
    guard dayClass != nil else { return }
    hasSession = true
    hasStrength = nil
    hasRun = true
    isCreditable = dayClass == .green && oracle.either(.startCreditable)
  }
}
