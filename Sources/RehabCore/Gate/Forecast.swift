extension GateHistory {
  /// The first day, the last one included, on which the next stage could be offered if every score from now on is 0 and
  /// everything planned is done; nil while a red flag is open, in stage 5, and beyond two years.
  ///
  /// Found by running the gate forward.
  public var earliestAdvance: Day? {
    guard gate.openFlags.isEmpty, gate.stage < .maintain else { return nil }
    if offeredStage != nil { return gate.today.day }
    var ahead = Forecast(isRunning ? open : gate)
    if isRunning {
      ahead.liveToday()
    } else {
      ahead.passNight()
      ahead.liveToday()
    }
    for _ in 0..<Forecast.horizonDays {
      if ahead.gate.today.decided?.rule == .readyToAdvance, !ahead.gate.offerWasAccepted {
        return ahead.gate.today.day
      }
      ahead.finishToday()
      ahead.passNight()
      ahead.liveToday()
    }
    return nil
  }
}

/// The gate run forward with a person who has no pain and does everything that is planned.
struct Forecast {
  private(set) var gate: Gate
  private var sessions = 0

  static let horizonDays = 730

  init(_ gate: Gate) {
    self.gate = gate
  }

  /// The morning of the day, if it is not known yet, and in stage 1 the walk check.
  mutating func liveToday() {
    if gate.today.morning == nil { gate.take(Morning(pain: noPain)) }
    if gate.stage == .rest { gate.take(WalkCheck(pain: noPain)) }
  }

  /// The sessions that the plan of the day asks for.
  mutating func finishToday() {
    guard gate.today.plan != .rest else { return }
    let wantsStrength =
      gate.stage > .rest && gate.today.plan == .full && gate.isStrengthDay(gate.today.day)
      && !gate.today.sessions.contains { $0.start.kind == .strength && $0.isFinished }
    if gate.allowsRunNow { train(.run, scoring: [.run]) }
    if wantsStrength { train(.strength, scoring: []) }
    if let tests = gate.readiness[gate.stage], !tests.isEmpty { train(.readiness, scoring: Set(tests.keys)) }
  }

  /// Only then the day knows its stage, dose and level.
  mutating func endToday() { gate.endDay() }

  mutating func passNight() {
    endToday()
    gate.beginNextDay()
  }

  private var noPain: Pain { Pain(.none, on: Side.allCases) }

  private mutating func train(_ kind: SessionKind, scoring exercises: Set<ExerciseID>) {
    guard let id = RecordID("00000000-0000-4000-8000-" + padded(sessions, to: 12)) else { return }
    sessions += 1
    gate.begin(SessionStart(kind: kind), id: id)
    for exercise in exercises {
      gate.takeSessionPart(.score(ExerciseScore(session: id, exercise: exercise, pain: noPain)))
    }
    gate.takeSessionPart(.after(AfterScore(session: id, pain: noPain)))
    gate.takeSessionPart(.end(SessionEnd(session: id, finished: true)))
  }
}
