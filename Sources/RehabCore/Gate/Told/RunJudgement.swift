/// What the gate made of one run: whether the plan had room for it, and what it did to the plan.
public struct RunJudgement: Hashable, Sendable {
  public let day: Day
  /// The stage in which it was begun.
  public let stage: StageNumber
  /// The level of the ladder that it was run at, where it named one.
  public let level: LadderLevelNumber?
  /// The level that was due.
  public let levelDue: LadderLevelNumber
  /// The plan ruled it out; nil if it had room for it.
  public let ruledOut: Reason?
  public let dayClass: DayClass?
  /// Its scores were calm until an hour later, when they were not.
  public let lingeredAnHour: Bool
  /// It hurt in stage 1, so the days of rest count from its day.
  public let restartedRest: Bool
  /// Whether it can be credited; nil once its day is over.
  public let outlook: CreditOutlook?
  public let isCredited: Bool

  /// Why a plan had no room for a run.
  public enum Reason: Hashable, Sendable {
    /// Stages 1 to 3 have no running yet.
    case stageWithoutRuns
    /// The plan of the day; FULL where it was a day for strength only.
    case plan(Plan)
    case secondRun
    /// Longer than so many minutes.
    case longerThan(minutes: Int)
  }
}

extension GateHistory {
  /// What the gate made of a run; nil if no day has such a run, or nothing of it was recorded.
  public func judgement(ofRun id: RecordID) -> RunJudgement? {
    for log in [gate.today] + gate.days.reversed() {
      guard let run = log.sessions.first(where: { $0.id == id }) else { continue }
      return run.isHeld && run.isRun ? judgement(of: run, on: log) : nil
    }
    return nil
  }

  private func judgement(of run: SessionLog, on log: DayLog) -> RunJudgement {
    let wasCalm = run.worst.map { $0 <= rehab.limits.zones.greenAtMost } ?? true
    return RunJudgement(
      day: log.day, stage: run.begun.stage, level: run.start?.level, levelDue: run.begun.level,
      ruledOut: reason(ofRulingOut: run, on: log), dayClass: log.dayClass(rehab.limits),
      lingeredAnHour: wasCalm && run.lingersAnHour(rehab.limits.night),
      restartedRest: gate.stage == .rest && gate.floor.began == log.day && gate.isProvoking(run),
      outlook: creditOutlook(of: run.id), isCredited: log.credit != nil)
  }

  /// Why the plan in force had no room for a run; nil if it had.
  private func reason(ofRulingOut run: SessionLog, on log: DayLog) -> RunJudgement.Reason? {
    guard run.wasRuledOut else { return nil }
    if run.begun.stage < .returnToRunning { return .stageWithoutRuns }
    if run.begun.allowsRun { return run.begun.longestRunMinutes.map { .longerThan(minutes: $0) } }
    let hadRun = log.heldSessions.prefix { $0.id != run.id }.contains(where: \.isRun)
    return hadRun ? .secondRun : .plan(run.begun.plan)
  }
}
