/// What became of one set.
public struct SetSummary: Hashable, Sendable {
  public var exercise: ExerciseID
  public var side: SetSide
  /// Counted from 1.
  public var number: Int
  public var planned: SetAmount
  /// What was done; nil if nothing was.
  public var done: SetAmount?

  public init(exercise: ExerciseID, side: SetSide, number: Int, planned: SetAmount, done: SetAmount?) {
    self.exercise = exercise
    self.side = side
    self.number = number
    self.planned = planned
    self.done = done
  }
}

extension GuidedSession {
  /// Every set of the routine in its order, with what was done of it.
  public var summary: [SetSummary] {
    steps.compactMap(\.setPlace).compactMap { place in
      let item = routine.items[place.item]
      guard let planned = item.work.set(place.number)?.amount else { return nil }
      return SetSummary(
        exercise: item.exercise, side: side(of: place), number: place.number, planned: planned,
        done: ledger.amounts[place])
    }
  }
}
