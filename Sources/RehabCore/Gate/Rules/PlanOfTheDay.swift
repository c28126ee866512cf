/// What may be done today (gate.md, section 5).
public enum Plan: String, Hashable, Sendable, CaseIterable {
  /// Rest: walking is fine, nothing else is asked for.
  case rest = "REST"
  /// Strength and stretches at L0, no running.
  case light = "LIGHT"
  /// What ``light`` is called in stage 4.
  case noRun = "NO_RUN"
  /// Nothing but stretches is due.
  case stretchOnly = "STRETCH_ONLY"
  /// Everything that the stage prescribes.
  case full = "FULL"
}

/// The rows of the plan table.
public enum PlanRule: String, Hashable, Sendable, CaseIterable {
  case openFlag = "p1"
  case redMorning = "p2"
  case redSession = "p2'"
  case flareRest = "p3"
  case restStage = "p4"
  case stretchesDue = "p7"
  case unknownMorning = "p5"
  case amberMorning = "p6"
  case everything = "p8"
}

/// What the rows of the plan table ask of a day (gate.md, section 5).
protocol PlanSituation {
  var isFlagOpen: Bool { get }
  /// A flag of level E or U was open at some time of the day, and was cleared.
  var wasUrgentFlagCleared: Bool { get }
  /// The worst morning score known by now.
  var morningNow: PainScore? { get }
  /// A session of the day is red so far.
  var isTodayRed: Bool { get }
  var isFlareRestDay: Bool { get }
  var stage: StageNumber { get }
  /// Nothing but stretches is due.
  var isNothingButStretchesDue: Bool { get }
  /// The morning was recorded by the moment of the move.
  var isMorningKnown: Bool { get }
}

extension PlanSituation {
  /// The first row that holds; the rows stand in the order in which they are tried.
  func planRule(_ zones: Zones) -> PlanRule {
    if isFlagOpen || wasUrgentFlagCleared { return .openFlag }
    if let morningNow, morningNow > zones.amberAtMost { return .redMorning }
    if isTodayRed { return .redSession }
    if isFlareRestDay { return .flareRest }
    if stage == .rest { return .restStage }
    if isNothingButStretchesDue { return .stretchesDue }
    if !isMorningKnown { return .unknownMorning }
    if let morningNow, morningNow > zones.greenAtMost { return .amberMorning }
    return .everything
  }
}

extension PlanRule {
  /// What may be done under this row.
  func plan(in stage: StageNumber) -> Plan {
    switch self {
    case .openFlag, .redMorning, .redSession, .flareRest, .restStage: .rest
    case .stretchesDue: .stretchOnly
    case .unknownMorning, .amberMorning: stage == .returnToRunning ? .noRun : .light
    case .everything: .full
    }
  }
}

// What may be done today (gate.md, section 5).

extension Gate {
  /// Works out the plan with the stage and dose in force; before the moment of the move there is none.
  mutating func makePlan() {
    guard today.decided != nil else { return }
    today.planRule = planRule(limits.zones)
    today.plan = today.planRule.plan(in: stage)
    if today.plan == .rest { today.wasRest = true }
  }
}

extension Gate: PlanSituation {
  var isFlagOpen: Bool { !openFlags.isEmpty }
  var wasUrgentFlagCleared: Bool { openFlags.isEmpty && !today.urgentFlags.isEmpty }
  var morningNow: PainScore? { today.morning }
  var isTodayRed: Bool { today.dayClass(limits) == .red }
  var isMorningKnown: Bool { today.decided?.morning != nil }
  var isFlareRestDay: Bool { flares.isRestDay(today.day) }

  var isNothingButStretchesDue: Bool {
    if today.decided?.move == .regress { return true }
    guard stage >= .returnToRunning else { return yesterday?.hasStrength ?? false }
    // A morning that came after the move makes no run day of the day.
    let isCalm = isMorningKnown && today.morning.map { $0 <= limits.zones.greenAtMost } ?? false
    return !isStrengthDay(today.day) && !(isRunDay(today.day) && isCalm)
  }
}
