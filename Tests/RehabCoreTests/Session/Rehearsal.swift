import RehabCore

/// A session on a manual clock: it wakes when the session asks for it, and keeps what came out.
struct Rehearsal {
  var session: GuidedSession
  var now = SessionInstant(.seconds(1000))
  var facts: [Fact] = []
  var cues: [Cue] = []
  /// When each fact came out, as the wake-up had it.
  var times: [SessionInstant] = []
  /// What is answered to a question about an exercise; 1 on every affected side if nothing else is said.
  var scores: [ExerciseID: Int] = [:]
  var afterScore = 1
  /// How late each wake-up comes.
  var lateness: () -> Duration = { .zero }

  init(_ routine: Routine, id: RecordID = SessionFixture.sessionID()) {
    session = GuidedSession(routine: routine, id: id)
  }

  init(_ session: GuidedSession) {
    self.session = session
  }

  var view: SessionView { session.view(at: now) }
  var phase: SessionPhase { view.phase }

  mutating func send(_ event: SessionEvent) {
    for effect in session.handle(event, at: now) {
      switch effect {
      case .record(let fact):
        facts.append(fact)
        times.append(now)
      case .cue(let cue): cues.append(cue)
      }
    }
  }

  /// Wakes at every change for so many seconds.
  mutating func wait(_ seconds: Double) {
    let end = now.advanced(by: .seconds(seconds))
    while let next = session.nextChange(after: now), next <= end {
      now = max(now, next)
      send(.tick)
    }
    now = end
    send(.tick)
  }

  /// Wakes at every change until the session waits for the runner, or `isThere` holds.
  mutating func run(until isThere: (Rehearsal) -> Bool = { _ in false }) {
    while !isThere(self), let next = session.nextChange(after: now) {
      now = max(now, next.advanced(by: lateness()))
      send(.tick)
    }
  }

  mutating func runToSet(_ exercise: ExerciseID, _ number: Int, _ side: SetSide, second: Int = 0) {
    run { rehearsal in
      let view = rehearsal.view
      guard view.item?.exercise == exercise, view.set == number, view.side == side else { return false }
      return rehearsal.isInSet && rehearsal.secondOfSet >= second
    }
  }

  var isInSet: Bool {
    switch phase {
    case .working, .holding, .interval: true
    default: false
    }
  }

  var secondOfSet: Int {
    switch phase {
    case .working(let moment): moment.setLeft.of - moment.setLeft.seconds
    case .holding(let left), .interval(_, let left): left.of - left.seconds
    default: 0
    }
  }

  mutating func answer(_ value: Int, spot: PainSpot = .injury, sharp: Bool = false) {
    let pain = Pain(SessionFixture.score(value), on: session.routine.affected)
    send(.answerScore(pain, spot: spot, sharp: sharp))
  }

  mutating func answerQuestion() {
    switch phase {
    case .scoring(let exercise, _, _): answer(scores[exercise] ?? 1)
    case .scoringAfter:
      let pain = Pain(SessionFixture.score(afterScore), on: session.routine.affected)
      send(.answerAfter(pain, limp: false))
    default: break
    }
  }

  /// Lets it run by itself, and answers nothing but the scores.
  mutating func runToEnd() {
    if phase == .notBegun { send(.begin) }
    while session.outcome == nil {
      run()
      let before = facts.count
      answerQuestion()
      if session.outcome == nil, facts.count == before { return }
    }
  }

  var sets: [SetDone] { facts.compactMap { if case .set(let set) = $0 { set } else { nil } } }
  var end: SessionEnd? {
    for case .end(let end) in facts { return end }
    return nil
  }
}
