import ProgressStore
import RehabCore
import Wording

/// What a command that records works with: the plan as it stands, and the day that the new records belong to.
struct Entry {
  let desk: Desk<ExerciseLibrary>
  let options: RecordingOptions
  let day: Day
  /// The plan at the end of that day, or now.
  let history: GateHistory
  /// The plan of today, with its days from that day on.
  private let plan: RecalledPlan
  private let store: JournalStore

  init(_ options: RecordingOptions) throws {
    self.options = options
    desk = try Desk(options)
    day = try options.day(now: desk.now)
    (store, plan) = try desk.planToWriteTo(from: day)
    history = plan.standing(on: day)
  }

  /// The sides whose score one number stands for.
  var affected: Set<Side> { history.affected }

  /// The records of the day that count, in their order.
  var ofTheDay: ArraySlice<Record> { history.chronicle.records(on: day) }

  /// Right after everything that was recorded of the day so far.
  var afterEverything: Timestamp? {
    ofTheDay.map(\.at).filter { $0.day == day }
      .max { $0.isBefore($1) }
      .map { $0.advanced(bySeconds: 1) }
      .flatMap { $0.day == day && !desk.now.isBefore($0) ? $0 : nil }
  }

  /// New records of the day at one moment; on a past day that of the first of them.
  ///
  /// - Parameter first: the id of the first, where the others name it.
  func records(
    of facts: [Fact], first: RecordID? = nil, after earliest: Timestamp? = nil
  ) throws -> [Record] {
    let usual = facts.first?.usualHour ?? .midday
    let at = try options.moment(on: day, now: desk.now, usual: usual, after: earliest)
    var mint = RecordMint.random()
    return facts.enumerated().map { index, fact in
      Record(id: index == 0 ? first ?? mint.next() : mint.next(), day: day, at: at, fact: fact)
    }
  }

  /// Keeps the facts, and says what they mean for today.
  func keep(_ facts: Fact..., after earliest: Timestamp? = nil) throws {
    try keep(try records(of: facts, after: earliest))
  }

  func keep(_ new: [Record]) throws {
    guard !options.json else {
      try append(new)
      return try tellRecorded(new)
    }
    let after = try today(adding: new)
    try append(new)
    let words = RecordedWording(
      new, on: day == desk.now.day ? nil : day, before: plan.history, after: after)
    try tell(words.lines.joined(separator: "\n"))
  }

  private func append(_ new: [Record]) throws {
    try storeWork {
      try store.append(new)
      try store.close()
    }
  }

  /// The plan of today with new records of the day.
  func today(adding new: [Record]) throws -> GateHistory {
    if let history = plan.adding(new) { return history }
    let records = try storeWork { try store.records() }
    return try desk.history(records + new, asOf: desk.now.day, isRunning: true)
  }
}

/// The ids of new records as JSON.
func tellRecorded(_ records: [Record]) throws {
  try JSON.object(["recorded": .array(records.map { .string($0.id.description) })]).print()
}
