/// How much of one exercise was done.
public struct ExerciseTotal: Hashable, Sendable {
  public let exercise: ExerciseID
  public private(set) var sets = 0
  public private(set) var reps = 0
  public private(set) var holdSeconds = 0
  /// The last day on which it was done.
  public private(set) var lastDay: Day

  init(_ exercise: ExerciseID, lastDay: Day) {
    self.exercise = exercise
    self.lastDay = lastDay
  }

  mutating func add(_ set: SetDone, on day: Day) {
    sets += 1
    lastDay = max(lastDay, day)
    switch set.amount {
    case .reps(let count): reps += count
    case .holdSeconds(let seconds): holdSeconds += seconds
    case nil: break
    }
  }
}
