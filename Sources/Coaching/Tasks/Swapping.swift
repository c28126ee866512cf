public import RehabCore

/// What is chosen about the exercises of the stage: an alternative instead of one of them, or the sides of its stretches.
public enum RoutineChoice: Hashable, Sendable {
  /// An exercise of the stage that has alternatives, and the one that stands in for it now.
  case exercise(ExerciseID, Swap?)
  /// The stretches: on both sides, or on the affected ones alone.
  case stretchedSides(both: Bool)
}

extension Coach {
  /// All that can be chosen in the stage as it stands; nothing where it has neither alternatives nor stretches.
  public var routineChoices: [RoutineChoice] {
    guard let history, let stage else { return [] }
    let exercises = (stage.strength + stage.stretches).filter { exercise in
      !alternatives(to: exercise, in: stage).isEmpty
    }
    let sides: [RoutineChoice] =
      stage.stretches.isEmpty || history.affected.count == Side.allCases.count
      ? [] : [.stretchedSides(both: settings.choices.stretchesBothSides)]
    return exercises.map { .exercise($0, swap(of: $0)) } + sides
  }

  /// Goes on to the next alternative that stands in for nothing else, and after the last to the exercise itself; or turns
  /// the sides.
  public mutating func chooseNext(_ choice: RoutineChoice) -> [Effect] {
    switch choice {
    case .stretchedSides(let both): return set(.stretchesBothSides(!both))
    case .exercise(let exercise, let swap):
      guard let stage else { return [] }
      let taken = settings.choices.swaps(in: stage.number, on: today).filter { $0.replaced != exercise }
      let free = alternatives(to: exercise, in: stage).filter { other in !taken.contains { $0.by == other } }
      let ways = [exercise] + free
      let next = ways[((ways.firstIndex(of: swap?.by ?? exercise) ?? 0) + 1) % ways.count]
      return choose(next == exercise ? nil : next, for: exercise, onlyOn: swap?.day)
    }
  }

  /// Lets an alternative hold for today alone, or until it is swapped back.
  public mutating func toggleOnlyToday(_ choice: RoutineChoice) -> [Effect] {
    guard case .exercise(let exercise, let swap?) = choice else { return [] }
    return choose(swap.by, for: exercise, onlyOn: swap.day == nil ? today : nil)
  }

  /// Those that no warning sign hides.
  private func alternatives(to exercise: ExerciseID, in stage: Stage) -> [ExerciseID] {
    stage.alternatives(to: exercise, library.movements).filter { standing(of: $0) != .hidden }
  }

  private func swap(of exercise: ExerciseID) -> Swap? {
    stage.flatMap { settings.choices.swap(of: exercise, in: $0.number, on: today) }
  }

  private mutating func choose(_ other: ExerciseID?, for exercise: ExerciseID, onlyOn day: Day?) -> [Effect] {
    guard let stage else { return [] }
    var choices = settings.choices
    choices.swap(exercise, in: stage.number, for: other, onlyOn: day, today: today)
    return set(.swaps(choices.swaps))
  }

  private var stage: Stage? { history.flatMap { library.rehabProtocol.stage($0.today.stage) } }
}
