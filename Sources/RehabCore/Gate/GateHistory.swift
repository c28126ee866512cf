/// Every day's decision from the start to a day, and how the plan stands then.
public struct GateHistory: Sendable {
  public let rehab: RehabProtocol
  public let enrolment: Enrolment
  /// The records that the days were decided from.
  public let chronicle: Chronicle
  /// One decision a day, the last as if that day ended now; never empty. They begin with the plan, or with the checkpoint
  /// that it was taken up from.
  public let days: [DayDecision]
  /// The decision of the last day.
  public let today: DayDecision
  public let streak: Streak
  /// What the whole plan adds up to.
  public let milestones: Milestones
  /// The last day is still going on.
  public let isRunning: Bool
  /// As it stands with all records taken, and the last day ended.
  let gate: Gate
  /// The same before the last day was ended.
  let open: Gate
  /// The days before the last one lived, and none of its records taken.
  private let dawn: LivedDays

  /// Folds the gate over a journal: the same records give the same decisions, in whatever order they came.
  ///
  /// - Parameters:
  ///   - last: the last day to decide; days without records are decided too, and a day before the start is the start.
  ///   - isRunning: whether that day is still going on.
  public init(_ rehab: RehabProtocol, _ chronicle: Chronicle, through last: Day, isRunning: Bool) {
    self.init(rehab, chronicle, from: nil, through: last, isRunning: isRunning) { _ in }
  }

  /// Folds the gate over the days from a checkpoint on: the same decisions as from the start.
  ///
  /// - Parameters:
  ///   - chronicle: the records of the days from the checkpoint on; of all days without one.
  ///   - keep: takes the checkpoints that are passed on the way.
  public init(
    _ rehab: RehabProtocol, _ chronicle: Chronicle, from checkpoint: Checkpoint?, through last: Day,
    isRunning: Bool, keep: (Checkpoint) -> Void
  ) {
    var dawn = LivedDays(rehab, chronicle, from: checkpoint)
    while dawn.today < last {
      dawn.live(chronicle.records(on: dawn.today))
      if Checkpoint.isDue(on: dawn.today, start: chronicle.start) {
        keep(Checkpoint(dawn, enrolment: chronicle.enrolment))
      }
    }
    self.init(rehab, chronicle, lastDayOf: dawn, isRunning: isRunning)
  }

  private init(_ rehab: RehabProtocol, _ chronicle: Chronicle, lastDayOf dawn: LivedDays, isRunning: Bool) {
    self.rehab = rehab
    self.chronicle = chronicle
    self.dawn = dawn
    self.isRunning = isRunning
    enrolment = chronicle.enrolment
    var life = dawn
    life.gate.take(chronicle.records(on: life.today))
    open = life.gate
    life.endLastDay(isRunning: isRunning)
    gate = life.gate
    days = life.days
    today = DayDecision(gate.today, gate.limits)
    streak = life.streak
    milestones = life.milestones
  }

  /// The same plan with new records of its last day, of which only that day is decided anew.
  ///
  /// Nil if what they say may reach further: if one stands on another day, belongs to a session of another day, begins a
  /// plan, or takes something back.
  ///
  /// - Parameter new: records that no other one has named yet.
  public func adding(_ new: [Record]) -> GateHistory? {
    chronicle.adding(new, on: today.day).map {
      GateHistory(rehab, $0, lastDayOf: dawn, isRunning: isRunning)
    }
  }

  /// The same plan on a later day, with what was recorded until then.
  func goingOn(to day: Day) -> GateHistory {
    guard day > today.day else { return self }
    var dawn = dawn
    while dawn.today < day { dawn.live(chronicle.records(on: dawn.today)) }
    return GateHistory(rehab, chronicle, lastDayOf: dawn, isRunning: isRunning)
  }

  /// The sides that count as affected at the end.
  public var affected: Set<Side> { gate.affected }

  public var openFlags: Set<RedFlag> { gate.openFlags }

  /// What the next stage asks for, met or not; empty in stage 5.
  public var advanceConditions: [AdvanceCondition] { gate.advanceConditions }

  /// Credited sessions since the stage was entered.
  public var creditsInStage: Int { gate.credits.inStage.count }

  /// The run of credits at this dose, not yet used for a step.
  public var creditsInARow: Int { gate.credits.fresh }

  /// No training for so long that the plan begins anew, and every red flag is asked again (gate.md, section 10).
  public var wasAwayForLong: Bool { gate.wasAwayForLong }

  /// The next stage is offered, and not accepted yet.
  public var offeredStage: StageNumber? {
    today.rule == .readyToAdvance && !gate.offerWasAccepted ? gate.stage.next : nil
  }

  public var adherence: Adherence { Adherence(days, isRunning: isRunning, limits: rehab.limits.streak) }

  /// Whether stretches are to be done at L0 on a day of nothing but stretches.
  public var stretchesAreLight: Bool {
    gate.today.morning.map { $0 > rehab.limits.zones.greenAtMost } ?? true
  }

  /// A run is due today, and none was done yet.
  public var allowsRun: Bool { gate.allowsRunNow }

  /// Strength is due today, as far as the schedule of the stage says.
  public var isStrengthDay: Bool { gate.isStrengthDay(gate.today.day) }

  /// How long a run of stage 5 may be, and what that is measured by; nil in other stages.
  public var runAllowance: RunAllowance? { gate.runAllowance }

  /// The passes at this level of the ladder that no step up has used; nil outside of stage 4.
  public var passesAtLevel: Int? { gate.stage == .returnToRunning ? gate.credits.fresh : nil }

  /// A readiness session is all that the next stage still asks for.
  public var onlyReadinessIsMissing: Bool {
    let missing = advanceConditions.filter { !$0.isMet }
    return !missing.isEmpty && missing.allSatisfy { $0.kind == .readiness }
  }

  /// How the readiness tests of the last day went; nil if there were none.
  public var readinessToday: ReadinessOutlook? { gate.readinessToday }

  /// All that the next stage asks for is there, or nearly: only its readiness session is missing.
  public var readinessIsDue: Bool {
    let missing = advanceConditions.filter { !$0.isMet }
    return missing.contains { $0.kind == .readiness }
      && missing.allSatisfy { $0.kind == .readiness || $0.kind == .calmMornings || $0.isNearlyThere }
  }
}

extension AdvanceCondition {
  /// A count of which one is missing.
  fileprivate var isNearlyThere: Bool { have.map { need - $0 <= 1 } ?? false }
}
