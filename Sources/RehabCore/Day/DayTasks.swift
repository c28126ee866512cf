/// One thing to do on the last day of a plan.
public struct DayTask: Hashable, Sendable {
  public let kind: Kind
  public let isDone: Bool
  /// It may be done, but is not what comes next by itself.
  public let isOptional: Bool

  public enum Kind: Hashable, Sendable {
    case morning
    /// To say that the red flags have been looked at.
    case clearFlags
    /// To say that an appointment was made.
    case book
    case advance(to: StageNumber)
    case walkCheck, run
    case hourAfter(AwaitedHour)
    case routine, evening, readiness
    /// Why the day was missed.
    case missedReason(Day)
  }

  init(_ kind: Kind, isDone: Bool = false, isOptional: Bool = false) {
    self.kind = kind
    self.isDone = isDone
    self.isOptional = isOptional
  }
}

/// What there is to do on the last day of a plan, in the order in which it is offered, and what of it is done.
public struct DayTasks: Hashable, Sendable {
  public let all: [DayTask]
  public let prescription: Prescription
  public let done: DoneToday

  /// - Parameters:
  ///   - prescription: that of the last day.
  ///   - now: the moment at which the hour after a run is over, or is not.
  public init(_ history: GateHistory, _ prescription: Prescription, at now: Timestamp) {
    self.prescription = prescription
    let done = DoneToday(history)
    self.done = done
    let hours = history.awaitedHours.map { DayTasks.hourAfter($0, at: now) }
    let first = [
      DayTask(.morning, isDone: history.today.morning != nil), DayTasks.flags(history),
      DayTasks.book(history, done), history.offeredStage.map { DayTask(.advance(to: $0)) },
      DayTasks.walkCheck(history, done), DayTasks.run(prescription, done),
    ]
    let others = [
      DayTasks.routine(prescription, done), DayTasks.evening(prescription, done),
      DayTasks.readiness(history, prescription, done), DayTasks.missedReason(history),
    ]
    all = first.compactMap { $0 } + hours + others.compactMap { $0 }
  }

  /// The place of the first thing that is not done yet and not optional.
  public var next: Int? { all.firstIndex { !$0.isDone && !$0.isOptional } }

  private static func flags(_ history: GateHistory) -> DayTask? {
    history.openFlags.isEmpty ? nil : DayTask(.clearFlags, isOptional: true)
  }

  private static func book(_ history: GateHistory, _ done: DoneToday) -> DayTask? {
    guard case .seekCare = history.today.notice else { return nil }
    return DayTask(.book, isDone: done.hasBooked, isOptional: true)
  }

  private static func walkCheck(_ history: GateHistory, _ done: DoneToday) -> DayTask? {
    guard history.today.stage == .rest, history.openFlags.isEmpty else { return nil }
    return DayTask(.walkCheck, isDone: done.walkCheck != nil)
  }

  private static func run(_ prescription: Prescription, _ done: DoneToday) -> DayTask? {
    let isDone = done.kinds.contains(.run)
    return prescription.run != nil || isDone ? DayTask(.run, isDone: isDone) : nil
  }

  private static func routine(_ prescription: Prescription, _ done: DoneToday) -> DayTask? {
    let routine = prescription.routine
    guard !routine.isEmpty else { return nil }
    return DayTask(
      .routine, isDone: done.kinds.contains(routine.kind) || done.kinds.contains(.strength))
  }

  private static func evening(_ prescription: Prescription, _ done: DoneToday) -> DayTask? {
    guard prescription.evening != nil, done.stretchedOnce else { return nil }
    return DayTask(.evening, isDone: done.stretchedTwice, isOptional: true)
  }

  private static func readiness(
    _ history: GateHistory, _ prescription: Prescription, _ done: DoneToday
  ) -> DayTask? {
    guard prescription.readiness != nil, history.readinessIsDue else { return nil }
    return DayTask(
      .readiness, isDone: done.kinds.contains(.readiness), isOptional: !history.onlyReadinessIsMissing)
  }

  /// A missed yesterday may be told the reason of, once, and nobody has to.
  private static func missedReason(_ history: GateHistory) -> DayTask? {
    guard let yesterday = history.days.dropLast().last, !yesterday.isFollowed else { return nil }
    let isTold = history.chronicle.records(on: yesterday.day).contains { $0.fact.type == .reason }
    return isTold ? nil : DayTask(.missedReason(yesterday.day), isOptional: true)
  }

  /// Once the hour is over it is next; nobody has to wait for it, and nobody has to answer.
  private static func hourAfter(_ hour: AwaitedHour, at now: Timestamp) -> DayTask {
    DayTask(.hourAfter(hour), isOptional: !hour.isDue(at: now))
  }
}

/// What the journal has of the last day of a plan.
public struct DoneToday: Hashable, Sendable {
  public private(set) var walkCheck: PainScore?
  public private(set) var hasBooked = false
  /// The kinds of sessions that were finished, or ended by the gate; one closed by choice may be done again.
  public private(set) var kinds: Set<SessionKind> = []
  private var stretches = 0

  public var stretchedOnce: Bool { stretches >= 1 }
  public var stretchedTwice: Bool { stretches >= 2 }

  public init(_ history: GateHistory) {
    var open: [RecordID: SessionKind] = [:]
    for record in history.chronicle.records(on: history.today.day) {
      switch record.fact {
      case .walkCheck(let check): walkCheck = worse(walkCheck, check.pain.worst(over: history.affected))
      case .booked: hasBooked = true
      case .session(let start): open[record.id] = start.kind
      case .end(let end) where end.finished || end.by == .gate:
        if let kind = open[end.session] { ended(kind) }
      case .run: kinds.insert(.run)
      default: break
      }
    }
  }

  private mutating func ended(_ kind: SessionKind) {
    kinds.insert(kind)
    if kind == .strength || kind == .stretch { stretches += 1 }
  }
}
