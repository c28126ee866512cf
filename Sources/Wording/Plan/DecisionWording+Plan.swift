import RehabCore

// What decided what may be done today.

extension DecisionWording {
  /// The row of the plan, and what it saw.
  public var plan: String {
    let morning = decision.morning.map { "\($0.value)" } ?? "-"
    let zones = rehab.limits.zones
    return switch decision.planRule {
    case .openFlag where warning == .cleared:
      "After a warning sign so urgent the rest of the day stays rest, though it is cleared. \(Self.resting)"
    case .openFlag:
      "Nothing to train until the warning sign is cleared. \(Self.resting)"
    case .redMorning:
      "A morning of \(morning) makes a day of rest, as every score from \(zones.redFrom) on does. "
        + Self.resting
    case .redSession:
      (redScore.map { "Stopped at \($0.value)." } ?? "Stopped by sharp pain, or a limp.")
        + " Rest today, and the morning will tell."
    case .flareRest: flareRest
    case .restStage: restStage
    case .stretchesDue: stretchesDue
    case .unknownMorning: "Without a morning score we take it lightly: the light dose, and no running."
    case .amberMorning:
      "A morning of \(morning), in the range of \(zones.amberScores): "
        + "the light dose today, and no running."
    case .everything: everything
    }
  }

  private static let resting = "Resting is following the plan."

  private var seen: PlanSeen { decision.planSeen }

  /// The score that stopped a session; nil if sharp pain or a limp did.
  private var redScore: PainScore? {
    seen.redScore.flatMap { $0 > rehab.limits.zones.amberAtMost ? $0 : nil }
  }

  private var flareRest: String {
    let days = counted(rehab.limits.flare.restDays, "day")
    let until =
      seen.restThrough.map { $0 == decision.day ? ", through today" : ", through \($0.short)" } ?? ""
    return "A flare gets \(days) of rest\(until). \(Self.resting)"
  }

  private var restStage: String {
    let day = seen.daysOfRest.map { ", now on day \($0)" } ?? ""
    return "Stage 1 is rest\(day): ordinary walking is fine, and easy cross-training that scores "
      + "\(rehab.limits.zones.greenScores)."
  }

  private var stretchesDue: String {
    if decision.move == .regress { return "On a day of stepping back, only the stretches are due." }
    guard decision.stage >= .returnToRunning else {
      return "Strength was yesterday, and the muscles need a day: only the stretches today."
    }
    return "A day between, with the stretches. \(schedule)"
  }

  private var schedule: String {
    let runs = counted(seen.runsBefore, "run")
    let strength = counted(seen.strengthBefore, "strength session")
    let last = seen.hadRunBefore ? ", one of the runs yesterday" : ""
    return "The \(rehab.limits.running.windowDays) days before had \(runs) and \(strength)\(last)."
  }

  private var everything: String {
    guard decision.stage >= .returnToRunning else {
      let morning = decision.morning.map { ", after a morning of \($0.value)" } ?? ""
      return "A full day of \(stageName)\(morning)."
    }
    guard seen.isRunDay else { return "A day for strength, not for a run." }
    let run = decision.stage == .returnToRunning ? "a run at level \(decision.level)\(levelWork)" : "a run"
    return "A day for \(run)\(seen.isStrengthDay ? ", and for strength" : "")."
  }

  private var levelWork: String {
    rehab.rung(decision.level).map { ", \($0.wording)" } ?? ""
  }
}
