/// What a protocol says, as the proof asks for it.
struct ProofRules: Sendable {
  let limits: GateLimits
  let topLevel: LadderLevelNumber
  let entryDoses: [StageNumber: DoseLevel]
  let stagesWithTests: Set<StageNumber>
  /// One score for each class of scores that no rule tells apart, lowest first.
  let scores: [PainScore]
  /// For each score the highest that no plan, no claim and no night tells apart from it.
  let blurred: [PainScore: PainScore]
  /// Those scores, lowest first.
  let blurredScores: [PainScore]
  /// The nights that a morning score can end, whatever the morning before was.
  let nightsBefore: [PainScore: [Night]]
  /// Days that a flare is remembered.
  let flareMemory: Int
  /// Days that runs, strength sessions and level-ups are remembered.
  let trailDays: Int

  init(_ rehab: RehabProtocol) {
    limits = rehab.limits
    topLevel = rehab.ladder.last?.number ?? 0
    entryDoses = Dictionary(
      rehab.stages.compactMap { stage in stage.entryDose.map { (stage.number, $0) } },
      uniquingKeysWith: { $1 })
    stagesWithTests = Set(rehab.stages.filter { !$0.readiness.isEmpty }.map(\.number))
    scores = ProofRules.classes(limits)
    blurred = ProofRules.blurred(limits)
    blurredScores = Set(blurred.values).sorted()
    nightsBefore = ProofRules.nightsBefore(limits)
    flareMemory = max(limits.flare.repeatWithinDays, limits.toRunning.flareFreeDays) + 1
    let running = limits.running
    trailDays = min(31, max(running.windowDays, running.daysOffAfterAmber, running.levelUpDays))
  }

  /// Cut wherever a rule or a claim compares a score, and the highest of each piece taken.
  private static func classes(_ limits: GateLimits) -> [PainScore] {
    let cutsAfter =
      [
        limits.zones.greenAtMost, limits.zones.amberAtMost, limits.toActivate.mornings.atMost,
        limits.toStrengthen.mornings.atMost, limits.toRunning.mornings.atMost,
        limits.toMaintain.mornings.atMost, limits.stepUp.morningAtMost,
      ].map(\.value) + higherMornings(limits)
    let cutsBefore =
      [
        limits.zones.seekCareFrom, limits.mornings.raisedFrom, limits.flare.openFrom, limits.night.flareFrom,
        limits.night.lingerFrom,
      ].map(\.value) + [limits.night.flareRise, limits.night.lingerRise]
      + [Claim.offerBelow, Claim.redFrom, Claim.careFrom].map(\.value)
    let ends = Set(cutsAfter + cutsBefore.map { $0 - 1 } + [PainScore.worst.value])
    return ends.sorted().compactMap { PainScore($0) }
  }

  /// The scores that some mornings may have beyond what a stage asks for.
  private static func higherMornings(_ limits: GateLimits) -> [Int] {
    [
      limits.toActivate.mornings, limits.toStrengthen.mornings, limits.toRunning.mornings,
      limits.toMaintain.mornings,
    ].filter { $0.aPointHigher > 0 }.map { $0.atMost.value + 1 }
  }

  private static func blurred(_ limits: GateLimits) -> [PainScore: PainScore] {
    let scores = PainScore.range.compactMap { PainScore($0) }
    func kind(_ score: PainScore) -> [Bool] {
      let nights = nightsBefore(limits)[score] ?? []
      return [
        score > limits.zones.greenAtMost, score > limits.zones.amberAtMost, score >= Claim.offerBelow,
        score >= Claim.redFrom, nights.contains(.flare), nights.contains { $0 != .flare },
      ]
    }
    return Dictionary(
      uniqueKeysWithValues: scores.map { score in (score, scores.last { kind($0) == kind(score) } ?? score) })
  }

  private static func nightsBefore(_ limits: GateLimits) -> [PainScore: [Night]] {
    let scores = PainScore.range.compactMap { PainScore($0) }
    return Dictionary(
      uniqueKeysWithValues: scores.map { score in
        let nights = ([nil] + scores.map { PainScore?($0) }).map {
          Night(from: $0, to: score, zones: limits.zones, limits: limits.night)
        }
        return (score, Night.allCases.filter(nights.contains))
      })
  }

  /// The mornings that the stage after this one asks for.
  func morningsAsked(in stage: StageNumber) -> MorningsAsked? {
    switch stage {
    case .rest: limits.toActivate.mornings
    case .activate: limits.toStrengthen.mornings
    case .strengthen: limits.toRunning.mornings
    case .returnToRunning: limits.toMaintain.mornings
    case .maintain: nil
    }
  }

  /// The days that the stage takes at least; in stage 1, those of its floor.
  func daysAsked(in stage: StageNumber) -> Int {
    switch stage {
    case .rest: limits.toActivate.floorDays
    case .activate: limits.toStrengthen.stageDays
    case .strengthen: limits.toRunning.stageDays
    case .returnToRunning, .maintain: 0
    }
  }

  func creditsAsked(in stage: StageNumber) -> Int {
    switch stage {
    case .activate: limits.toStrengthen.credits
    case .strengthen: limits.toRunning.credits
    case .rest, .returnToRunning, .maintain: 0
    }
  }

  func lastStrengthAsked(in stage: StageNumber) -> (count: Int, dose: DoseLevel) {
    switch stage {
    case .activate: (limits.toStrengthen.lastStrength, limits.toStrengthen.doseAtLeast)
    case .strengthen: (limits.toRunning.lastStrength, limits.toRunning.doseAtLeast)
    case .rest, .returnToRunning, .maintain: (0, .light)
    }
  }

  func readinessWithin(in stage: StageNumber) -> Int {
    switch stage {
    case .activate: limits.toStrengthen.readinessWithinDays
    case .strengthen: limits.toRunning.readinessWithinDays
    case .rest, .returnToRunning, .maintain: 0
    }
  }

  /// The credits of a run that a step or the way on asks for at most.
  func freshAsked(in stage: StageNumber) -> Int {
    stage == .returnToRunning
      ? max(limits.running.passesPerLevel, limits.toMaintain.passes) : limits.stepUp.credits
  }

  /// Whether the next stage takes a morning: so many may be a point higher, which a sketch does not count.
  func calmness(of morning: PainScore, in stage: StageNumber) -> Calmness {
    guard let asked = morningsAsked(in: stage) else { return .no }
    return morning <= asked.atMost ? .yes : asked.takes(morning) ? .perhaps : .no
  }

  enum Calmness { case yes, perhaps, no }
}
