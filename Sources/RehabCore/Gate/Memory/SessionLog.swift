/// What the gate knows of one session, of one run outside of a session, or of training elsewhere.
struct SessionLog: Hashable, Sendable {
  let id: RecordID
  /// What it was opened as; nil for an activity, which is a session of kind `cross`.
  let start: SessionStart?
  let begun: SessionContext
  /// Something of it was recorded beyond its beginning.
  var isHeld = false
  var pre: PainScore?
  /// The highest injury score, pre and hour-after included.
  var worst: PainScore?
  var hourAfter: PainScore?
  /// The worst injury score of each exercise, where known.
  var exercises: [ExerciseID: PainScore] = [:]
  var isSharp = false
  var isLimping = false
  /// An exercise, run or after score is known on an affected side.
  var hasCreditableScore = false
  /// It has a score, an after, an hour-after or an end.
  var hasReport = false
  var isFinished = false
  var isEndedByGate = false
  /// The minutes of a run, where they are known.
  var minutes: Int?
  /// It is a run outside of a session, which must name its level to be credited.
  var isLooseRun = false

  init(id: RecordID, start: SessionStart?, begun: SessionContext) {
    self.id = id
    self.start = start
    self.begun = begun
  }

  var isRun: Bool { start?.kind == .run }
  var isStrength: Bool { start?.kind == .strength }
  var isReadiness: Bool { start?.kind == .readiness }
  var isCross: Bool { start == nil }

  /// Raises the worst score to the one given.
  mutating func take(_ score: PainScore?) {
    worst = worse(worst, score)
  }
}

/// What was in force when a session was begun.
struct SessionContext: Hashable, Sendable {
  var plan: Plan
  var stage: StageNumber
  /// Counts the entries of stages, so that the same stage entered anew is another one.
  var stageEntry: Int
  var dose: DoseLevel
  var level: LadderLevelNumber
  var isStrengthDay: Bool
  /// A run was allowed, and none had been done yet.
  var allowsRun: Bool
  /// How long a run could be, in minutes; nil if only the ladder says so.
  var longestRunMinutes: Int?
}

/// The higher of two scores, where an unknown one is no score at all.
func worse(_ one: PainScore?, _ other: PainScore?) -> PainScore? {
  guard let one else { return other }
  guard let other else { return one }
  return max(one, other)
}
