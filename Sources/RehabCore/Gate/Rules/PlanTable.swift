/// What the rows of the plan table ask of a day (gate.md, section 5).
protocol PlanSituation {
  var isFlagOpen: Bool { get }
  /// The worst morning score known by now.
  var morningNow: PainScore? { get }
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
    if isFlagOpen { return .openFlag }
    if let morningNow, morningNow > zones.amberAtMost { return .redMorning }
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
    case .openFlag, .redMorning, .flareRest, .restStage: .rest
    case .stretchesDue: .stretchOnly
    case .unknownMorning, .amberMorning: stage == .returnToRunning ? .noRun : .light
    case .everything: .full
    }
  }
}
