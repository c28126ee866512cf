public import RehabCore

/// What was done, what it earned, and what comes tomorrow.
public enum SummaryWording {
  public static let title = "Done"
  public static let home = "go on"
  public static let nothingDone = "nothing done"
  public static let afterwards = "Afterwards"
  public static let worst = "worst"

  /// All of it was skipped by choice.
  public static let allSkipped =
    "You skipped all of it, so it counts as no session. It is there whenever you want to begin again."

  public static func headline(_ outcome: SessionOutcome) -> String {
    switch outcome {
    case .finished: "Well done. That was all of it."
    case .notFinished, .left: "Closed for today. What you did is saved."
    case .stoppedByGate(.run): "Stopped running, and that was right."
    case .stoppedByGate: "Stopped here, and that was right."
    }
  }

  /// What to do now that the gate ended the session; nil if it did not.
  public static func now(_ outcome: SessionOutcome) -> String? {
    guard case .stoppedByGate(let reason) = outcome else { return nil }
    switch reason {
    case .red:
      return "Red: we stop here. Rest now; ice may comfort it. Tomorrow's morning shows how it took it."
    case .sharp:
      return
        "Sharp or catching pain: we stop here. Rest now. If it locks, swells or comes again, have it looked at."
    case .limp: return "A limp: we stop here. Rest now, and go gently on the stairs today."
    case .run: return "It hurt while running: walk home, slowly, the short way. Rest afterwards."
    }
  }

  /// What one side did: "right 2 x 30 s", "left 10 reps + 7 reps".
  static func side(_ side: SetSide, _ amounts: [SetAmount]) -> String? {
    guard let last = amounts.last else { return nil }
    let name = side == .both ? "" : "\(side.rawValue) "
    if amounts.count > 3, let total = total(amounts) { return name + total.wording }
    if amounts.count > 1, Set(amounts).count == 1 { return "\(name)\(amounts.count) x \(last.wording)" }
    return name + amounts.map(\.wording).joined(separator: " + ")
  }

  /// What all sides did: "2 x 10 reps, each side" where they are even.
  public static func amounts(_ sides: [(side: SetSide, amounts: [SetAmount])]) -> String {
    let done = sides.filter { !$0.amounts.isEmpty }
    if done.count > 1, done.count == sides.count, done.allSatisfy({ $0.amounts == done[0].amounts }) {
      return side(.both, done[0].amounts).map { "\($0), each side" } ?? nothingDone
    }
    let words = done.compactMap { side($0.side, $0.amounts) }
    return words.isEmpty ? nothingDone : words.joined(separator: ", ")
  }

  public static func more(_ count: Int) -> String { "and \(count) more" }

  private static func total(_ amounts: [SetAmount]) -> SetAmount? {
    amounts.reduce(nil) { total, amount in
      switch (total, amount) {
      case (.reps(let sum), .reps(let count)): .reps(sum + count)
      case (.holdSeconds(let sum), .holdSeconds(let seconds)): .holdSeconds(sum + seconds)
      default: amount
      }
    }
  }

  /// "2", "left 1, right 3".
  static func scores(_ pain: Pain) -> String {
    switch (pain.left, pain.right) {
    case (let left?, let right?): "left \(left.value), right \(right.value)"
    case (let one?, nil), (nil, let one?): "\(one.value)"
    case (nil, nil): "-"
    }
  }

  /// The same with the spot where it was no injury.
  public static func score(_ pain: Pain, spot: PainSpot = .injury) -> String {
    let words = scores(pain)
    return spot == .muscle ? "\(words) (muscle)" : words
  }

  /// Whether the session can be credited tomorrow.
  public static func earned(_ outlook: CreditOutlook?, _ zones: Zones) -> String? {
    switch outlook {
    case .ifTomorrowIsCalm: "This counts, if tomorrow's morning is calm."
    case .hasNone: nil
    case .endedByGate: "It does not count as a session. Stopping was following the plan."
    case .notFinished:
      "Not finished, so it does not count as a session. The sets you did were still good for you."
    case .amber:
      "A score of \(zones.amberScores) is a sign to wait: today does not count, and we stay at this dose."
    case .red: "A red score is a sign to rest: today does not count."
    case .painkiller: "With a painkiller the scores say less, so today does not count."
    case .notFullDay: "A light day: it keeps you moving, and does not count towards the next dose."
    case .noScore: "Without a score it cannot count."
    case .notAsPlanned: "It was not what was due today, so it does not count."
    case nil: nil
    }
  }

  /// What the readiness tests say about the next stage.
  public static func tests(_ outlook: ReadinessOutlook) -> String {
    switch outlook {
    case .passed: "The tests are passed."
    case .ifTheNightSettles: "The tests went well. They are passed, if tomorrow's morning is calm."
    case .notPassed: "The tests are not passed this time. They can be done again on another day."
    }
  }

  /// What tomorrow brings if its morning is calm.
  public static func tomorrow(_ decision: DayDecision, _ rehab: RehabProtocol) -> String {
    let calm = "Tomorrow, with a calm morning: "
    switch decision.rule {
    case .readyToAdvance: return calm + "everything is there for the next stage, and it is offered."
    case .readyForMore:
      let up = decision.stage == .returnToRunning ? "level \(decision.level)" : "dose \(decision.dose.name)"
      return calm + "a step up, to \(up)."
    default: break
    }
    switch decision.planRule {
    case .openFlag: return "Tomorrow: rest, until the warning sign has been looked at."
    case .redMorning, .redSession, .flareRest: return "Tomorrow: rest. Resting is following the plan."
    case .restStage: return "Tomorrow: rest goes on, with the morning score and the walk check."
    case .stretchesDue:
      return decision.stage >= .returnToRunning
        ? calm + "a day between, with the stretches."
        : calm + "the stretches. Strength rests a day."
    case .unknownMorning, .amberMorning: return "Tomorrow: the light dose."
    case .everything:
      return decision.stage >= .returnToRunning
        ? calm + "a full day, run or strength." : calm + "strength and stretches, at \(decision.dose.name)."
    }
  }

  /// - Parameter time: the time of day at which the hour is over.
  public static func hourAfter(at time: String) -> String {
    "From \(time) on, an hour after it, please tell Clamshell how it feels: that score counts too."
  }

  public static let resumeTitle = "Welcome back"
  public static let closeIt = "close it as not finished"
  public static let later = "later"
  public static let goOnKey = "go on"
  public static let closeKey = "close it"

  public static func open(_ kind: SessionKind, at day: String?) -> String {
    let (name, isOne) =
      switch kind {
      case .strength: ("Your routine", true)
      case .stretch: ("Your stretches", false)
      case .run: ("Your run", true)
      case .readiness: ("Your readiness tests", false)
      }
    return day.map { "\(name) of \($0) \(isOne ? "is" : "are") still open." }
      ?? "\(name) \(isOne ? "was" : "were") left in the middle."
  }

  /// "Done so far: 5 of 12 sets. It goes on at set 2 of 3 of Fire hydrant, right side."
  public static func soFar(done: Int, of planned: Int, _ kind: SessionKind) -> String {
    "Done so far: \(done) of \(counted(planned, part(of: kind)))."
  }

  /// What a routine goes on at.
  public static func goOn(_ kind: SessionKind) -> String { "go on at that \(part(of: kind))" }

  private static func part(of kind: SessionKind) -> String { kind == .run ? "part" : "set" }

  public static func goesOn(
    at item: String, set: Int, of sets: Int, side: SetSide, _ kind: SessionKind
  ) -> String {
    if kind == .run { return "It goes on at part \(set) of \(sets)." }
    let place = sets > 1 ? "set \(set) of \(sets) of \(item)" : item
    return "It goes on at \(place)\(side == .both ? "" : ", \(side.wording)")."
  }

  public static let goesOnAtScore = "All sets are done. It goes on at the score."
  public static let dayIsOver = "That day is over, so it can only be closed. What you did is saved."
  public static let cannotGoOn =
    "The plan has changed since, so it can only be closed. What you did is saved."
}
