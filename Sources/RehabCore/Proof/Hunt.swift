/// Looks for the shortest days from the start of a plan that break a claim, in the gate itself.
///
/// A person lives calmly, and then for a few days does something else; every such course is tried, the shortest first.
struct Hunt {
  let rehab: RehabProtocol
  private let firstDay = Day(number: 20_000)

  /// Nil if no course of this kind breaks it.
  func counterExample(to claim: Claim) -> CounterExample? {
    if claim == .nobodyIsStuck { return stuckCourse() ?? waveringCourse() }
    let means = HuntMeans(claim)
    let usual = ImaginedDay(morning: means.usualMorning)
    var prefixes = [Simulation(rehab, start: firstDay)]
    for length in 1...means.longestDays {
      for deviations in 1...min(means.deviations, length) {
        let told = Array(repeating: usual, count: length - deviations)
        if let found = deviate(prefixes[length - deviations], told, deviations, means, claim) { return found }
      }
      guard var next = prefixes.last else { break }
      next.live(usual)
      prefixes.append(next)
    }
    return nil
  }

  /// Tries every sequence of so many days, and stops at the first that breaks the claim on its last day.
  private func deviate(
    _ simulation: Simulation, _ told: [ImaginedDay], _ left: Int, _ means: HuntMeans, _ claim: Claim
  ) -> CounterExample? {
    if left == 1, claim == .morePainNeverGivesMore { return morePain(simulation, told) }
    for day in means.days {
      var next = simulation
      if left == 1 {
        if let found = breach(&next, told, day, claim) { return found }
      } else {
        next.live(day)
        if let found = deviate(next, told + [day], left - 1, means, claim) { return found }
      }
    }
    return nil
  }

  private func breach(
    _ simulation: inout Simulation, _ told: [ImaginedDay], _ day: ImaginedDay, _ claim: Claim
  )
    -> CounterExample?
  {
    var watch = Watch(claim, history: simulation.days, told: told, firstDay: firstDay)
    simulation.live(day) { watch.see($0, day) }
    return watch.isBroken ? CounterExample(told: told + [day], decisions: simulation.days) : nil
  }

  private func morePain(_ simulation: Simulation, _ told: [ImaginedDay]) -> CounterExample? {
    var before: (Gate, DayDecision)?
    for score in PainScore.range.compactMap({ PainScore($0) }) {
      var awake = simulation
      awake.wake(ImaginedDay(morning: score, trains: false))
      let decision = DayDecision(running: awake.gate)
      if let (gate, less) = before, awake.gate.gift.isMore(than: gate.gift) {
        return CounterExample(
          told: told + [ImaginedDay(morning: score)], decisions: simulation.days + [decision],
          pair: MorePainPair(less: less, more: decision))
      }
      before = (awake.gate, decision)
    }
    return nil
  }

  /// A calm person who never reaches stage 5, from the start or after one bad day.
  private func stuckCourse() -> CounterExample? {
    let horizon = 500
    for turn in 0...8 {
      for bad in HuntMeans.badDays {
        var simulation = Simulation(rehab, start: firstDay)
        let told = (0..<horizon).map { $0 == turn * 7 && turn > 0 ? bad : .calm }
        for day in told where simulation.gate.stage < .maintain {
          simulation.live(day)
          // Nobody waits for ever: a warning sign is looked at.
          simulation.clearFlags()
        }
        if simulation.gate.stage < .maintain { return .shortened(told: told, decisions: simulation.days) }
        if turn == 0 { break }
      }
    }
    return nil
  }
}

extension Hunt {
  /// A person whose mornings waver among the green ones, and who is sent back or rested for it.
  private func waveringCourse() -> CounterExample? {
    let scores = Claim.waveringMornings
    for length in 1...4 {
      for number in 0..<pow(scores.count, length) {
        var rest = number
        let week = (0..<length).map { _ in
          defer { rest /= scores.count }
          return scores[rest % scores.count]
        }
        if let found = setBack(repeating: week) { return found }
      }
    }
    return nil
  }

  private func setBack(repeating week: [PainScore]) -> CounterExample? {
    guard zip(week, week.dropFirst() + week.prefix(1)).allSatisfy({ $1.value <= $0.value + 1 }) else {
      return nil
    }
    var simulation = Simulation(rehab, start: firstDay)
    let told = (0..<150).map { ImaginedDay(morning: week[$0 % week.count]) }
    for (index, day) in told.enumerated() {
      simulation.live(day)
      if simulation.days.last?.isSetBack ?? false {
        return CounterExample(told: Array(told[...index]), decisions: simulation.days)
      }
    }
    return nil
  }
}

extension DayDecision {
  /// Went back, or was rested after stage 1, or lost a dose by a pause.
  fileprivate var isSetBack: Bool {
    move == .regress || move == .flareRest || rule == .gap || plan == .rest && stage > .rest
  }
}

/// A whole number to a small power.
private func pow(_ base: Int, _ exponent: Int) -> Int {
  (0..<exponent).reduce(1) { power, _ in power * base }
}

extension CounterExample {
  /// Of a way that never ends: to a fortnight after the last change.
  fileprivate static func shortened(told: [ImaginedDay], decisions: [DayDecision]) -> CounterExample {
    let changes = zip(decisions, decisions.dropFirst()).enumerated()
      .filter { $1.0.stage != $1.1.stage || $1.0.doseText != $1.1.doseText }
    let last = min(decisions.count, (changes.map(\.offset).max() ?? 0) + 16)
    return CounterExample(told: Array(told.prefix(last)), decisions: Array(decisions.prefix(last)))
  }
}

/// What a hunt tries for a claim.
private struct HuntMeans {
  let days: [ImaginedDay]
  let deviations: Int
  var longestDays = 75
  var usualMorning = PainScore.none

  static let badDays: [ImaginedDay] = [
    ImaginedDay(morning: PainScore.none, worst: .worst), ImaginedDay(morning: .worst),
    ImaginedDay(morning: nil, trains: false),
  ]

  init(_ claim: Claim) {
    func mornings(_ scores: [Int]) -> [ImaginedDay] {
      scores.compactMap { PainScore($0) }.map { ImaginedDay(morning: $0, accepts: false) }
    }
    var later = ImaginedDay.calm
    later.laterMorning = Claim.redFrom
    var flagged = ImaginedDay.calm
    flagged.raisesFlag = true
    switch claim {
    case .offersAreCalm:
      later.accepts = false
      later.laterMorning = Claim.offerBelow
      days = mornings([2, 3, 4, 5, 6]) + [flagged, later, ImaginedDay(morning: nil)]
      deviations = 4
    case .redMeansRest:
      days = [.calm, ImaginedDay(morning: PainScore.none, worst: Claim.redFrom), later] + mornings([6, 8])
      deviations = 3
    case .noticesAreGiven:
      days = mornings([8, 9, 10]) + [ImaginedDay(morning: PainScore.none, worst: Claim.careFrom), flagged]
      deviations = 1
    case .painkillersEarnNothing:
      days = [.calm, ImaginedDay(morning: PainScore.none, painkiller: true)]
      deviations = 2
    case .morePainNeverGivesMore:
      days = [
        .calm, ImaginedDay(morning: PainScore.none, worst: Claim.offerBelow),
        ImaginedDay(morning: PainScore.none, worst: Claim.redFrom),
      ]
      deviations = 6
      longestDays = 90
    case .stagesTakeTheirTime, .stagesRiseByOffers, .nobodyIsStuck:
      days = [.calm]
      deviations = 1
    }
  }
}

/// Whether a day breaks a claim, seen record by record.
private struct Watch {
  let claim: Claim
  let dayOfPlan: Int
  private var stage: StageNumber
  private let owesRest: Bool
  private let hadPainkiller: Bool
  private(set) var isBroken = false

  init(_ claim: Claim, history: [DayDecision], told: [ImaginedDay], firstDay: Day) {
    self.claim = claim
    dayOfPlan = history.count
    stage = history.last?.stage ?? .rest
    hadPainkiller = told.last?.painkiller ?? false
    let lastRed = history.indices.last { index in
      history[index].sessions > 0 && history[index].worst.map { $0 >= Claim.redFrom } ?? false
    }
    let isAfterRedMorning = history.last?.morning.map { $0 >= Claim.redFrom } ?? false
    owesRest = lastRed.map { history.count - $0 <= Claim.restDays } ?? false || isAfterRedMorning
  }

  mutating func see(_ gate: Gate, _ told: ImaginedDay) {
    let today = gate.today
    switch claim {
    case .offersAreCalm:
      guard today.decided?.rule == .readyToAdvance, !gate.offerWasAccepted else { return }
      let isCalm = gate.openFlags.isEmpty && today.morning.map { $0 < Claim.offerBelow } ?? false
      isBroken = isBroken || !isCalm
    case .redMeansRest:
      guard today.decided != nil else { return }
      let isRed = today.morning.map { $0 >= Claim.redFrom } ?? false
      let hadRedSession = today.heldSessions.contains { $0.worst.map { $0 >= Claim.redFrom } ?? false }
      isBroken = isBroken || (isRed || hadRedSession || owesRest) && today.plan != .rest
    case .noticesAreGiven:
      guard today.decided != nil else { return }
      let asks =
        !gate.openFlags.isEmpty || today.worstOfEitherSide.map { $0 >= Claim.careFrom } ?? false
      var asked = gate
      isBroken = isBroken || asks && asked.notice() == .none
    case .painkillersEarnNothing:
      let has = hadPainkiller || today.morningHasPainkiller
      isBroken = isBroken || has && gate.yesterday?.credit != nil
    case .stagesTakeTheirTime:
      isBroken = isBroken || gate.stage == .strengthen && dayOfPlan < Claim.strengthenNotBefore
      isBroken = isBroken || gate.stage == .returnToRunning && dayOfPlan < Claim.runningNotBefore
    case .stagesRiseByOffers:
      isBroken = isBroken || gate.stage > stage && (today.advancedTo == nil || gate.stage != stage.next)
    case .nobodyIsStuck, .morePainNeverGivesMore: break
    }
  }
}

extension DayDecision {
  /// As the day stands, while it goes on.
  fileprivate init(running gate: Gate) {
    var log = gate.today
    log.stage = gate.stage
    log.stageEntered = gate.stageEntered
    log.dose = gate.dose
    log.level = gate.level
    self.init(log, gate.limits)
  }
}
