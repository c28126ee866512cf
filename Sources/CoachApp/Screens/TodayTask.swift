import RehabCore
import Wording

/// One thing to do today, in the order in which it is offered.
struct TodayTask: Hashable, Sendable {
  let kind: Kind
  let label: String
  let detail: String
  let isDone: Bool
  /// It may be done, but Enter does not lead to it by itself.
  var isOptional = false

  enum Kind: Hashable, Sendable {
    case morning, advance, walkCheck, routine, run, hourAfter(RecordID), readiness, evening
    case clearFlags, book, missedReason(Day)
  }
}

/// What there is to do today, and what of it is done.
struct TodayTasks: Sendable {
  let all: [TodayTask]
  let prescription: Prescription

  init?(_ coach: Coach) {
    guard let history = coach.history else { return nil }
    let prescription = Prescription(history, coach.library, shownAgain: coach.settings.shownAgain)
    self.prescription = prescription
    let done = DoneToday(history, on: coach.today)
    let hours = coach.awaitedHours.map { TodayTasks.hourAfter($0, at: coach.now.wall) }
    let first: [TodayTask?] = [
      TodayTasks.morning(history),
      TodayTasks.flags(history),
      TodayTasks.book(history, done),
      TodayTasks.advance(history, coach),
      TodayTasks.walkCheck(history, done),
      TodayTasks.run(history, prescription, done),
    ]
    let others: [TodayTask?] = [
      TodayTasks.routine(history, prescription, done),
      TodayTasks.evening(prescription, done),
      TodayTasks.readiness(history, prescription, done),
      TodayTasks.missedReason(history, coach),
    ]
    all = first.compactMap { $0 } + hours + others.compactMap { $0 }
  }

  /// Where Enter leads: the first thing not done yet.
  var next: Int? { all.firstIndex { !$0.isDone && !$0.isOptional } }

  private static func morning(_ history: GateHistory) -> TodayTask {
    let score = history.today.morning
    return TodayTask(
      kind: .morning, label: TodayWording.morning,
      detail: score.map { TodayWording.score($0.value) } ?? TodayWording.morningLength, isDone: score != nil)
  }

  private static func flags(_ history: GateHistory) -> TodayTask? {
    guard !history.openFlags.isEmpty else { return nil }
    return TodayTask(
      kind: .clearFlags, label: TodayWording.clearFlags, detail: "", isDone: false, isOptional: true)
  }

  private static func book(_ history: GateHistory, _ done: DoneToday) -> TodayTask? {
    guard case .seekCare = history.today.notice else { return nil }
    return TodayTask(
      kind: .book, label: TodayWording.booked, detail: "", isDone: done.hasBooked, isOptional: true)
  }

  private static func advance(_ history: GateHistory, _ coach: Coach) -> TodayTask? {
    guard let next = history.offeredStage else { return nil }
    let name = coach.library.rehabProtocol.name(of: next)
    return TodayTask(
      kind: .advance, label: TodayWording.advance(to: name), detail: TodayWording.isOffered, isDone: false)
  }

  private static func walkCheck(_ history: GateHistory, _ done: DoneToday) -> TodayTask? {
    guard history.today.stage == .rest, history.openFlags.isEmpty else { return nil }
    return TodayTask(
      kind: .walkCheck, label: TodayWording.walkCheck,
      detail: done.walkCheck.map { TodayWording.score($0.value) }
        ?? TodayWording.length(of: history.rehab.walkCheck),
      isDone: done.walkCheck != nil)
  }

  private static func run(_ history: GateHistory, _ prescription: Prescription, _ done: DoneToday)
    -> TodayTask?
  {
    guard prescription.run != nil || done.kinds.contains(.run) else { return nil }
    let isDone = done.kinds.contains(.run)
    return TodayTask(
      kind: .run, label: isDone ? TodayWording.run : TodayWording.goal(history),
      detail: prescription.run.map { roundedMinutes(seconds: $0.seconds) } ?? "", isDone: isDone)
  }

  private static func routine(_ history: GateHistory, _ prescription: Prescription, _ done: DoneToday)
    -> TodayTask?
  {
    let routine = prescription.routine
    guard !routine.isEmpty else { return nil }
    let isDone = done.kinds.contains(routine.kind) || done.kinds.contains(.strength)
    return TodayTask(
      kind: .routine, label: TodayWording.routine(routine.kind),
      detail: roundedMinutes(seconds: routine.seconds), isDone: isDone)
  }

  private static func evening(_ prescription: Prescription, _ done: DoneToday) -> TodayTask? {
    guard let evening = prescription.evening, done.stretchedOnce else { return nil }
    return TodayTask(
      kind: .evening, label: TodayWording.evening, detail: roundedMinutes(seconds: evening.seconds),
      isDone: done.stretchedTwice, isOptional: true)
  }

  private static func readiness(_ history: GateHistory, _ prescription: Prescription, _ done: DoneToday)
    -> TodayTask?
  {
    guard let readiness = prescription.readiness, history.readinessIsDue else { return nil }
    return TodayTask(
      kind: .readiness, label: TodayWording.readiness,
      detail: roundedMinutes(seconds: readiness.seconds), isDone: done.kinds.contains(.readiness),
      isOptional: !history.onlyReadinessIsMissing)
  }

  /// A missed yesterday may be told the reason of, once, and nobody has to.
  private static func missedReason(_ history: GateHistory, _ coach: Coach) -> TodayTask? {
    guard let yesterday = history.days.dropLast().last, !yesterday.isFollowed else { return nil }
    let isTold = coach.journal.contains { record in
      if case .reason = record.fact { record.day == yesterday.day } else { false }
    }
    guard !isTold else { return nil }
    return TodayTask(
      kind: .missedReason(yesterday.day), label: TodayWording.missedReason, detail: "", isDone: false,
      isOptional: true)
  }

  /// Once the hour is over it is next; nobody has to wait for it, and nobody has to answer.
  private static func hourAfter(_ hour: AwaitedHour, at now: Timestamp) -> TodayTask {
    let isDue = hour.isDue(at: now)
    return TodayTask(
      kind: .hourAfter(hour.session), label: TodayWording.hourAfter,
      detail: isDue ? TodayWording.hourIsOver : TodayWording.from(hour.due.clock), isDone: false,
      isOptional: !isDue)
  }
}

/// What the journal has of today.
struct DoneToday: Sendable {
  private(set) var walkCheck: PainScore?
  private(set) var hasBooked = false
  /// The kinds of sessions that were finished today, or ended by the gate; one closed by choice may be done again.
  private(set) var kinds: Set<SessionKind> = []
  private var stretches = 0

  var stretchedOnce: Bool { stretches >= 1 }
  var stretchedTwice: Bool { stretches >= 2 }

  init(_ history: GateHistory, on day: Day) {
    let affected = history.affected
    var open: [RecordID: SessionKind] = [:]
    for record in history.chronicle.records(on: day) {
      switch record.fact {
      case .walkCheck(let check):
        walkCheck = [walkCheck, check.pain.worst(over: affected)].compactMap { $0 }.max()
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
