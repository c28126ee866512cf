/// The gate run forward through days that are only imagined.
public struct Simulation: Sendable {
  private(set) var gate: Gate
  private var sessions = 0
  /// The decisions of the days lived so far.
  public private(set) var days: [DayDecision] = []

  init(_ gate: Gate) {
    self.gate = gate
  }

  /// From the start of a plan.
  public init(_ rehab: RehabProtocol, affected: Set<Side> = [.left], start: Day) {
    self.init(Gate(rehab, enrolment: Enrolment(protocolID: rehab.id, affected: affected), start: start))
  }

  /// From the last day of a history, which goes on if it is running, and else from the day after it.
  public init(_ history: GateHistory) {
    self.init(history.isRunning ? history.open : history.gate)
    if !history.isRunning { gate.beginNextDay() }
  }

  /// The day that is lived next.
  public var today: Day { gate.today.day }

  /// The next stage is offered, and not accepted yet.
  var isOfferOpen: Bool { gate.today.decided?.rule == .readyToAdvance && !gate.offerWasAccepted }

  /// Lives a day to its end; what was recorded of it already stands.
  ///
  /// - Parameter witness: sees the gate after each record, and once more when the day has ended.
  mutating func live(_ day: ImaginedDay, witness: (Gate) -> Void = { _ in }) {
    wake(day, witness: witness)
    if day.accepts, isOfferOpen, let next = gate.stage.next {
      gate.accept(next)
      witness(gate)
    }
    work(day, witness: witness)
    if let score = day.laterMorning {
      gate.take(Morning(pain: pain(score)))
      witness(gate)
    }
    sleep(witness: witness)
  }

  /// Lives a day to its end; what was recorded of it already stands.
  public mutating func live(_ day: ImaginedDay) {
    live(day, witness: { _ in })
  }

  /// Every open warning sign has been looked at.
  mutating func clearFlags() { gate.clear(Array(gate.openFlags)) }

  /// The morning, and in stage 1 the walk check.
  mutating func wake(_ day: ImaginedDay, witness: (Gate) -> Void = { _ in }) {
    if day.raisesFlag {
      gate.raise([.calfSwelling])
      witness(gate)
    }
    if gate.today.morning == nil, let score = day.morning {
      gate.take(Morning(pain: pain(score), painkiller: day.painkiller))
      witness(gate)
    }
    if gate.stage == .rest, day.trains {
      gate.take(WalkCheck(pain: pain(day.worst)))
      witness(gate)
    }
  }

  /// The score on the affected sides, and none on a healthy one.
  private func pain(_ score: PainScore) -> Pain {
    var pain = Pain(.none, on: Side.allCases)
    for side in gate.affected { pain[side] = score }
    return pain
  }

  /// The sessions that the plan of the day asks for, and that were not done yet.
  mutating func work(_ day: ImaginedDay, witness: (Gate) -> Void = { _ in }) {
    guard day.trains, gate.today.plan != .rest else { return }
    let isStrengthDay = gate.stage > .rest && gate.isStrengthDay(gate.today.day)
    let lifts = gate.today.plan != .stretchOnly && isStrengthDay && !hasDone(.strength)
    if gate.allowsRunNow { train(.run, [.run], day, witness) }
    if lifts {
      train(.strength, [], day, witness)
    } else if gate.stage < .returnToRunning, !hasDone(.strength), !hasDone(.stretch) {
      train(.stretch, [], day, witness)
    }
    if let tests = gate.readiness[gate.stage], !tests.isEmpty, !hasDone(.readiness) {
      train(.readiness, tests.keys.sorted { $0.rawValue < $1.rawValue }, day, witness)
    }
  }

  /// The day ends, and the next begins.
  mutating func sleep(witness: (Gate) -> Void = { _ in }) {
    gate.endDay()
    witness(gate)
    days.append(DayDecision(gate.today, gate.limits))
    gate.beginNextDay()
  }

  private func hasDone(_ kind: SessionKind) -> Bool {
    gate.today.sessions.contains { $0.start?.kind == kind && $0.isFinished }
  }

  private mutating func train(
    _ kind: SessionKind, _ exercises: [ExerciseID], _ day: ImaginedDay, _ witness: (Gate) -> Void
  ) {
    guard let id = RecordID("00000000-0000-4000-8000-" + padded(sessions, to: 12)) else { return }
    sessions += 1
    gate.begin(SessionStart(kind: kind, painkiller: day.painkiller), id: id)
    for exercise in exercises {
      gate.takeSessionPart(.score(ExerciseScore(session: id, exercise: exercise, pain: pain(day.worst))))
      witness(gate)
    }
    gate.takeSessionPart(.after(AfterScore(session: id, pain: pain(day.worst))))
    gate.takeSessionPart(.end(SessionEnd(session: id, finished: true)))
    witness(gate)
  }
}

/// What a person tells and does on a day that is only imagined: the plan is done as it stands, but for what is said here.
public struct ImaginedDay: Hashable, Sendable {
  /// The morning score; nil if it is not recorded.
  public var morning: PainScore?
  /// The worst score of every session, and of the walk check of stage 1.
  public var worst: PainScore
  public var painkiller: Bool
  /// Whether what is planned is done.
  public var trains: Bool
  /// Whether an offered stage is accepted.
  public var accepts: Bool
  /// Whether a warning sign is noticed with the morning.
  public var raisesFlag = false
  /// A second morning score, told at the end of the day.
  public var laterMorning: PainScore?

  public init(
    morning: PainScore?, worst: PainScore = .none, painkiller: Bool = false, trains: Bool = true,
    accepts: Bool = true
  ) {
    self.morning = morning
    self.worst = worst
    self.painkiller = painkiller
    self.trains = trains
    self.accepts = accepts
  }

  /// No pain, and all that is planned.
  public static let calm = ImaginedDay(morning: PainScore.none)
}
