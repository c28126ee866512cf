public import RehabCore

/// Why a day is as it is, in words a runner understands.
public struct DecisionWording: Sendable {
  private let decision: DayDecision
  private let rehab: RehabProtocol

  public init(_ decision: DayDecision, _ rehab: RehabProtocol) {
    self.decision = decision
    self.rehab = rehab
  }

  /// The rows that matched: the notice if there is one, the move, and the plan.
  public var reasons: [Reason] {
    var reasons: [Reason] = []
    if decision.notice != .none {
      reasons.append(Reason(rule: decision.notice.rule, text: notice.text))
    }
    reasons.append(Reason(rule: decision.rule.rawValue, text: move))
    reasons.append(Reason(rule: decision.planRule.rawValue, text: plan))
    return reasons
  }

  public var notice: NoticeWording { NoticeWording(decision.notice, rehab) }

  /// What decided stage and dose.
  public var move: String {
    let before = decision.stage.previous.map { rehab.name(of: $0) } ?? ""
    let stage = rehab.name(of: decision.stage)
    let wentBack = decision.move == .regress
    let landing = wentBack ? " We go back to \(stage), and start it afresh." : ""
    switch decision.rule {
    case .openFlag:
      return "A warning sign is open, so stage and dose stay as they are until it has been looked at."
    case .redMornings:
      return "Two recorded mornings in a row were 6 or more." + (wentBack ? landing : " Rest is the plan.")
    case .gap: return gap(landing)
    case .sideBecameAffected:
      return "Your \(sides(decision.seen.newlyAffected)) leg hurts now too, and it needs the gentler start."
        + landing
    case .secondFlare:
      return "This is the second flare within two weeks."
        + (wentBack ? landing : " More rest is what it asks for.")
    case .unsettledFlare:
      return "The last flare has not settled after three days."
        + (wentBack ? landing : " We keep resting it.")
    case .raisedMornings: return "The last three recorded mornings were 3 or more." + landing
    case .flare: return flare
    case .risingTrend: return trend + " We do a little less."
    case .amberOrLinger: return amberOrLinger
    case .unknownNight:
      return
        "One of the two mornings around yesterday's session is not recorded, so it neither counts nor costs."
    case .readyToAdvance: return readyToAdvance(before: before)
    case .readyForMore:
      return "Two credited sessions in a row, and a calm morning: you go up to \(doseOrLevel)."
    case .carryOn: return carryOn
    }
  }

  /// What decided what may be done today.
  public var plan: String {
    switch decision.planRule {
    case .openFlag: "Nothing to train until the warning sign is cleared. Resting is following the plan."
    case .redMorning: "A morning of 6 or more is a day of rest. Resting is following the plan."
    case .flareRest: "A flare gets two days of rest. Resting is following the plan."
    case .restStage:
      "Stage 1 is rest: ordinary walking is fine, and easy cross-training that scores 0 to 2."
    case .stretchesDue: stretchesDue
    case .unknownMorning: "Without a morning score we take it lightly: the light dose, and no running."
    case .amberMorning: "A morning of 3 to 5: the light dose today, and no running."
    case .everything: decision.stage >= .returnToRunning ? fullOnTheLadder : "A full day of \(stageName)."
    }
  }

  private var stageName: String { rehab.name(of: decision.stage) }

  private var doseOrLevel: String {
    decision.stage == .returnToRunning ? "level \(decision.level)" : "dose \(decision.dose.name)"
  }

  private func gap(_ landing: String) -> String {
    let days = decision.seen.gapDays ?? 0
    let pause = "There were \(days) days without a session."
    return decision.move == .regress
      ? pause + landing + " Welcome back." : pause + " We pick up one dose lower, at \(doseOrLevel)."
  }

  private var flare: String {
    let cause: String
    if decision.seen.classBefore == .red {
      cause = "Yesterday's session went into the red."
    } else if let before = decision.seen.morningBefore, let now = decision.morning, now > before {
      cause = "This morning is \(now.value), after \(before.value) yesterday."
    } else {
      cause = "The knee or hip is flaring."
    }
    let lower = decision.stage == .rest ? "" : ", then we go on at \(doseOrLevel)"
    return cause + " That means we went too far: rest today and tomorrow\(lower)."
  }

  private var trend: String {
    guard let trend = decision.seen.trend else { return "The mornings of this week are higher." }
    let now = mean(trend.sum, trend.count)
    let before = mean(trend.sumBefore, trend.countBefore)
    return "This week's mornings average \(now), last week's \(before)."
  }

  private var amberOrLinger: String {
    if decision.seen.classBefore == .amber {
      return "Yesterday scored 3 to 5 somewhere, so it does not count as progress; we stay at \(doseOrLevel)."
    }
    let now = decision.morning.map { " \($0.value)" } ?? ""
    let before = decision.seen.morningBefore.map { " \($0.value)" } ?? ""
    return
      "A little of yesterday's session lingers: this morning\(now), yesterday\(before). We stay as we are."
  }

  private func readyToAdvance(before: String) -> String {
    guard let next = decision.stage.next, decision.advancedTo == nil else {
      return "Everything that \(before) asked for is there, and you went on to \(stageName)."
    }
    return "Everything that \(stageName) asks for is there. You may go on to \(rehab.name(of: next))."
  }

  private var carryOn: String {
    if decision.seen.creditedBefore { return "Yesterday's session is credited. You carry on as you are." }
    if decision.stage == .rest { return "Rest goes on, and the mornings show how it works." }
    return "Nothing asks for a change. You carry on as you are."
  }

  private var stretchesDue: String {
    if decision.move == .regress { return "On a day of stepping back, only the stretches are due." }
    if decision.stage >= .returnToRunning { return "A day between: the stretches, no run and no strength." }
    return "Strength was yesterday, and the muscles need a day: only the stretches today."
  }

  private var fullOnTheLadder: String {
    decision.stage == .maintain
      ? "A full day: run or strength, as the week has room for it."
      : "A full day at level \(decision.level) of the ladder\(levelWork)."
  }

  private var levelWork: String {
    rehab.ladder.first { $0.number == decision.level }.map { ": \($0.wording)" } ?? ""
  }
}

/// A mean with one decimal, for reading only: the gate compares exactly.
func mean(_ sum: Int, _ count: Int) -> String {
  guard count > 0 else { return "-" }
  let tenths = (sum * 10 + count / 2) / count
  return "\(tenths / 10).\(tenths % 10)"
}

func sides(_ sides: Set<Side>) -> String {
  sides.sorted().map(\.rawValue).joined(separator: " and ")
}

extension RehabProtocol {
  /// The stage's name as its file has it.
  public func name(of stage: StageNumber) -> String {
    stages.first { $0.number == stage }?.name ?? "stage \(stage.rawValue)"
  }
}
