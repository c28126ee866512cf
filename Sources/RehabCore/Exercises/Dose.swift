/// How much of a movement is done at one dose level.
public struct Dose: Hashable, Sendable, Codable {
  /// Sets a side, or sets with both legs at once; 1 or more.
  public var sets: Int
  public var work: SetWork
  /// Between two sets, in seconds.
  public var restSeconds: Int
  /// How often a day; 2 means morning and evening.
  public var timesPerDay: Int
  /// What is special about this level, such as a depth or a variant.
  public var note: String?
  /// The movement done instead at this level, such as the lying figure-four for the pigeon pose.
  public var performedAs: ExerciseID?

  public init(
    sets: Int, work: SetWork, restSeconds: Int, timesPerDay: Int = 1, note: String? = nil,
    performedAs: ExerciseID? = nil
  ) {
    self.sets = sets
    self.work = work
    self.restSeconds = restSeconds
    self.timesPerDay = timesPerDay
    self.note = note
    self.performedAs = performedAs
  }
}
