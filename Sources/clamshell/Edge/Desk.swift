import ProgressStore
import RehabCore
import Wording

/// What most commands work with: the surroundings, as much of the exercises as they need, the journal, and now.
struct Desk<Content: DeskContent> {
  let surroundings: Surroundings
  let path: String
  let content: Content
  let now: Timestamp

  init(_ options: some TakesJournal & TakesExercises) throws {
    surroundings = .current()
    path = try options.path(surroundings)
    content = try Content.read(options, surroundings)
    now = MachineClock.wall()
  }

  var rehabProtocol: RehabProtocol { content.rehabProtocol }

  /// Every record, for reading; a journal that is not there yet is empty, and stays so.
  func records() throws -> [Record] {
    try storeWork {
      guard let store = try JournalStore.reading(at: path) else { return [] }
      return try store.records()
    }
  }

  /// Adds records; the journal is made if it is not there yet.
  func append(_ records: [Record]) throws {
    try storeWork {
      let store = try JournalStore.writing(at: path)
      try store.append(records)
      try store.close()
    }
  }

  /// The plan as of a day.
  func history(_ records: [Record], asOf day: Day, isRunning: Bool) throws -> GateHistory {
    guard let whole = Chronicle(records) else { throw Failure.noPlan(in: path) }
    guard whole.start <= now.day else {
      throw Failure.other(ClockWording.beginsAhead(whole.start, today: now.day, whole.enrolment))
    }
    guard let chronicle = Chronicle(records, asOf: day), day >= chronicle.start else {
      throw beforeTheStart(day, whole.start)
    }
    return GateHistory(rehabProtocol, chronicle, through: day, isRunning: isRunning)
  }

  private func beforeTheStart(_ day: Day, _ start: Day) -> Failure {
    .badInput("The plan began on \(start); \(day) is before that.")
  }
}

/// All of the exercises, or only their outline, which is quicker to have.
protocol DeskContent {
  var rehabProtocol: RehabProtocol { get }

  static func read(_ options: some TakesExercises, _ surroundings: Surroundings) throws -> Self
}

extension ExerciseLibrary: DeskContent {
  static func read(_ options: some TakesExercises, _ surroundings: Surroundings) throws -> ExerciseLibrary {
    try options.library(surroundings)
  }
}

extension PlanOutline: DeskContent {
  static func read(_ options: some TakesExercises, _ surroundings: Surroundings) throws -> PlanOutline {
    try options.outline(surroundings)
  }
}

/// Does something with the store, and tells its faults as failures.
func storeWork<Result>(_ work: () throws -> Result) throws -> Result {
  do {
    return try work()
  } catch let fault as StoreFault {
    throw fault.isBadInput ? Failure.badInput(fault.description) : Failure.other(fault.description)
  }
}

extension Desk {
  /// The plan as of a day, with no more of its days than are asked for.
  ///
  /// - Parameters:
  ///   - first: the first day to be looked at; nil for all.
  ///   - last: the last one, if the plan is to be told as it stood then with all that is known now.
  ///   - look: reads what else is wanted of the store, if there is one.
  func plan(
    from first: Day?, to last: Day? = nil, asOf day: Day, isRunning: Bool,
    also look: (JournalStore) throws(StoreFault) -> Void = { _ in }
  ) throws -> RecalledPlan {
    let recalled = try storeWork {
      try first.flatMap {
        try reader.plan(inStoreAt: path, from: $0, to: last, asOf: day, isRunning: isRunning, also: look)
      }
    }
    return try recalled ?? plan(of: try records(), asOf: day, isRunning: isRunning)
  }

  /// The plan of today for a command that records, with no more of its days than those from one on; the store stays open
  /// until the command has recorded.
  func planToWriteTo(from first: Day) throws -> (store: JournalStore, plan: RecalledPlan) {
    guard let store = try storeWork({ try JournalStore.existing(at: path) }) else {
      throw Failure.noPlan(in: path)
    }
    let recalled = try storeWork {
      try reader.plan(in: store, from: first, asOf: now.day, isRunning: true)
    }
    let plan =
      try recalled ?? plan(of: try storeWork { try store.records() }, asOf: now.day, isRunning: true)
    if first < plan.history.chronicle.start { throw beforeTheStart(first, plan.history.chronicle.start) }
    return (store, plan)
  }

  private var reader: PlanReader { PlanReader(rehabProtocol, build: surroundings.build) }

  private func plan(of records: [Record], asOf day: Day, isRunning: Bool) throws -> RecalledPlan {
    RecalledPlan(
      history: try history(records, asOf: day, isRunning: isRunning),
      JournalTail(records.filter { $0.day <= day }))
  }

  func history(from first: Day?, asOf day: Day, isRunning: Bool) throws -> GateHistory {
    try plan(from: first, asOf: day, isRunning: isRunning).history
  }

  /// So many days are read at once; older ones are read apart, and those between not at all.
  var daysAtHand: Int { 400 }
}
