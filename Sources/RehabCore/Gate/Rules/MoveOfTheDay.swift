/// What a day does to stage and dose (gate.md, section 5).
public enum Move: String, Hashable, Sendable, CaseIterable {
  case hold = "HOLD"
  case regress = "REGRESS"
  case flareRest = "FLARE_REST"
  case goOn = "CONTINUE"
  case offerAdvance = "OFFER_ADVANCE"
  case stepUp = "STEP_UP"
}

/// The rows of the move table, under the names of gate.md.
public enum MoveRule: String, Hashable, Sendable, CaseIterable {
  case openFlag = "m1"
  case redMornings = "m2"
  case gap = "m5''"
  case sideBecameAffected = "m5'"
  case secondFlare = "m3"
  case unsettledFlare = "m4"
  case raisedMornings = "m5"
  case flare = "m3'"
  case risingTrend = "m6"
  case amberOrLinger = "m7"
  case unknownNight = "m8"
  case readyToAdvance = "m9"
  case readyForMore = "m10"
  case carryOn = "m11"
}

/// What the rows of the move table ask of a day (gate.md, section 5).
///
/// The gate answers from its memory; the proof of a protocol answers for every memory that there could be. So both
/// go by one table.
protocol MoveSituation {
  var isFlagOpen: Bool { get }
  /// The morning is recorded by the moment of the move.
  var isMorningKnown: Bool { get }
  /// The pause before today that no rule has acted on yet.
  var gapToJudge: GapSize? { get }
  /// A side became affected, in a stage that asks too much of it.
  var isSideToJudge: Bool { get }
  var hasSecondFlare: Bool { get }
  /// A flare that is new, or one that goes on.
  var hasFlareToJudge: Bool { get }
  var wasYesterdayAmber: Bool { get }
  var hadSessionYesterday: Bool { get }
  var nightBefore: Night { get }

  // Asked only when the morning is known.
  var hasRedMornings: Bool { get }
  var hasUnsettledFlare: Bool { get }
  var hasRaisedMornings: Bool { get }
  /// The mornings rise, and the rule was not used of late.
  var isTrendToJudge: Bool { get }
  var mayAdvance: Bool { get }
  var mayStepUp: Bool { get }
}

extension MoveSituation {
  /// The first row that holds, in the order of the table.
  var matchingRule: MoveRule {
    if isFlagOpen { return .openFlag }
    if isMorningKnown, hasRedMornings { return .redMornings }
    let gap = gapToJudge
    if gap == .restarts { return .gap }
    if isSideToJudge { return .sideBecameAffected }
    if hasSecondFlare { return .secondFlare }
    if isMorningKnown, hasUnsettledFlare { return .unsettledFlare }
    if isMorningKnown, hasRaisedMornings { return .raisedMornings }
    if gap == .lowersStage { return .gap }
    if hasFlareToJudge { return .flare }
    if gap == .lowersDose { return .gap }
    if isMorningKnown, isTrendToJudge { return .risingTrend }
    return ruleOfAQuietDay
  }

  /// The rows below every setback.
  private var ruleOfAQuietDay: MoveRule {
    if wasYesterdayAmber { return .amberOrLinger }
    if hadSessionYesterday, nightBefore == .linger { return .amberOrLinger }
    if hadSessionYesterday, nightBefore == .unknown { return .unknownNight }
    guard isMorningKnown else { return .carryOn }
    if mayAdvance { return .readyToAdvance }
    return mayStepUp ? .readyForMore : .carryOn
  }
}

// The moment of the move: yesterday is settled, and the first matching row of the table decides (gate.md, section 5).

extension Gate {
  mutating func makeMove(atDayEnd: Bool = false) {
    guard today.decided == nil else { return }
    let classBefore = yesterday?.dayClass(limits)
    settleYesterday()
    noteFlares()
    var seen = Seen()
    seen.morningBefore = yesterday?.morning
    seen.classBefore = classBefore
    seen.nightBefore = yesterday?.night ?? .unknown
    seen.creditedBefore = yesterday?.credit != nil
    seen.flareBegan = flares.events.last { !$0.isJudged || $0.isOpen }?.began
    seen.trend = trend
    seen.newlyAffected = sideJudgementDue
    lookBeforeTheMove(&seen)
    let gap = atDayEnd || !openFlags.isEmpty || !today.mayJudgeGap ? nil : unusedGap()
    seen.gapDays = gap?.days
    let rule = MoveQuestions(gate: self, gapToJudge: gap?.size).matchingRule
    let move = carryOut(rule, gap?.size, isSecondAmberRun: noteAmberRun())
    look(for: rule, &seen)
    today.decided = DayLog.Decided(move: move, rule: rule, morning: today.morning, seen: seen)
    closeFlaresIfCalm()
    makePlan()
  }

  private mutating func carryOut(_ rule: MoveRule, _ gap: GapSize?, isSecondAmberRun: Bool) -> Move {
    defer { judgeWhatWaited(rule) }
    switch rule {
    case .openFlag: return .hold
    case .redMornings: return regress(to: .rest)
    case .gap:
      switch gap {
      case .restarts: return regress(to: .rest, floorIsServed: true)
      case .lowersStage: return regress(to: stage.previous, floorIsServed: true)
      default:
        lowerDose()
        return .hold
      }
    case .sideBecameAffected: return regress(to: .activate)
    case .secondFlare, .unsettledFlare, .raisedMornings: return regress(to: stage.previous)
    case .flare:
      lowerDose(levels: limits.running.flareLevelsDown)
      return .flareRest
    case .risingTrend:
      lastTrendUse = today.day
      lowerDose()
      return .hold
    case .amberOrLinger:
      holdAfterAmberOrLinger(isSecondAmberRun: isSecondAmberRun)
      return .hold
    case .unknownNight, .carryOn: return .goOn
    case .readyToAdvance: return .offerAdvance
    case .readyForMore:
      stepUp()
      return .stepUp
    }
  }

  /// Flares and sides that waited for a move without an open flag are judged by this one; rest follows a judged flare.
  private mutating func judgeWhatWaited(_ rule: MoveRule) {
    guard rule != .openFlag else { return }
    sideJudgementDue = []
    guard hasUnjudgedFlare else { return }
    for index in flares.events.indices { flares.events[index].isJudged = true }
    restFromToday()
  }

  /// The gap of today if no rule has had it yet; from now on it is used up.
  private mutating func unusedGap() -> (days: Int, size: GapSize)? {
    guard let gap = gap() else { return nil }
    if let usedGap, usedGap.since == gap.since, usedGap.size >= gap.size { return nil }
    usedGap = UsedGap(since: gap.since, size: gap.size)
    return (gap.days, gap.size)
  }
}

/// The gate's answers to the rows of the move table, at the moment of the move.
private struct MoveQuestions: MoveSituation {
  let gate: Gate
  let gapToJudge: GapSize?

  var isFlagOpen: Bool { gate.isFlagOpen }
  var isMorningKnown: Bool { gate.today.morning != nil }
  var hasRedMornings: Bool { gate.hasRedMornings }
  var isSideToJudge: Bool { !gate.sideJudgementDue.isEmpty && gate.stage > .activate }
  var hasSecondFlare: Bool { gate.hasSecondFlare }
  var hasUnsettledFlare: Bool { gate.today.morning.map { gate.hasUnsettledFlare($0) } ?? false }
  var hasRaisedMornings: Bool { gate.hasRaisedMornings }
  var hasFlareToJudge: Bool { gate.hasUnjudgedFlare || gate.flares.goesOn }
  var isTrendToJudge: Bool { gate.isTrendRising && gate.isTrendRuleFree }
  var wasYesterdayAmber: Bool { gate.yesterday?.dayClass(gate.limits) == .amber }
  var hadSessionYesterday: Bool { gate.yesterday?.hasSession ?? false }
  var nightBefore: Night { gate.yesterday?.night ?? .unknown }
  var mayAdvance: Bool { gate.mayAdvance }
  var mayStepUp: Bool { gate.today.morning.map { gate.mayStepUp($0) } ?? false }
}
