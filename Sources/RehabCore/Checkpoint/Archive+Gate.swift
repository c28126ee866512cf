// How what the gate remembers passes through an archive. What a past day looked at is left out: no rule asks for it.

extension SessionContext: ArchivableInPlace {
  static var blank: SessionContext {
    SessionContext(
      planRule: .restStage, stage: .rest, stageEntry: 0, dose: .light, level: 0, isStrengthDay: false,
      allowsRun: false
    )
  }

  mutating func pass(through archive: inout Archive) {
    archive.pass(choice: &planRule)
    archive.pass(&stage)
    archive.pass(&stageEntry)
    archive.pass(&dose)
    archive.pass(&level)
    archive.pass(&isStrengthDay)
    archive.pass(&allowsRun)
    archive.pass(&longestRunMinutes)
  }
}

extension SessionLog: ArchivableInPlace {
  static var blank: SessionLog { SessionLog(id: .blank, start: nil, begun: .blank) }

  mutating func pass(through archive: inout Archive) {
    var (id, start, begun) = (id, start, begun)
    archive.pass(&id)
    archive.pass(&start)
    archive.pass(&begun)
    if archive.isReading { self = SessionLog(id: id, start: start, begun: begun) }
    archive.pass(&isHeld)
    archive.pass(&pre)
    archive.pass(&worst)
    archive.pass(&hourAfter)
    passExercises(through: &archive)
    archive.pass(&isSharp)
    archive.pass(&isLimping)
    archive.pass(&hasCreditableScore)
    archive.pass(&hasReport)
    archive.pass(&isFinished)
    archive.pass(&isEndedByGate)
    archive.pass(&minutes)
    archive.pass(&isLooseRun)
  }

  private mutating func passExercises(through archive: inout Archive) {
    var scores = exercises.sorted { $0.key < $1.key }.map { ScoredExercise(id: $0.key, score: $0.value) }
    archive.pass(&scores)
    exercises = Dictionary(scores.map { ($0.id, $0.score) }, uniquingKeysWith: max)
  }
}

private struct ScoredExercise: ArchivableInPlace {
  var id: ExerciseID
  var score: PainScore

  static var blank: ScoredExercise { ScoredExercise(id: .blank, score: .blank) }

  mutating func pass(through archive: inout Archive) {
    archive.pass(&id)
    archive.pass(&score)
  }
}

extension Credit: ArchivableInPlace {
  static var blank: Credit { Credit(stageEntry: 0, dose: .light, level: 0) }

  mutating func pass(through archive: inout Archive) {
    archive.pass(&stageEntry)
    archive.pass(&dose)
    archive.pass(&level)
  }
}

extension DayLog.Decided: ArchivableInPlace {
  static var blank: DayLog.Decided {
    DayLog.Decided(move: .goOn, rule: .carryOn, morning: nil, seen: Seen())
  }

  mutating func pass(through archive: inout Archive) {
    archive.pass(choice: &move)
    archive.pass(choice: &rule)
    archive.pass(&morning)
  }
}

extension DayLog: ArchivableInPlace {
  static var blank: DayLog { DayLog(day: .blank) }

  mutating func pass(through archive: inout Archive) {
    var day = day
    archive.pass(&day)
    if archive.isReading { self = DayLog(day: day) }
    archive.pass(&morning)
    archive.pass(&morningHasPainkiller)
    archive.pass(&walkCheck)
    archive.pass(&walkCheckHasPainkiller)
    archive.pass(&hasPainkiller)
    archive.pass(&hadOpenFlag)
    archive.pass(flags: &urgentFlags)
    archive.pass(&worstOfEitherSide)
    archive.pass(&sessions)
    archive.pass(&mayJudgeGap)
    archive.pass(&decided)
    archive.pass(&plan)
    archive.pass(choice: &planRule)
    archive.pass(&wasRest)
    archive.pass(choice: &night)
    archive.pass(&credit)
    archive.pass(&advancedTo)
    archive.pass(&stage)
    archive.pass(&stageEntered)
    archive.pass(&dose)
    archive.pass(&level)
  }
}

extension FlareEvent: ArchivableInPlace {
  static var blank: FlareEvent { FlareEvent(began: .blank) }

  mutating func pass(through archive: inout Archive) {
    var began = began
    archive.pass(&began)
    if archive.isReading { self = FlareEvent(began: began) }
    archive.pass(&isOpen)
    archive.pass(&isJudged)
  }
}

extension SideMorning: ArchivableInPlace {
  static var blank: SideMorning { SideMorning(day: .blank, score: .blank) }

  mutating func pass(through archive: inout Archive) {
    var day = day
    archive.pass(&day)
    archive.pass(&score)
    self = SideMorning(day: day, score: score)
  }
}

extension UsedGap: ArchivableInPlace {
  static var blank: UsedGap { UsedGap(since: .blank, size: .lowersDose) }

  mutating func pass(through archive: inout Archive) {
    var (since, number) = (since, size.rawValue)
    archive.pass(&since)
    archive.pass(&number)
    guard let size = GapSize(rawValue: number) else { return archive.fail() }
    self = UsedGap(since: since, size: size)
  }
}

/// A cause of care, and the first day on which it was due.
private struct DueCare: ArchivableInPlace {
  var cause: CareCause
  var day: Day

  static var blank: DueCare { DueCare(cause: .slowStart, day: .blank) }

  mutating func pass(through archive: inout Archive) {
    var (kind, since) = parts
    archive.pass(&kind)
    archive.pass(&since)
    archive.pass(&day)
    switch kind {
    case 0: cause = .longRest(floor: since)
    case 1: cause = .backAtRestTwice(entered: since)
    case 2: cause = .slowStart
    case 3: cause = .openFlare
    case 4: cause = .longStage(entered: since)
    default: archive.fail()
    }
  }

  private var parts: (Int, Day) {
    switch cause {
    case .longRest(let floor): (0, floor)
    case .backAtRestTwice(let entered): (1, entered)
    case .slowStart: (2, .blank)
    case .openFlare: (3, .blank)
    case .longStage(let entered): (4, entered)
    }
  }
}

extension CareHistory: ArchivableInPlace {
  static var blank: CareHistory { CareHistory() }

  mutating func pass(through archive: inout Archive) {
    archive.pass(&booked)
    var due = firstDue.map { DueCare(cause: $0.key, day: $0.value) }
    due.sort { ($0.day, String(describing: $0.cause)) < ($1.day, String(describing: $1.cause)) }
    archive.pass(&due)
    firstDue = Dictionary(due.map { ($0.cause, $0.day) }, uniquingKeysWith: min)
  }
}

extension CreditRun: ArchivableInPlace {
  static var blank: CreditRun { CreditRun() }

  mutating func pass(through archive: inout Archive) {
    archive.pass(&inStage)
    archive.pass(&run)
    archive.pass(&freshFrom)
    if !(0...run.count).contains(freshFrom) { archive.fail() }
  }
}

extension Gate {
  /// Passes all that the gate remembers, but for the numbers of the protocol. The day that runs has just begun.
  mutating func pass(through archive: inout Archive) {
    archive.pass(&affected)
    archive.pass(&stage)
    archive.pass(&dose)
    archive.pass(&level)
    archive.pass(&stageEntered)
    archive.pass(&stageEntry)
    archive.pass(&doseSince)
    archive.pass(&reachedStrengthen)
    archive.pass(&floor.began)
    archive.pass(&floor.isServed)
    archive.pass(flags: &openFlags)
    archive.pass(flags: &everRaised)
    archive.pass(&flares.events)
    archive.pass(&flares.restThrough)
    archive.pass(&flares.isDueTomorrow)
    archive.pass(&flares.goesOn)
    archive.pass(&credits)
    archive.pass(&sideJudgementDue)
    for side in Side.allCases {
      var mornings = sideMornings[side] ?? []
      archive.pass(&mornings)
      sideMornings[side] = mornings.isEmpty ? nil : mornings
    }
    archive.pass(&lastTrendUse)
    archive.pass(&usedGap)
    archive.pass(&levelUps)
    archive.pass(&amberRunAtLevel)
    archive.pass(&restReturns)
    archive.pass(&care)
    archive.pass(&days)
    archive.pass(&today)
  }
}

extension Archive {
  fileprivate mutating func pass(flags: inout Set<RedFlag>) {
    for flag in RedFlag.allCases {
      var isIn = flags.contains(flag)
      pass(&isIn)
      if isIn { flags.insert(flag) }
    }
  }
}
