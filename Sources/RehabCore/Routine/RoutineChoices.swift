/// What the runner chose about the routines, beside what the plan asks for.
public struct RoutineChoices: Hashable, Sendable {
  /// Movements that a red flag hid, and the runner turned on again.
  public var shownAgain: Set<ExerciseID>
  /// Alternatives that stand in for exercises of a stage.
  public var swaps: [Swap]
  /// Stretches are done on both sides, and not on the affected ones alone.
  public var stretchesBothSides: Bool

  public init(shownAgain: Set<ExerciseID> = [], swaps: [Swap] = [], stretchesBothSides: Bool = false) {
    self.shownAgain = shownAgain
    self.swaps = swaps
    self.stretchesBothSides = stretchesBothSides
  }
}

/// An alternative of a stage that is done instead of one of its exercises. Another stage begins with its own.
public struct Swap: Hashable, Sendable {
  public var stage: StageNumber
  /// The exercise of the stage.
  public var replaced: ExerciseID
  public var by: ExerciseID
  /// The only day on which it holds; nil until it is swapped back.
  public var day: Day?

  public init(stage: StageNumber, replaced: ExerciseID, by: ExerciseID, day: Day? = nil) {
    self.stage = stage
    self.replaced = replaced
    self.by = by
    self.day = day
  }
}

extension RoutineChoices {
  /// What holds in a stage on a day.
  public func swaps(in stage: StageNumber, on day: Day) -> [Swap] {
    swaps.filter { $0.stage == stage && ($0.day ?? day) == day }
  }

  /// What is done instead of an exercise of a stage on a day; nil if it is done itself.
  public func swap(of exercise: ExerciseID, in stage: StageNumber, on day: Day) -> Swap? {
    swaps(in: stage, on: day).last { $0.replaced == exercise }
  }

  /// Chooses what is done instead of an exercise; nil swaps back. What no longer holds is forgotten.
  public mutating func swap(
    _ exercise: ExerciseID, in stage: StageNumber, for other: ExerciseID?, onlyOn day: Day?, today: Day
  ) {
    swaps.removeAll { swap in
      (swap.stage == stage && swap.replaced == exercise) || swap.day.map { $0 < today } ?? false
    }
    guard let other else { return }
    swaps.append(Swap(stage: stage, replaced: exercise, by: other, day: day))
  }
}

extension Stage {
  /// The stage as it is trained on a day: its exercises, or what the runner does instead.
  func trained(_ choices: RoutineChoices, on day: Day, _ movements: [ExerciseID: Movement]) -> Stage {
    func own(_ exercises: [ExerciseID]) -> [ExerciseID] {
      exercises.map { exercise in
        choices.swap(of: exercise, in: number, on: day).map(\.by).flatMap { other in
          stands(other, for: exercise, movements) ? other : nil
        } ?? exercise
      }
    }
    var stage = self
    stage.strength = own(strength)
    stage.stretches = own(stretches)
    return stage
  }

  /// The alternatives that may stand in for an exercise of the stage: those of its kind.
  public func alternatives(to exercise: ExerciseID, _ movements: [ExerciseID: Movement]) -> [ExerciseID] {
    alternatives.filter { stands($0, for: exercise, movements) }
  }

  /// What a dose of the stage does anyway, such as a stretch before its harder form, stands in for nothing.
  private func stands(
    _ other: ExerciseID, for exercise: ExerciseID, _ movements: [ExerciseID: Movement]
  ) -> Bool {
    guard let kind = movements[other]?.kind else { return false }
    let isDoneAnyway = (strength + stretches).contains { own in
      movements[own]?.doses.values.contains { $0.performedAs == other } ?? false
    }
    return alternatives.contains(other) && kind == movements[exercise]?.kind && !isDoneAnyway
  }
}
