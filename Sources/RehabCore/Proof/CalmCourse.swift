/// The days of a person who is calm, does what is planned, accepts what is offered, and has every warning sign looked
/// at; only what a sketch does not remember is left to the oracle.
struct CalmCourse {
  let rules: ProofRules
  let oracle: Oracle
  /// The mornings that there may be; none is more than a point higher than the one before.
  var mornings = [PainScore.none]

  /// A whole day, its night included.
  func live(_ sketch: inout Sketch) {
    spendTheDay(&sketch)
    sleep(&sketch)
  }

  /// From waking up to the last session.
  func spendTheDay(_ sketch: inout Sketch) {
    if sketch.isFlagOpen { sketch.setFlag(false, isUrgent: oracle.either(.urgentFlag), rules, oracle) }
    let before = sketch.yesterday?.morning
    let possible = mornings.filter { score in before.map { score.value <= $0.value + 1 } ?? true }
    let morning = oracle.choose(.calmMorning, possible)
    sketch.takeMorning(morning, painkiller: false, rules, oracle)
    if sketch.stage == .rest { sketch.takeWalkCheck(.none, rules, oracle) }
    sketch.acceptOffer(rules, oracle)
    train(&sketch)
  }

  func sleep(_ sketch: inout Sketch) {
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
    oracle.everyCourse {
      var start = Sketch(anyoneIn: stage, rules, oracle)
      start.isFlagOpen = oracle.either(.startFlag)
      start.today.hadFlag = start.isFlagOpen
      starts.insert(start)
    }
    return starts
  }
}
