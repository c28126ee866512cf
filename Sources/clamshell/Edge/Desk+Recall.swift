import ProgressStore
import RehabCore

extension Desk {
  /// The plan as of a day, with no more of its days than are asked for.
  ///
  /// - Parameters:
  ///   - first: the first day to be looked at; nil for all.
  ///   - last: the last one, if the plan is to be told as it stood then with all that is known now.
  func plan(from first: Day?, to last: Day? = nil, asOf day: Day, isRunning: Bool) throws -> RecalledPlan {
    let reader = PlanReader(path: path, rehabProtocol, build: surroundings.build)
    let recalled = try storeWork {
      try first.flatMap { try reader.plan(from: $0, to: last, asOf: day, isRunning: isRunning) }
    }
    if let recalled { return recalled }
    let records = try records()
    return RecalledPlan(
      history: try history(records, asOf: day, isRunning: isRunning),
      JournalTail(records.filter { $0.day <= day }))
  }

  func history(from first: Day?, asOf day: Day, isRunning: Bool) throws -> GateHistory {
    try plan(from: first, asOf: day, isRunning: isRunning).history
  }

  /// So many days are read at once; older ones are read apart, and those between not at all.
  var daysAtHand: Int { 400 }
}
