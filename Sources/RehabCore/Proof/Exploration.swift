/// Every state that a runner can get into, found day by day, and the claims that one of them breaks.
struct Exploration {
  private(set) var states = 0
  private(set) var courses = 0
  /// The claims that some state breaks.
  private(set) var breaches: Set<Claim> = []

  private let rules: ProofRules
  private let liberties: Liberties
  private let oracle = Oracle()
  private let progress: (ProofProgress) -> Void
  /// The states at the beginning of a day, with the first day of the plan that each can come on.
  private var dawns: [(sketch: Sketch, dayOfPlan: Int)] = []
  private var seen: Set<Sketch> = []

  init(_ rules: ProofRules, _ liberties: Liberties, progress: @escaping (ProofProgress) -> Void) {
    self.rules = rules
    self.liberties = liberties
    self.progress = progress
    add(Sketch(rules), dayOfPlan: 0)
    var next = 0
    while next < dawns.count, breaches.count < liberties.claims.count {
      live(dawns[next].sketch, dayOfPlan: dawns[next].dayOfPlan)
      next += 1
      if next.isMultiple(of: 64) {
        progress(ProofProgress(states: states, courses: courses, waiting: dawns.count - next))
      }
    }
  }

  private mutating func add(_ sketch: Sketch, dayOfPlan: Int) {
    guard seen.insert(sketch).inserted else { return }
    states += 1
    dawns.append((sketch, dayOfPlan))
  }

  /// All that a day can bring, part by part; what leads to the same is followed once.
  private mutating func live(_ dawn: Sketch, dayOfPlan: Int) {
    let course = FreeCourse(rules: rules, liberties: liberties, oracle: oracle)
    let awake = each([dawn], dayOfPlan) { course.dawn(&$0) }
    let trained = each(awake, dayOfPlan) { course.day(&$0) }
    let evening = each(trained, dayOfPlan) { course.evening(&$0) }
    for sketch in evening {
      oracle.everyCourse {
        var next = sketch
        next.passNight(rules, oracle)
        courses += 1
        check(nightOf: next, before: dawn)
        hold(.stagesRiseByOffers, next.stage <= sketch.stage)
        next.forgetDecisions(liberties)
        guard liberties.endsAt.map({ next.stage < $0 }) ?? true else { return }
        add(next, dayOfPlan: dayOfPlan + 1)
      }
    }
  }

  private mutating func each(
    _ sketches: Set<Sketch>, _ dayOfPlan: Int, _ step: (inout Sketch) -> Void
  ) -> Set<Sketch> {
    var reached: Set<Sketch> = []
    for sketch in sketches {
      oracle.everyCourse {
        var next = sketch
        step(&next)
        courses += 1
        check(next, before: sketch, dayOfPlan)
        next.forgetDetails(liberties, rules)
        reached.insert(next)
      }
    }
    states += reached.count
    return reached
  }

  // The claims.

  private mutating func check(_ sketch: Sketch, before: Sketch, _ dayOfPlan: Int) {
    let today = sketch.today
    if today.offer == .open {
      hold(.offersAreCalm, !sketch.isFlagOpen && today.morning.map { $0 < Claim.offerBelow } ?? false)
    }
    if sketch.stage > before.stage {
      let isByOffer = before.today.offer == .open && today.offer == .accepted
      hold(.stagesRiseByOffers, isByOffer && sketch.stage == before.stage.next)
      hold(.stagesTakeTheirTime, isInTime(sketch.stage, dayOfPlan))
    }
    guard today.rule != nil else { return }
    let isRed = today.morning.map { $0 >= Claim.redFrom } ?? false
    if isRed || today.hasRedSession || sketch.restOwed > 0 { hold(.redMeansRest, today.plan == .rest) }
    hold(.noticesAreGiven, sketch.givesItsNotices)
  }

  /// The day that ended, and the one before it, seen from the next morning's side.
  private mutating func check(nightOf next: Sketch, before: Sketch) {
    guard let day = next.yesterday else { return }
    let hasPainkiller = (before.yesterday?.hasPainkiller ?? false) || day.hasMorningPainkiller
    hold(.painkillersEarnNothing, !(hasPainkiller && day.creditedBefore))
    if before.restOwed > 0 { hold(.redMeansRest, day.plan == .rest) }
  }

  private func isInTime(_ stage: StageNumber, _ day: Int) -> Bool {
    switch stage {
    case .strengthen: day >= Claim.strengthenNotBefore
    case .returnToRunning: day >= Claim.runningNotBefore
    case .rest, .activate, .maintain: true
    }
  }

  private mutating func hold(_ claim: Claim, _ holds: Bool) {
    if !holds, liberties.claims.contains(claim) { breaches.insert(claim) }
  }
}

extension Sketch {
  /// Whether what asks for a notice today gives one; an open flag is the first row of the table.
  fileprivate var givesItsNotices: Bool {
    let asksForCare = today.hasCareMorning || today.hasCareSession
    return !asksForCare || today.hasCareScore || isFlagOpen
  }
}

/// How far a proof has come.
public struct ProofProgress: Hashable, Sendable {
  /// States found so far, steps taken between them, and states that wait to be followed.
  public var states: Int
  public var courses: Int
  public var waiting: Int
}
