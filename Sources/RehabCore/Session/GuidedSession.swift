/// A routine under way: a state machine that is told what happens and when, and says what to record and what
/// to announce.
///
/// Steps follow each other at absolute deadlines: the next one begins when the one before was due to end,
/// however late the wake-up came, so a session does not drift.
public struct GuidedSession: Hashable, Sendable {
  public let routine: Routine
  /// The record that opens the session; nil for the stand-alone timer.
  public let id: RecordID?
  let opening: SessionStart
  let steps: [RoutineStep]
  var position = 0
  var course = SessionCourse.notBegun
  /// When the step under way began; moved on by every pause.
  var began = SessionInstant(.zero)
  /// Seconds added to the count or rest under way.
  var bonusSeconds = 0
  /// Whether a get-ready count comes before the set that the session stands at.
  var preparing = false
  /// Time spent in steps that are over.
  var spent = Duration.zero
  /// The last instant that was seen.
  var seen = SessionInstant(.zero)
  var ledger: SessionLedger
  /// Rebuilt from its records, whose first is written already.
  var isResumed = false
  var outbox: [SessionEffect] = []

  /// So late after its next visible change the program was stopped or asleep, not just busy.
  public static let gapTolerance = Duration.seconds(2)
  /// A set younger than this has just begun: back means the set before.
  public static let justBegun = Duration.seconds(2)
  /// A momentary cue later than this is not announced any more.
  static let cueFreshness = Duration.seconds(1)

  /// A session not yet begun; `id` is the one that its first record will have.
  public init(routine: Routine, id: RecordID, pre: Pain? = nil, painkiller: Bool = false) {
    self.init(
      routine: routine, id: id,
      opening: SessionStart(
        kind: routine.kind, dose: routine.dose, level: routine.level, pre: pre, painkiller: painkiller))
  }

  /// The stand-alone timer: nothing is scored and nothing recorded.
  public init(timer routine: Routine) {
    var routine = routine
    routine.scoring = nil
    self.init(routine: routine, id: nil, opening: SessionStart(kind: routine.kind))
  }

  init(routine: Routine, id: RecordID?, opening: SessionStart) {
    self.routine = routine
    self.id = id
    self.opening = opening
    steps = routine.steps
    ledger = SessionLedger(affected: routine.affected)
  }

  /// Lets time come up to `now`, then does what the event asks; events that have no meaning now do nothing.
  public mutating func handle(_ event: SessionEvent, at now: SessionInstant) -> [SessionEffect] {
    let now = max(now, course == .notBegun ? now : seen)
    outbox = []
    if course == .running, isTimed, isGap(at: now) {
      meetGap(event, at: now)
    } else {
      catchUp(to: now)
      perform(event, at: now)
      catchUp(to: now)
    }
    seen = now
    let effects = outbox
    outbox = []
    return effects
  }

  /// Whether it has come to its end, of whatever kind.
  public var outcome: SessionOutcome? {
    if case .ended(let outcome) = course { outcome } else { nil }
  }

  private mutating func perform(_ event: SessionEvent, at now: SessionInstant) {
    if case .ended = course { return }
    guard course != .notBegun else {
      if event == .begin { begin(at: now) }
      return
    }
    switch event {
    case .begin, .tick: break
    case .pause: pause(at: now)
    case .resume: resume(at: now)
    case .togglePause: if isPaused { resume(at: now) } else { pause(at: now) }
    case .next: move(at: now) { $0.skipStep(at: now) }
    case .skipExercise: move(at: now) { $0.skipRestOfExercise(at: now) }
    case .back:
      if let skippedStep { goBack(to: skippedStep, at: now) } else { move(at: now) { $0.goBack(at: now) } }
    case .addRest: addRest()
    case .hurts: stopForPain(at: now)
    case .takeBackHurts: takeBackPain(at: now)
    case .answerScore(let pain, let spot, let sharp):
      answerScore(pain, spot: spot, sharp: sharp, at: now)
    case .answerAfter(let pain, let limp): answerAfter(pain, limp: limp, at: now)
    case .gapCounts(let counts): closeGap(counting: counts, at: now)
    case .leave: leave(at: now)
    }
  }

  private mutating func begin(at now: SessionInstant) {
    seen = now
    course = .running
    if routine.scoring != nil, !isResumed, !routine.isEmpty { record(.session(opening)) }
    if let stop = ledger.stop {
      endByGate(stop)
    } else {
      preparing = isResumed
      settle(at: now)
    }
  }
}

/// What the session is about right now, beside the step it stands at.
enum SessionCourse: Hashable, Sendable {
  case notBegun
  case running
  case paused(since: SessionInstant)
  /// A part of the set was not seen: last seen then, and unseen for so long.
  case gap(seen: SessionInstant, unseen: Duration)
  /// It hurt, and the score is asked; time stood still then, and runs on if that is taken back.
  case hurt(at: SessionInstant, wasRunning: Bool)
  case ended(SessionOutcome)
}

/// How a session ended.
public enum SessionOutcome: Hashable, Sendable {
  case finished
  /// The end was reached, but an exercise was skipped by choice.
  case notFinished
  /// The runner left.
  case left
  case stoppedByGate(StopReason)
}
