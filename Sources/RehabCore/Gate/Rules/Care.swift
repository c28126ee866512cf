/// What is shown on top of everything else; it never changes a move (gate.md, section 5).
public enum Notice: Hashable, Sendable {
  case none
  /// A red flag is open: stop, with the advice for the most urgent one.
  case stop(RedFlag)
  case seekCare(CareReason)

  public var kind: NoticeKind {
    switch self {
    case .none: .none
    case .stop: .stop
    case .seekCare: .seekCare
    }
  }

  /// The row of the notice table.
  public var rule: String {
    switch self {
    case .stop: "n1"
    case .seekCare(.highScore): "n2"
    case .seekCare(.redMornings): "n3"
    case .seekCare: "n4"
    case .none: "n5"
    }
  }
}

/// What a notice asks for, without its reason.
public enum NoticeKind: String, Hashable, Sendable, CaseIterable {
  case stop = "STOP"
  case seekCare = "SEEK_CARE"
  case none
}

/// Why someone should look at it soon though no red flag is up.
public enum CareReason: Hashable, Sendable {
  case highScore(PainScore)
  case redMornings
  /// So many days in stage 1 without calm mornings.
  case longRest(days: Int)
  /// Sent back to stage 1 twice, so many days apart.
  case backAtRestTwice(days: Int)
  /// So many days since the start without reaching stage 3.
  case slowStart(days: Int)
  case openFlare(days: Int)
  case longStage(days: Int)
}

/// When care was asked for because something took too long, and when the runner booked it.
struct CareHistory: Hashable, Sendable {
  var booked: [Day] = []
  /// The first day on which each cause asked for care, for as long as the cause lasts.
  var firstDue: [CareCause: Day] = [:]
}

/// What takes too long (gate.md, section 8).
enum CareCause: Hashable, Sendable {
  case longRest(floor: Day)
  case backAtRestTwice(entered: Day)
  case slowStart
  case openFlare
  case longStage(entered: Day)

  /// Nothing is said of it on a day on which the next stage is offered.
  var givesWayToOffers: Bool {
    switch self {
    case .slowStart, .longStage: true
    case .longRest, .backAtRestTwice, .openFlare: false
    }
  }
}

extension Gate {
  /// The first matching row of the notice table.
  mutating func notice() -> Notice {
    let due = timeouts()
    care.firstDue = care.firstDue.filter { cause, _ in due.contains { $0.cause == cause } || outlasts(cause) }
    for (cause, _) in due where care.firstDue[cause] == nil { care.firstDue[cause] = today.day }
    if let flag = RedFlag.allCases.first(where: openFlags.contains) { return .stop(flag) }
    if let score = today.worstOfEitherSide, score >= limits.zones.seekCareFrom {
      return .seekCare(.highScore(score))
    }
    if hasRedMornings { return .seekCare(.redMornings) }
    let isOffer = today.decided?.rule == .readyToAdvance
    let unanswered = due.first { cause, _ in
      let first = care.firstDue[cause] ?? today.day
      return !(isOffer && cause.givesWayToOffers) && !care.booked.contains { $0 >= first }
    }
    return unanswered.map { .seekCare($0.reason) } ?? .none
  }

  /// A cause that is silent today, but has not ended.
  private func outlasts(_ cause: CareCause) -> Bool {
    switch cause {
    case .longRest(let floor): stage == .rest && floor == self.floor.began
    case .backAtRestTwice(let entered), .longStage(let entered): entered == stageEntered
    case .slowStart: !reachedStrengthen
    case .openFlare: flares.firstOpen.map { today.day - $0.began >= limits.timeout.openFlareDays } ?? false
    }
  }

  /// What takes too long today, also what an offer hides.
  private func timeouts() -> [(cause: CareCause, reason: CareReason)] {
    let day = today.day
    let timeout = limits.timeout
    var due: [(CareCause, CareReason)] = []
    if stage == .rest {
      let rested = day - floor.began
      let isDue = rested == timeout.restFirstDay || rested == timeout.restSecondDay
      let walkCheckHurt = today.walkCheck.map { $0 > limits.toActivate.walkCheckAtMost } ?? false
      if isDue || rested >= timeout.restEveryDayFrom, !hasMorningsToActivate || walkCheckHurt {
        due.append((.longRest(floor: floor.began), .longRest(days: rested)))
      }
      if restReturns.last == stageEntered, let before = restReturns.dropLast().last,
        stageEntered - before <= timeout.regressedTwiceDays
      {
        due.append(
          (.backAtRestTwice(entered: stageEntered), .backAtRestTwice(days: stageEntered - before)))
      }
    }
    if day - start >= timeout.noStrengthenDays, !reachedStrengthen {
      due.append((.slowStart, .slowStart(days: day - start)))
    }
    if let flare = flares.firstOpen, day - flare.began >= timeout.openFlareDays {
      due.append((.openFlare, .openFlare(days: day - flare.began)))
    }
    if let most = longestStage, day - stageEntered >= most {
      due.append((.longStage(entered: stageEntered), .longStage(days: day - stageEntered)))
    }
    return due
  }

  private var longestStage: Int? {
    switch stage {
    case .activate, .strengthen: limits.timeout.stageDays
    case .returnToRunning: limits.timeout.ladderDays
    case .rest, .maintain: nil
    }
  }
}
