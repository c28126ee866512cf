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
