/// The numbers that the rules of a day looked at, so that the decision can be told in words.
///
/// What only one row looks at is filled in where that row decided.
public struct Seen: Hashable, Sendable {
  /// Yesterday's morning score, its class, and the night to today.
  public var morningBefore: PainScore?
  public var classBefore: DayClass?
  public var nightBefore: Night = .unknown
  public var creditedBefore = false
  /// Yesterday's worst injury score, where its class decided.
  public var worstBefore: PainScore?
  /// Only an hour later yesterday's run hurt more than before it.
  public var lingeredAnHour = false
  /// Dose and level before the move.
  public var doseBefore: DoseLevel = .first
  public var levelBefore: LadderLevelNumber = 0
  /// The run of credits at that dose or level, yesterday's included.
  public var creditsInARow = 0
  /// Days that the dose has been in force; nil in stage 4, where the ladder has no such days.
  public var daysAtDose: Int?
  /// The recorded mornings that a row counted, oldest first.
  public var mornings: [PainScore] = []
  /// Days without a session, where a gap was judged.
  public var gapDays: Int?
  /// The first day of the flare that was judged.
  public var flareBegan: Day?
  /// The first day of the flare before it, where there was one too many.
  public var earlierFlareBegan: Day?
  /// The first day of the oldest flare that was open.
  public var openFlareSince: Day?
  /// The flare that was rested from went on.
  public var flareGoesOn = false
  /// The means of the mornings of this week and of the week before.
  public var trend: Trend?
  /// The sides that became affected, and the morning scores that made them so, oldest first.
  public var newlyAffected: Set<Side> = []
  public var newSideMornings: [PainScore] = []
  /// The red flags that were open, most urgent first.
  public var openFlags: [RedFlag] = []
  /// What the next stage asked for when it was offered.
  public var conditions: [AdvanceCondition] = []

  public init() {}
}

/// What the rows of the plan and of the notice looked at, at the day's end.
public struct PlanSeen: Hashable, Sendable {
  public var openFlags: [RedFlag] = []
  /// Those of level E and U that were open today, and were cleared.
  public var flagsOfToday: [RedFlag] = []
  /// The first session of the day that is red, and its worst score where one is known.
  public var redSession: RecordID?
  public var redScore: PainScore?
  /// The last mornings, where the notice counted them, oldest first.
  public var redMornings: [PainScore] = []
  /// The flare that was rested from, and the last day of that rest.
  public var flareBegan: Day?
  public var restThrough: Day?
  /// Days since the rest of stage 1 began.
  public var daysOfRest: Int?
  /// What was done yesterday.
  public var hadStrengthBefore = false
  public var hadRunBefore = false
  /// Runs and strength sessions in the days that the schedule of stages 4 and 5 counts.
  public var runsBefore = 0
  public var strengthBefore = 0
  /// What the schedule of stages 4 and 5 has room for.
  public var isRunDay = false
  public var isStrengthDay = false

  public init() {}
}
