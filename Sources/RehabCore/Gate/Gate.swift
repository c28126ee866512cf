/// The gate: pain scores in, one decision a day out (gate.md).
///
/// A value that takes records in their order and days in theirs; it never reads a clock or a file. The state of the
/// plan is here; each family of rules is an extension in a file of its own.
public struct Gate: Sendable {
  let limits: GateLimits
  /// The tests before the next stage, and the highest score that passes each.
  let readiness: [StageNumber: [ExerciseID: PainScore]]
  let topLevel: LadderLevelNumber
  let entryDoses: [StageNumber: DoseLevel]
  let start: Day

  // Where the runner is.
  var affected: Set<Side>
  var stage: StageNumber = .rest
  var dose: DoseLevel = .first
  var level: LadderLevelNumber = 0
  var stageEntered: Day
  var stageEntry = 0
  var reachedStrengthen = false

  // What the rules remember.
  var floor: RestFloor
  var openFlags: Set<RedFlag> = []
  var everRaised: Set<RedFlag> = []
  var flares = FlareHistory()
  var credits = CreditRun()
  var sideJudgementDue: Set<Side> = []
  var sideMornings: [Side: [SideMorning]] = [:]
  var lastTrendUse: Day?
  var usedGap: UsedGap?
  var levelUps: [Day] = []
  var amberRunAtLevel = false
  var restReturns: [Day] = []
  var care = CareHistory()

  /// The day that runs is being ended: a morning not recorded by now is a missed one.
  var isDayOver = false

  /// The days that ended, as far back as a rule can look, and the one that runs.
  var days: [DayLog] = []
  var today: DayLog

  init(_ rehab: RehabProtocol, enrolment: Enrolment, start: Day) {
    limits = rehab.limits
    readiness = Dictionary(
      rehab.stages.map { stage in
        (stage.number, Dictionary(stage.readiness.map { ($0.id, $0.scoreAtMost) }, uniquingKeysWith: min))
      }, uniquingKeysWith: { $1 })
    entryDoses = Dictionary(
      rehab.stages.compactMap { stage in stage.entryDose.map { (stage.number, $0) } },
      uniquingKeysWith: { $1 })
    topLevel = rehab.ladder.last?.number ?? 0
    self.start = start
    affected = enrolment.affected
    stageEntered = start
    floor = RestFloor(began: start)
    today = DayLog(day: start)
  }

  /// Takes a record of the day that runs.
  mutating func take(_ record: Record) {
    switch record.fact {
    case .morning(let morning): take(morning)
    case .walkCheck(let walkCheck): take(walkCheck)
    case .flag(let flags): raise(flags)
    case .cleared(let flags, _): clear(flags)
    case .booked: care.booked.append(today.day)
    case .session(let session): begin(session, id: record.id)
    case .set, .score, .after, .hourAfter, .end: takeSessionPart(record.fact)
    case .run(let run): take(run, id: record.id)
    case .activity(let activity): take(activity, id: record.id)
    case .advance(let stage): accept(stage)
    case .start, .reason, .note, .retract: break
    }
  }

  /// Ends the day that runs: what was not decided is decided now, and nothing of the day changes any more.
  mutating func endDay() {
    isDayOver = true
    makeMove(atDayEnd: true)
    today.notice = notice()
    lookAtThePlan()
    settleLateMorning()
    today.stage = stage
    today.stageEntered = stageEntered
    today.dose = dose
    today.level = level
  }

  /// Goes on to the next day.
  mutating func beginNextDay() {
    days.append(today)
    isDayOver = false
    today = DayLog(day: today.day + 1)
    today.hadOpenFlag = !openFlags.isEmpty
  }

  /// The log of an earlier day, or of the one that runs; nil before the first that is remembered.
  func log(_ day: Day) -> DayLog? {
    if day == today.day { return today }
    guard let first = days.first?.day else { return nil }
    let index = day - first
    return days.indices.contains(index) ? days[index] : nil
  }

  var yesterday: DayLog? { days.last }
}
