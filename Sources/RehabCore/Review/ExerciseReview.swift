/// How much of one exercise was done, at which doses, and how it felt.
public struct ExerciseReview: Hashable, Sendable {
  public let exercise: ExerciseID
  /// All sets together.
  public private(set) var total = SetCount()
  /// The sets of the left leg, of the right leg, and of both at once.
  public private(set) var bySide: [SetSide: SetCount] = [:]
  /// The doses it was done at: the first one, and each one that differs from the one before.
  public private(set) var doses: [DoseStep] = []
  /// The worst injury score over the affected sides, of each day that has one.
  public private(set) var pains: [DayScore] = []
  /// The last day on which it was done.
  public private(set) var lastDay: Day

  public var sets: Int { total.sets }
  public var reps: Int { total.reps }
  public var holdSeconds: Int { total.holdSeconds }

  init(_ exercise: ExerciseID, lastDay: Day) {
    self.exercise = exercise
    self.lastDay = lastDay
  }

  mutating func add(_ set: SetDone, on decision: DayDecision) {
    total.add(set)
    bySide[set.side, default: SetCount()].add(set)
    lastDay = max(lastDay, decision.day)
    if decision.stage > .rest, doses.last?.dose != decision.dose {
      doses.append(DoseStep(day: decision.day, dose: decision.dose))
    }
  }

  mutating func add(_ score: PainScore, on day: Day) {
    if let last = pains.last, last.day == day {
      pains[pains.count - 1] = DayScore(day: day, score: max(last.score, score))
    } else {
      pains.append(DayScore(day: day, score: score))
    }
  }
}

/// From this day on the dose was this.
public struct DoseStep: Hashable, Sendable {
  public let day: Day
  public let dose: DoseLevel
}

/// A score of a day.
public struct DayScore: Hashable, Sendable {
  public let day: Day
  public let score: PainScore

  public init(day: Day, score: PainScore) {
    self.day = day
    self.score = score
  }
}

/// How much was done in sets: of one side, or of both together.
public struct SetCount: Hashable, Sendable {
  public private(set) var sets = 0
  public private(set) var reps = 0
  public private(set) var holdSeconds = 0

  public init() {}

  mutating func add(_ set: SetDone) {
    sets += 1
    switch set.amount {
    case .reps(let count): reps += count
    case .holdSeconds(let seconds): holdSeconds += seconds
    case nil: break
    }
  }
}
