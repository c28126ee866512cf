/// What is planned for a day, should every score until then be 0 and all that is planned be done.
public struct DayAhead: Hashable, Sendable {
  public let day: Day
  public let stage: StageNumber
  public let dose: DoseLevel
  public let level: LadderLevelNumber
  public let plan: Plan
  public let hasRun: Bool
  public let hasStrength: Bool
  /// The stage that is offered on that day.
  public let offered: StageNumber?

  init(_ gate: Gate) {
    day = gate.today.day
    stage = gate.stage
    dose = gate.dose
    level = gate.level
    plan = gate.today.plan
    hasRun = gate.stage >= .returnToRunning && plan == .full && gate.isRunDay(day)
    let leavesRoomForStrength = plan != .rest && plan != .stretchOnly
    hasStrength = leavesRoomForStrength && gate.isStrengthDay(day)
    let isOffered = gate.today.decided?.rule == .readyToAdvance && !gate.offerWasAccepted
    offered = isOffered ? gate.stage.next : nil
  }
}

/// What lies ahead of a plan, worked out once for all who show it.
public struct Outlook: Hashable, Sendable {
  /// The next week, today included.
  public let week: [DayAhead]
  /// See ``GateHistory/earliestAdvance``.
  public let earliestAdvance: Day?

  public init(_ history: GateHistory) {
    week = history.daysAhead()
    earliestAdvance = history.earliestAdvance
  }
}

extension GateHistory {
  /// The days that a plan is looked at ahead, today included.
  public static let daysOfAWeek = 7

  /// The last day and those after it, found by running the gate forward; an offered stage is not entered.
  public func daysAhead(_ count: Int = daysOfAWeek) -> [DayAhead] {
    var days = isRunning ? [] : [DayAhead(gate)]
    var ahead = Simulation(self)
    while days.count < count {
      ahead.wake(.calm)
      days.append(DayAhead(ahead.gate))
      ahead.work(.calm)
      ahead.sleep()
    }
    return days
  }

  /// The next day after the last one with a planned run, as far as a fortnight shows it.
  public var nextRunDay: DayAhead? {
    daysAhead(2 * GateHistory.daysOfAWeek + 1).dropFirst().first(where: \.hasRun)
  }
}

extension GateHistory {
  /// The first day, the last one included, on which the next stage could be offered if every score from now on is 0 and
  /// everything planned is done; nil while a red flag is open, in stage 5, and beyond two years.
  ///
  /// Found by running the gate forward.
  public var earliestAdvance: Day? {
    guard gate.openFlags.isEmpty, gate.stage < .maintain else { return nil }
    if offeredStage != nil { return gate.today.day }
    var ahead = Simulation(self)
    for _ in 0..<GateHistory.forecastDays {
      ahead.wake(.calm)
      if ahead.isOfferOpen { return ahead.today }
      ahead.work(.calm)
      ahead.sleep()
    }
    return nil
  }

  /// How far ahead is looked.
  private static let forecastDays = 730
}
