public import RehabCore
public import struct RehabCore.Record

/// A plan, and what it was read from: the records that have to do with its days, and what the days before left behind.
public struct RecalledPlan: Sendable {
  public let history: GateHistory
  private let tail: JournalTail

  public init(history: GateHistory, _ tail: JournalTail) {
    self.history = history
    self.tail = tail
  }

  public var records: [Record] { tail.records }

  /// The plan at the end of one of its days, with all that is known now.
  public func standing(on day: Day) -> GateHistory {
    guard day < history.today.day else { return history }
    return tail.history(history.rehab, through: day, isRunning: false) ?? history
  }

  /// The same plan with new records of its days added; nil if one of them stands on an earlier day than it was read from.
  ///
  /// - Parameter new: records that no other one has named yet.
  public func adding(_ new: [Record]) -> GateHistory? {
    if let history = history.adding(new) { return history }
    if let first = tail.checkpoint?.day, new.contains(where: { $0.day < first }) { return nil }
    return JournalTail(tail.records + new, from: tail.checkpoint)
      .history(history.rehab, through: history.today.day, isRunning: history.isRunning)
  }
}

/// Reads a plan out of its store with no more of its days than are asked for.
///
/// What the days before left behind is kept in the store as checkpoints. They are no facts: whatever does not hold any
/// more, or cannot be read, is worked out anew from the records, and the answer is always that of all records.
public struct PlanReader: Sendable {
  private let rehab: RehabProtocol
  private let maker: String

  /// - Parameter build: differs between programs that may decide differently.
  public init(_ rehab: RehabProtocol, build: String) {
    self.rehab = rehab
    maker = "\(build) \(String(rehab.digest, radix: 16))"
  }

  /// The plan as of a day; its decisions begin at the first day asked for, or somewhat earlier. Nil if there is no plan as
  /// of that day, or if records of later days have to be left out, which only a reading of all of them can do.
  ///
  /// - Parameters:
  ///   - store: where new checkpoints are kept, unless it is open for reading only.
  ///   - first: the first day to be looked at.
  ///   - last: the last one, if the plan is to be told as it stood then with all that is known now.
  public func plan(
    in store: JournalStore, from first: Day, to last: Day? = nil, asOf day: Day, isRunning: Bool
  ) throws(StoreFault) -> RecalledPlan? {
    guard let found = try read(from: first, to: last, asOf: day, isRunning, in: store) else { return nil }
    // A journal that cannot be written to is read all the same, only not sooner the next time.
    try? store.keep(found.passed, from: found.recall)
    return found.plan
  }

  /// The same of the store at a path, if there is one. It is opened for reading, and let go of at once: only who closes
  /// it as the last one, and can write, puts the log beside it away.
  ///
  /// - Parameter look: reads what else is wanted of the store while it is open.
  public func plan(
    inStoreAt path: String, from first: Day, to last: Day? = nil, asOf day: Day, isRunning: Bool,
    also look: (JournalStore) throws(StoreFault) -> Void = { _ in }
  ) throws(StoreFault) -> RecalledPlan? {
    guard let store = try JournalStore.reading(at: path) else { return nil }
    let found = try closing(store) { () throws(StoreFault) in
      try look(store)
      return try read(from: first, to: last, asOf: day, isRunning, in: store)
    }
    if let found, !found.passed.isEmpty, let store = try? JournalStore.writing(at: path) {
      try? closing(store) { () throws(StoreFault) in try store.keep(found.passed, from: found.recall) }
    }
    return found?.plan
  }

  private func closing<Result>(
    _ store: JournalStore, _ work: () throws(StoreFault) -> Result
  ) throws(StoreFault) -> Result {
    defer { try? store.close() }
    return try work()
  }

  /// The records from the last checkpoint before a day on; all of them where no checkpoint can be believed.
  ///
  /// - Parameter store: open for writing, so that missing checkpoints can be kept.
  public func tail(in store: JournalStore, from first: Day, asOf day: Day) throws(StoreFault) -> JournalTail {
    if let recall = try store.recall(from: first, asOf: day, by: maker) {
      // A plan that is too young for a checkpoint.
      if recall.state == nil, recall.records.allSatisfy({ day - $0.day <= Checkpoint.spacing }) {
        return JournalTail(recall.records)
      }
      if let kept = recall.lastKept, day - kept <= Checkpoint.spacing, let tail = tail(recall) { return tail }
    }
    // Makes the checkpoints that are missing; without them every reading to come would be a long one.
    _ = try plan(in: store, from: day, asOf: day, isRunning: true)
    if let recall = try store.recall(from: first, asOf: day, by: maker), let tail = tail(recall) {
      return tail
    }
    return JournalTail(try store.records())
  }

  private func tail(_ recall: Recall) -> JournalTail? {
    guard let state = recall.state, let checkpoint = Checkpoint(state.bytes, day: state.day, rehab) else {
      return nil
    }
    return JournalTail(recall.records, from: checkpoint)
  }

  /// What the screens show of the days before the last: mornings, adherence, the streak.
  private static let daysLookedBack = 31

  /// A plan, and the states that were passed on the way to it and are not kept yet.
  private typealias Read = (plan: RecalledPlan, passed: [KeptState], recall: Recall)

  private func read(
    from first: Day, to last: Day?, asOf day: Day, _ isRunning: Bool, in store: JournalStore
  ) throws(StoreFault) -> Read? {
    // The night of a day is settled on the next one.
    let end = last.map { min($0 + 1, day) } ?? day
    let begin = min(first - 1, end - PlanReader.daysLookedBack)
    guard let recall = try store.recall(from: begin, to: end < day ? end : nil, asOf: day, by: maker) else {
      return nil
    }
    guard let state = recall.state else {
      return plan(recall, from: nil, through: end, isRunning && end == day)
    }
    if let checkpoint = Checkpoint(state.bytes, day: state.day, rehab) {
      return plan(recall, from: checkpoint, through: end, isRunning && end == day)
    }
    // One that cannot be read is worth nothing, and neither are the others.
    return try store.recallEverything(asOf: day, by: maker)
      .flatMap { plan($0, from: nil, through: end, isRunning && end == day) }
  }

  private func plan(_ recall: Recall, from checkpoint: Checkpoint?, through end: Day, _ isRunning: Bool)
    -> Read?
  {
    let chronicle =
      checkpoint.map { Chronicle(recall.records, from: $0) } ?? Chronicle(recall.records)
    guard let chronicle, end >= chronicle.start else { return nil }
    var passed: [KeptState] = []
    let history = GateHistory(rehab, chronicle, from: checkpoint, through: end, isRunning: isRunning) {
      if let kept = recall.lastKept, $0.day <= kept { return }
      passed.append(KeptState(day: $0.day, bytes: $0.bytes))
    }
    return (RecalledPlan(history: history, JournalTail(recall.records, from: checkpoint)), passed, recall)
  }
}

/// The records of some days, and the state that the days before them left behind.
struct Recall: Sendable {
  /// Nil if there is none that still holds; the records are then those of all days.
  let state: KeptState?
  /// The records that stand on the days from that state on, and what retracts any of them.
  let records: [Record]
  /// The last day of which a state is kept that still holds.
  let lastKept: Day?
  /// From this day on no state that is kept holds any more; nil if all do.
  let staleFrom: Day?
  let stamp: CheckpointStamp?
  let newest: CheckpointStamp?
}

/// Who made the states that are kept, and the last record that they know of.
struct CheckpointStamp: Hashable, Sendable {
  var maker: String
  var lastRow: Int64
  var lastRecord: String
}
