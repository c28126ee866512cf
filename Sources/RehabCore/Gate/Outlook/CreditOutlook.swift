/// Whether a session of today can still be credited, which the next morning decides (gate.md, section 4).
public enum CreditOutlook: Hashable, Sendable {
  /// It is, if the night settles and no painkiller is needed.
  case ifTomorrowIsCalm
  /// Stretches, tests and cross-training have no credit of their own.
  case hasNone
  case endedByGate
  case notFinished
  /// A score of the day in the amber or red zone.
  case amber, red
  case painkiller
  /// The plan was not FULL when it was begun.
  case notFullDay(Plan)
  /// No score of an affected side is known.
  case noScore
  /// Not the strength or the run, the dose or the level, that was due.
  case notAsPlanned
}

extension GateHistory {
  /// What is to be expected of a session of the last day; nil if that day has no such session, or nothing of it.
  public func creditOutlook(of session: RecordID) -> CreditOutlook? {
    guard let log = gate.today.sessions.first(where: { $0.id == session }), log.isHeld else { return nil }
    guard log.isStrength || log.isRun else { return .hasNone }
    if log.isEndedByGate { return .endedByGate }
    if !log.isFinished { return .notFinished }
    switch gate.today.dayClass(rehab.limits) {
    case .red: return .red
    case .amber: return .amber
    case .green, nil: break
    }
    if gate.today.hasPainkiller { return .painkiller }
    if log.begun.plan != .full { return .notFullDay(log.begun.plan) }
    if !log.hasCreditableScore { return .noScore }
    return log.isCreditable ? .ifTomorrowIsCalm : .notAsPlanned
  }

  /// The decision of tomorrow, should its morning score 0 and nothing more be done today.
  public var tomorrowIfCalm: DayDecision {
    var ahead = Simulation(open)
    ahead.sleep()
    ahead.wake(.calm)
    ahead.sleep()
    return ahead.days.last ?? today
  }
}
