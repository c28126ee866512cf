import RehabCore
import Wording

extension ActiveSession {
  /// Opens the form for the score that the session waits for, if it waits for another one than before.
  mutating func ask(_ view: SessionView) {
    guard view.phase != asked else { return }
    switch view.phase {
    case .scoring(let exercise, let sides, let becauseItHurt):
      let name = exercise == .run ? ScoreWording.theRun : name(of: exercise)
      let limp: [Switch] = becauseItHurt || view.item?.isOnFeet ?? false ? [.limp] : []
      form = .exerciseScore(
        of: sides, name: name, becauseItHurt: becauseItHurt, switches: [.muscle, .sharp] + limp
      ) { scores, coach in coach.score(exercise, scores) }
      asked = view.phase
    case .scoringAfter(let sides):
      form = .afterScore(of: sides) { scores, coach in
        FormEnd(coach.send(.answerAfter(scores.pain, limp: scores.has(.limp))))
      }
      asked = view.phase
    default:
      form = nil
      asked = nil
    }
  }
}

extension Coach {
  /// Answers the score that the session waits for.
  public mutating func answer(_ action: FormAction) -> FormProgress {
    guard var form = active?.form else { return .asking }
    let progress = form.perform(action, &self)
    if case .asking = progress { active?.form = form }
    return progress
  }

  /// Takes the score of an exercise of the session under way; a limp ends it like one at the end.
  fileprivate mutating func score(_ exercise: ExerciseID, _ scores: Scores) -> FormEnd {
    guard !scores.has(.limp) else { return FormEnd(send(.answerAfter(scores.pain, limp: true))) }
    guard let id = active?.id else { return FormEnd() }
    let score = scores.score(of: exercise, in: id)
    let failed = failedTest(score)
    let effects = send(.answerScore(score.pain, spot: score.spot, sharp: score.sharp))
    if let failed { active?.news = RoutineWording.notPassed(most: failed.scoreAtMost) }
    return FormEnd(effects)
  }

  /// The readiness test that scored more than it asks for.
  private func failedTest(_ score: ExerciseScore) -> ReadinessTest? {
    guard active?.routine.kind == .readiness, score.spot == .injury,
      let worst = score.pain.worst(over: history?.affected ?? [])
    else { return nil }
    let tests = history.flatMap { library.rehabProtocol.stage($0.today.stage) }?.readiness ?? []
    return tests.first { $0.id == score.exercise && $0.scoreAtMost < worst }
  }
}

extension RoutineItem {
  /// Whether a limp can show while it is done.
  fileprivate var isOnFeet: Bool { kind == .run || kind == .readiness }
}
