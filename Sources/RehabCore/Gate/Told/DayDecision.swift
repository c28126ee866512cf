/// What the gate decided of one day, and what it saw.
public struct DayDecision: Hashable, Sendable {
  public var day: Day
  public var stage: StageNumber
  public var stageEntered: Day
  public var dose: DoseLevel
  public var level: LadderLevelNumber
  public var morning: PainScore?
  public var dayClass: DayClass?
  public var night: Night
  public var isCredited: Bool
  public var plan: Plan
  public var planRule: PlanRule
  public var notice: Notice
  /// A red flag was open at some time of the day.
  public var hadOpenFlag: Bool
  public var move: Move
  public var rule: MoveRule
  /// The stage that was entered by accepting the offer of the day.
  public var advancedTo: StageNumber?
  private let sights: Kept<Sights>
  public var isFollowed: Bool
  /// Something was done that the plan ruled out.
  public var brokeThePlan: Bool
  public var sessions: Int
  /// The worst injury score of its sessions over the affected sides.
  public var worst: PainScore?

  init(_ log: DayLog, _ limits: GateLimits) {
    day = log.day
    stage = log.stage
    stageEntered = log.stageEntered
    dose = log.dose
    level = log.level
    morning = log.morning
    dayClass = log.dayClass(limits)
    night = log.night
    isCredited = log.credit != nil
    plan = log.plan
    planRule = log.planRule
    notice = log.notice
    hadOpenFlag = log.hadOpenFlag
    move = log.decided?.move ?? .goOn
    rule = log.decided?.rule ?? .carryOn
    advancedTo = log.advancedTo
    sights = Kept(Sights(move: log.decided?.seen ?? Seen(), plan: log.planSeen?.value ?? PlanSeen()))
    isFollowed = log.isFollowed
    brokeThePlan = log.brokeThePlan
    sessions = log.heldSessions.count
    worst = log.heldSessions.compactMap(\.worst).max()
  }
}

extension DayDecision {
  /// What the rows of the move looked at.
  public var seen: Seen { sights.value.move }

  /// What the rows of the plan and of the notice looked at.
  public var planSeen: PlanSeen { sights.value.plan }

  private struct Sights: Hashable, Sendable {
    var move: Seen
    var plan: PlanSeen
  }

  /// The dose as the contract writes it: "L2", in stage 4 the level, in stage 1 nil.
  public var doseText: String? {
    switch stage {
    case .rest: nil
    case .returnToRunning: String(level)
    default: dose.name
    }
  }
}
