extension DemoJournal {
  /// What the plan of the day asks for, and the tests once nothing else is missing.
  mutating func train(_ told: DemoDay, on day: Day) {
    guard let history = history(on: day), history.today.plan != .rest else { return }
    let due = Prescription(history, library)
    if history.onlyReadinessIsMissing, let tests = due.readiness {
      perform(tests, told, on: day, hour: UsualHour.session.hour - 1)
      if let next = self.history(on: day)?.offeredStage {
        tell(.advance(to: next), on: day, hour: UsualHour.session.hour - 1, minute: 50)
      }
    }
    if !due.routine.isEmpty { perform(due.routine, told, on: day, hour: UsualHour.session.hour) }
  }

  /// Every set at the pace of the routine, the score of each exercise, and the one at the end.
  private mutating func perform(_ routine: Routine, _ told: DemoDay, on day: Day, hour: Int) {
    let minute = Int.random(in: 0..<30, using: &numbers)
    var at = Timestamp(day: day, hour: hour, minute: minute, offsetMinutes: now.offsetMinutes)
    let start = SessionStart(
      kind: routine.kind, dose: routine.dose, level: routine.level, pre: pain(told.morning ?? .none))
    let session = tell(.session(start), on: day, at: at)
    for (place, item) in routine.items.enumerated() {
      perform(item, of: session, on: day, pace: routine.pace, from: &at)
      // The worst of the day comes with the first exercise, and less with those after it.
      let score = place == 0 ? told.worst : min(told.worst, PainScore(1) ?? .none)
      at = at.advanced(bySeconds: DemoJournal.answerSeconds)
      tell(
        .score(ExerciseScore(session: session, exercise: item.exercise, pain: pain(score))), on: day, at: at)
      if place == 0, let muscle = told.muscle {
        at = at.advanced(bySeconds: 2)
        let tired = ExerciseScore(
          session: session, exercise: item.exercise, pain: pain(muscle), spot: .muscle)
        tell(.score(tired), on: day, at: at)
      }
    }
    at = at.advanced(bySeconds: DemoJournal.answerSeconds)
    tell(
      .after(AfterScore(session: session, pain: pain(min(told.worst, PainScore(1) ?? .none)))), on: day,
      at: at)
    tell(.end(SessionEnd(session: session, finished: true, by: .user)), on: day, at: at)
  }

  private mutating func perform(
    _ item: RoutineItem, of session: RecordID, on day: Day, pace: SessionLimits, from at: inout Timestamp
  ) {
    at = at.advanced(bySeconds: pace.getReadySeconds)
    for number in 1...max(1, item.work.setCount) {
      guard let work = item.work.set(number) else { continue }
      for (lane, side) in item.lanes.enumerated() {
        if lane > 0 { at = at.advanced(bySeconds: pace.switchSidesSeconds) }
        at = at.advanced(bySeconds: work.seconds)
        let set = SetDone(
          session: session, exercise: item.exercise, side: side, number: number, amount: work.amount)
        tell(.set(set), on: day, at: at)
      }
      if number < item.work.setCount { at = at.advanced(bySeconds: item.restSeconds) }
    }
  }

  /// How long it takes to press a key for a score.
  private static let answerSeconds = 4
}
