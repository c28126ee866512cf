import RehabCore

extension Review {
  /// The review as the contract has it.
  ///
  /// - Parameter exercise: the only exercise to tell of; nil for all of them.
  func json(_ history: GateHistory, only exercise: ExerciseID?) -> JSON {
    [
      "streak": history.streak.json, "adherence": history.adherence.json,
      "days": .array(days.map(\.json)),
      "stages": .array(
        stages.map { span in
          [
            "stage": .number(span.stage.rawValue), "from": .string(span.from.description),
            "to": .string(span.to.description),
          ]
        }),
      "exercises": .array(
        exercises.filter { exercise == nil || $0.exercise == exercise }.map { total in
          [
            "exercise": .string(total.exercise.rawValue), "sets": .number(total.sets),
            "reps": .number(total.reps), "holdSeconds": .number(total.holdSeconds),
            "lastDay": .string(total.lastDay.description),
          ]
        }),
    ]
  }
}

extension DayReview {
  fileprivate var json: JSON {
    [
      "day": .string(day.description), "followed": .bool(isFollowed), "plan": .string(plan.rawValue),
      "morning": .optional(morning?.value), "worst": .optional(worst?.value), "sessions": .number(sessions),
      "seconds": .number(seconds),
    ]
  }
}
