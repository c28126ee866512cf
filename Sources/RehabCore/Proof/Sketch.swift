/// What the gate remembers, drawn with blanks: counts that saturate, scores by class, and "unknown" wherever a proof
/// does not need to know.
///
/// A sketch stands for every gate that it agrees with. Where a rule asks for something unknown, an ``Oracle`` gives
/// every answer; so whatever a real gate does from here, some course of the sketch does too.
struct Sketch: Hashable, Sendable {
  var stage: StageNumber = .rest
  /// Days in the stage; in stage 1, days since its floor began.
  var age = AtLeast.zero
  var dose: DoseLevel? = .first
  var level: LadderLevelNumber? = 0
  /// Days that the dose has been in force.
  var daysAtDose = AtLeast.zero

  /// Credited days of the stage, and those of the run not used for a step.
  var credits = AtLeast.zero
  var fresh = AtLeast.zero
  /// The last strength days in a row that were credited at the dose that the next stage asks for.
  var lastStrength = AtLeast.zero

  /// The last recorded mornings in a row that the next stage takes, with none missed among them.
  var calm = AtLeast.zero
  /// The last recorded mornings in a row that are raised, and red.
  var raised = AtLeast.zero
  var red = AtLeast.zero
  /// The last days in a row with a morning of 0.
  var painless = AtLeast.zero

  /// Days since the last flare began; saturated if there was none.
  var sinceFlare: AtLeast
  var openFlare = OpenFlare.none
  /// Days of flare rest left, today included.
  var restLeft = 0
  /// A flare that a late morning brought to light is an event of this day.
  var isFlareDue = false
  /// Flares that no move has judged yet; nil if unknown.
  var unjudged: Unjudged? = Unjudged.none

  /// A side became affected since the last move; nil if unknown.
  var isSideDue: Bool? = false
  var isFlagOpen = false
  /// Days without a loading session at most, of those that count as a gap; nil if that may be any number.
  var idleAtMost: Int? = 0
  /// Days since a readiness session was passed; nil if there is none, or it is unknown.
  var readinessPassed: Int?
  /// Whether the last run at this level was amber; nil if unknown.
  var isAmberAtLevel: Bool? = false
  var trail = Trail()

  /// Nil on the first day of the plan.
  var yesterday: SketchedDay?
  var today = SketchedDay()
  /// Days, today included, that have to be days of rest after a red session or morning.
  var restOwed = 0

  init(_ rules: ProofRules) {
    sinceFlare = .saturated(rules.flareMemory)
  }

  enum OpenFlare: Hashable, Sendable {
    case none, unknown
    /// Days since the oldest open flare began.
    case open(age: AtLeast)
  }

  enum Unjudged: Hashable, Sendable, CaseIterable {
    case none, alone
    /// One that follows another within the days of m3.
    case second
  }
}

/// One day of a sketch.
struct SketchedDay: Hashable, Sendable {
  var morning: PainScore?
  /// The morning score is not known, nor whether there is one.
  var isMorningForgotten = false
  var hasMorningPainkiller = false
  var hasPainkiller = false
  var hadFlag = false
  /// A flag was cleared that rests what is left of the day.
  var hadUrgentFlag = false
  var dayClass: DayClass?
  /// A session hurt so much that claim (c) asks for rest, whatever the protocol calls red.
  var hasRedSession = false
  var hasSession = false
  /// Nil if unknown.
  var hasStrength: Bool? = false
  var hasRun = false
  /// A session that earns a credit of this entry of the stage, if the day turns out calm.
  var isCreditable = false
  var passesReadiness = false
  /// A session that surely ends a pause in training.
  var endsGap: Bool { hasStrength == true || hasRun || passesReadiness }
  /// A morning, or a session, was told with a score that claim (f) asks a notice for.
  var hasCareMorning = false
  var hasCareSession = false
  /// A score of the day asks for care, as the protocol has it.
  var hasCareScore = false
  var walkCheck: PainScore?

  // What was decided.
  var rule: MoveRule?
  /// The morning was recorded by the moment of the move.
  var isMorningOfMove = false
  var hasRegressed = false
  var hasEnteredStage = false
  var creditedBefore = false
  /// The flare that is being rested from goes on.
  var flareGoesOn = false
  var hasSteppedUp = false
  var planRule: PlanRule = .restStage
  var plan: Plan = .rest
  var offer = Offer.none
  var nightBefore: Night = .unknown

  enum Offer: Hashable, Sendable { case none, open, accepted }
}

/// On which of the last days something was done, as far as that is known.
struct Trail: Hashable, Sendable {
  /// Bit n stands for n + 1 days ago.
  var runs: UInt32 = 0
  var amberRuns: UInt32 = 0
  /// Nil if strength sessions are not remembered.
  var strength: UInt32? = 0
  var levelUps: UInt32 = 0
  /// So many days back everything is known.
  var knownDays = 0

  mutating func passDay(_ day: SketchedDay, steppedUp: Bool, remembering days: Int) {
    let mask: UInt32 = days >= 32 ? .max : (1 << UInt32(days)) - 1
    func shifted(_ bits: UInt32, _ isSet: Bool) -> UInt32 { ((bits << 1) | (isSet ? 1 : 0)) & mask }
    runs = shifted(runs, day.hasRun)
    amberRuns = shifted(amberRuns, day.hasRun && day.dayClass == .amber)
    strength = strength.map { shifted($0, day.hasStrength ?? false) }
    levelUps = shifted(levelUps, steppedUp)
    knownDays = min(days, knownDays + 1)
  }
}
