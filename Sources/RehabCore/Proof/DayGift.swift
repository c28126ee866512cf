/// What a morning gives, so that two mornings can be compared.
struct DayGift: Hashable, Sendable {
  var stage: StageNumber
  /// The next stage is offered; that counts as given, since it takes no more than a yes.
  var isOfferOpen: Bool
  var dose: DoseLevel?
  var level: LadderLevelNumber?
  var plan: Plan

  /// A higher stage, or at the same stage a higher dose or level, or a freer plan.
  func isMore(than other: DayGift) -> Bool {
    guard promise == other.promise else { return promise > other.promise }
    guard stage == other.stage else { return false }
    switch stage {
    case .rest: break
    case .activate, .strengthen, .maintain: if let dose, let least = other.dose, dose > least { return true }
    case .returnToRunning: if let level, let least = other.level, level > least { return true }
    }
    return plan.freedom > other.plan.freedom
  }

  private var promise: StageNumber { isOfferOpen ? stage.next ?? stage : stage }
}

extension Gate {
  /// What today gives as it stands.
  var gift: DayGift {
    let isOfferOpen = today.decided?.rule == .readyToAdvance && !offerWasAccepted
    return DayGift(stage: stage, isOfferOpen: isOfferOpen, dose: dose, level: level, plan: today.plan)
  }
}

extension Sketch {
  /// What today gives as it stands.
  var gift: DayGift {
    DayGift(stage: stage, isOfferOpen: today.offer == .open, dose: dose, level: level, plan: today.plan)
  }
}

extension Plan {
  /// How much a plan allows, the least first.
  var freedom: Int {
    switch self {
    case .rest: 0
    case .stretchOnly: 1
    case .light, .noRun: 2
    case .full: 3
    }
  }
}
