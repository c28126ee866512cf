import ProgressStore
import RehabCore
import Wording

/// What a command that records works with: the plan as it stands, and the day that the new records belong to.
struct Entry {
  let desk: Desk<ExerciseLibrary>
  let options: RecordingOptions
  let day: Day
  /// The plan at the end of that day, or now.
  private let plan: RecalledPlan

  init(_ options: RecordingOptions) throws {
    self.options = options
    desk = try Desk(options)
    day = try options.day(now: desk.now)
    plan = try desk.plan(from: day, asOf: day, isRunning: day == desk.now.day)
  }

  /// The plan at the end of that day, or now.
  var history: GateHistory { plan.history }

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
      try desk.append(new)
      return try tellRecorded(new)
    }
    let (before, after) = try today(adding: new)
    try desk.append(new)
    let words = RecordedWording(new, on: day == desk.now.day ? nil : day, before: before, after: after)
    try tell(words.lines.joined(separator: "\n"))
  }

  /// The plan of the day with new records.
  func history(adding new: [Record]) throws -> GateHistory { try history(plan, adding: new) }

  /// The plan of today without new records, and with them.
  private func today(adding new: [Record]) throws -> (before: GateHistory, after: GateHistory) {
    let today = desk.now.day
    let plan = day == today ? plan : try desk.plan(from: day, asOf: today, isRunning: true)
    return (plan.history, try history(plan, adding: new))
  }

  private func history(_ plan: RecalledPlan, adding new: [Record]) throws -> GateHistory {
    if let history = plan.adding(new) { return history }
    let (day, isRunning) = (plan.history.today.day, plan.history.isRunning)
    return try desk.history(try desk.records() + new, asOf: day, isRunning: isRunning)
  }
}

/// The ids of new records as JSON.
func tellRecorded(_ records: [Record]) throws {
  try JSON.object(["recorded": .array(records.map { .string($0.id.description) })]).print()
}
