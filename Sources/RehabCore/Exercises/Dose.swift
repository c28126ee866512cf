/// How much of a movement is done at one dose level.
public struct Dose: Hashable, Sendable {
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

/// What one set is made of.
public enum SetWork: Hashable, Sendable {
  case reps(Int, tempo: Tempo)
  /// A stretch or position held, in seconds.
  case hold(seconds: Int)

  /// How long one set takes, in seconds.
  public var seconds: Int {
    switch self {
    case .reps(let count, let tempo): count * tempo.seconds
    case .hold(let seconds): seconds
    }
  }
}

/// The pace of a repetition, each phase in seconds: out (lift), hold, and back (lower).
public struct Tempo: Hashable, Sendable {
  public var out: Int
  public var hold: Int
  public var back: Int

  public init(out: Int, hold: Int, back: Int) {
    self.out = out
    self.hold = hold
    self.back = back
  }

  /// One whole repetition, in seconds.
  public var seconds: Int { out + hold + back }
}

/// The words for the three phases of a repetition.
public struct PhaseNames: Hashable, Sendable {
  public var out: String
  public var hold: String
  public var back: String

  public init(out: String, hold: String, back: String) {
    self.out = out
    self.hold = hold
    self.back = back
  }
}
