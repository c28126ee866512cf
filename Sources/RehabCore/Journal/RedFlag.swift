/// A warning sign that stops the plan until a clinician has looked at it, most urgent first (gate.md, section 9).
public enum RedFlag: String, Hashable, Sendable, CaseIterable {
  case breathlessChestPain = "breathless-chest-pain"
  case deformedOrNoWeightAfterFall = "deformed-or-no-weight-after-fall"
  case coldPaleNumbFoot = "cold-pale-numb-foot"
  case saddleNumbnessOrBladder = "saddle-numbness-or-bladder"
  case calfSwelling = "calf-swelling"
  case hotRedKneeOrFever = "hot-red-knee-or-fever"
  case lockedKnee = "locked-knee"
  case swollenKneeAfterInjury = "swollen-knee-after-injury"
  case cannotBearWeight = "cannot-bear-weight"
  case nightOrConstantPain = "night-or-constant-pain"
  case givingWay = "giving-way"
  case painfulCatching = "painful-catching"
  case numbOrWeak = "numb-or-weak"
  case weightLossOrCancerHistory = "weight-loss-or-cancer-history"
  case groinOrHopPain = "groin-or-hop-pain"
  case sideHipPointPain = "side-hip-point-pain"
  case bothKneesAtOnce = "both-knees-at-once"

  public var urgency: Urgency {
    switch self {
    case .breathlessChestPain, .deformedOrNoWeightAfterFall, .coldPaleNumbFoot, .saddleNumbnessOrBladder:
      .emergency
    case .calfSwelling, .hotRedKneeOrFever, .lockedKnee, .swollenKneeAfterInjury, .cannotBearWeight:
      .sameDay
    case .nightOrConstantPain, .givingWay, .painfulCatching, .numbOrWeak, .weightLossOrCancerHistory,
      .groinOrHopPain, .sideHipPointPain, .bothKneesAtOnce:
      .clinician
    }
  }

  /// Whether it may come overnight. What does not is asked at the start and after a long pause, and not every morning.
  public var isAskedEveryMorning: Bool {
    switch self {
    case .weightLossOrCancerHistory, .bothKneesAtOnce: false
    default: true
    }
  }
}

/// How soon a red flag needs someone to look at it: emergency number now, advice the same day, or a clinician booked.
public enum Urgency: String, Hashable, Sendable, CaseIterable, Comparable {
  case emergency = "E"
  case sameDay = "U"
  case clinician = "C"

  /// Whether the left one is more urgent.
  public static func < (left: Urgency, right: Urgency) -> Bool { left.rank < right.rank }

  private var rank: Int { Urgency.allCases.firstIndex(of: self) ?? 0 }
}
