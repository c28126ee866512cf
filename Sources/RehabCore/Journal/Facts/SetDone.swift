/// One set, written the moment it is done.
public struct SetDone: Hashable, Sendable {
  public var session: RecordID
  public var exercise: ExerciseID
  public var side: SetSide
  /// Counted from 1.
  public var number: Int
  public var amount: SetAmount?

  public init(
    session: RecordID, exercise: ExerciseID, side: SetSide, number: Int, amount: SetAmount? = nil
  ) {
    self.session = session
    self.exercise = exercise
    self.side = side
    self.number = number
    self.amount = amount
  }
}
