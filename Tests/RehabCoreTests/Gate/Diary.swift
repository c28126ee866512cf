import RehabCore
import TestSupport

/// A journal written day by day, as a runner would.
struct Diary {
  private(set) var records: [Record] = []
  private(set) var day: Day
  private var minute = 0
  private var mint = SeededGenerator(seed: 1)
  let rehab: RehabProtocol

  init(start: Day, affected: Set<Side> = [.left]) throws {
    rehab = try ShippedContent.library().rehabProtocol
    day = start
    write(.start(Enrolment(protocolID: "it-band", affected: affected)))
  }

  /// Writes a fact of today, a minute after the one before, and returns its id.
  @discardableResult
  mutating func write(_ fact: Fact) -> RecordID {
    minute += 1
    let id = RecordID.random(using: &mint)
    let at = Timestamp(day: day, hour: 7 + minute / 60, minute: minute % 60, offsetMinutes: 60)
    records.append(Record(id: id, day: day, at: at, fact: fact))
    return id
  }

  mutating func sleep(_ days: Int = 1) {
    day = day + days
    minute = 0
  }

  mutating func morning(_ score: Int, painkiller: Bool = false) {
    write(.morning(Morning(pain: left(score), painkiller: painkiller)))
  }

  mutating func walkCheck(_ score: Int) {
    write(.walkCheck(WalkCheck(pain: left(score))))
  }

  /// A finished session with the worst score of each exercise and the score at its end.
  @discardableResult
  mutating func session(
    _ kind: SessionKind = .strength, scores: [Int], after: Int? = nil, pre: Int? = nil,
    hourAfter: Int? = nil, painkiller: Bool = false, finished: Bool = true, by: EndedBy? = nil
  ) -> RecordID {
    let id = write(
      .session(SessionStart(kind: kind, pre: pre.map { left($0) }, painkiller: painkiller)))
    let names = exercises(kind)
    for (index, score) in scores.enumerated() {
      write(.score(ExerciseScore(session: id, exercise: names[index % names.count], pain: left(score))))
    }
    if let after { write(.after(AfterScore(session: id, pain: left(after)))) }
    write(.end(SessionEnd(session: id, finished: finished, by: by)))
    if let hourAfter { write(.hourAfter(HourAfterScore(session: id, pain: left(hourAfter)))) }
    return id
  }

  mutating func run(_ score: Int, minutes: Int = 20) {
    write(.run(Run(minutes: minutes, pain: left(score))))
  }

  /// The plan as it stands with all that is written, today still going on.
  func history() throws -> GateHistory {
    guard let chronicle = Chronicle(records) else { throw DiaryFault.noStart }
    return GateHistory(rehab, chronicle, through: day, isRunning: true)
  }

  func decision(_ day: Day? = nil) throws -> DayDecision {
    let history = try history()
    return history.days.first { $0.day == day } ?? history.today
  }

  /// Lives without pain, doing what is planned and accepting what is offered, until the morning of a day on which
  /// the condition holds; that morning is not recorded yet.
  mutating func live(until condition: (GateHistory) -> Bool) throws {
    for _ in 0..<200 {
      if condition(try history()) { return }
      try liveToday()
      sleep()
    }
    throw DiaryFault.neverCame
  }

  mutating func liveToday() throws {
    morning(0)
    walkCheck(0)
    if let next = try history().offeredStage { write(.advance(to: next)) }
    let now = try history()
    guard now.today.plan != .rest else { return }
    if now.allowsRun, now.today.stage == .returnToRunning { session(.run, scores: [0], after: 0) }
    if now.today.plan == .full, now.isStrengthDay {
      session(scores: [0, 0], after: 0)
    } else {
      session(.stretch, scores: [0], after: 0)
    }
    if now.today.stage == .activate || now.today.stage == .strengthen {
      session(.readiness, scores: Array(repeating: 0, count: exercises(.readiness).count))
    }
  }

  /// Lives until a morning of a stage on which strength is due.
  mutating func reachStrengthDay(_ stage: StageNumber, dose: DoseLevel? = nil) throws {
    try live { history in
      history.today.stage == stage && history.today.day > history.today.stageEntered && history.isStrengthDay
        && (dose.map { history.today.dose == $0 } ?? true)
    }
  }

  /// Lives until stage and, where given, dose are reached.
  mutating func reach(_ stage: StageNumber, dose: DoseLevel? = nil) throws {
    try live { history in
      history.today.stage == stage && (dose.map { history.today.dose == $0 } ?? true)
    }
  }

  func left(_ score: Int) -> Pain { Pain(left: PainScore(score)) }

  private func exercises(_ kind: SessionKind) -> [ExerciseID] {
    switch kind {
    case .strength: ["clamshell", "fire-hydrant", "squat", "lunge"]
    case .stretch: ["lying-rope", "pigeon"]
    case .run: [.run]
    case .readiness: ["mini-squat", "step-down", "brisk-walk", "single-leg-squat", "hop", "jog"]
    }
  }
}

extension GateHistory {
  /// A run is due today, should its morning be calm.
  var runIsDue: Bool { daysAhead(1).contains(where: \.hasRun) }
}

enum DiaryFault: Error {
  case noStart, neverCame
}
