/// Whether more pain this morning can give more than less pain would, everything else being the same.
///
/// A later score of the day never touches stage or dose, and the plan only by the rows of the plan table; the first
/// morning score of the day decides everything, so it is this one that is raised here, point by point.
struct MorePain {
  private(set) var states = 0
  private(set) var courses = 0
  private(set) var isBroken = false

  init(_ rules: ProofRules) {
    let pairs = zip(PainScore.range, PainScore.range.dropFirst()).compactMap { pair in
      PainScore(pair.0).flatMap { less in PainScore(pair.1).map { (less, $0) } }
    }
    // Above the first red score more pain makes no difference to any row.
    for (less, more) in pairs where less <= rules.limits.zones.amberAtMost {
      let oracle = Oracle(comparing: [less, more])
      let mornings = MorePain.tellingMornings(less, more, rules)
      for stage in StageNumber.allCases {
        oracle.everyCourse {
          let start = Sketch(mornings, stage, rules, oracle)
          let (one, other) = (start.waking(less, rules, oracle), start.waking(more, rules, oracle))
          courses += 1
          if other.isMore(than: one) { isBroken = true }
        }
        states += 1
      }
    }
  }

  /// One morning before for each pair of nights that it can make of the two.
  private static func tellingMornings(
    _ less: PainScore, _ more: PainScore, _ rules: ProofRules
  ) -> [PainScore?] {
    var seen: Set<[Night]> = []
    let mornings: [PainScore?] = [nil] + PainScore.range.map { PainScore($0) }
    return mornings.filter { before in
      let nights = [less, more].map {
        Night(from: before, to: $0, zones: rules.limits.zones, limits: rules.limits.night)
      }
      return seen.insert(nights).inserted
    }
  }
}

extension Sketch {
  /// A day before which anything may have happened; what is not needed is not asked.
  fileprivate init(
    _ morningsBefore: [PainScore?], _ stage: StageNumber, _ rules: ProofRules, _ oracle: Oracle
  ) {
    self.init(rules)
    self.stage = stage
    let hasDose = stage != .rest && stage != .returnToRunning
    dose = hasDose ? oracle.choose(.dose, DoseLevel.allCases) : .first
    level = stage == .returnToRunning ? oracle.choose(.level, of: rules.topLevel + 1) : 0
    for count in [\Sketch.age, \.credits, \.fresh, \.lastStrength, \.calm, \.raised, \.red, \.sinceFlare] {
      self[keyPath: count] = .unknown
    }
    openFlare = .unknown
    isSideDue = nil
    isAmberAtLevel = nil
    idleAtMost = nil
    restLeft = oracle.choose(.startRest, [0, rules.limits.flare.restDays])
    isFlareDue = oracle.either(.startFlareDue)
    unjudged = oracle.choose(.startUnjudged, Unjudged.allCases)
    var before = SketchedDay()
    before.morning = oracle.choose(.startMorningBefore, morningsBefore)
    before.dayClass = oracle.choose(.startDayBefore, [nil, .green, .amber, .red])
    before.hasSession = before.dayClass != nil
    before.hasStrength = before.hasSession ? nil : false
    before.hasRun = before.hasSession
    before.isCreditable = before.dayClass == .green && oracle.either(.startCreditable)
    yesterday = before
  }

  fileprivate func waking(_ score: PainScore, _ rules: ProofRules, _ oracle: Oracle) -> Sketch {
    var awake = self
    awake.takeMorning(score, painkiller: false, rules, oracle)
    return awake
  }

  /// The stage of the day; one that is offered counts, since it takes no more than a yes.
  private var promise: StageNumber { today.offer == .open ? stage.next ?? stage : stage }

  /// A higher stage, or at the same stage a higher dose or level, or a freer plan.
  fileprivate func isMore(than other: Sketch) -> Bool {
    guard promise == other.promise else { return promise > other.promise }
    guard stage == other.stage else { return false }
    switch stage {
    case .rest: break
    case .activate, .strengthen, .maintain:
      if let dose, let otherDose = other.dose, dose > otherDose { return true }
    case .returnToRunning:
      if let level, let otherLevel = other.level, level > otherLevel { return true }
    }
    return today.plan.freedom > other.today.plan.freedom
  }
}

extension Plan {
  /// How much a plan allows, the least first.
  var freedom: Int {
    switch self {
    case .rest: 0
    case .stretchOnly: 1
    case .light, .noRun: 2
    case .full: 3
    }
  }
}
