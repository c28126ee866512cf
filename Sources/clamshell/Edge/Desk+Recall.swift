import ProgressStore
import RehabCore

extension Desk {
  /// The plan as of a day, with no more of its days than are asked for.
  ///
  /// - Parameters:
  ///   - first: the first day to be looked at; nil for all.
  ///   - last: the last one, if the plan is to be told as it stood then with all that is known now.
  func history(from first: Day?, to last: Day? = nil, asOf day: Day, isRunning: Bool) throws -> GateHistory {
    let reader = PlanReader(path: path, rehabProtocol, build: surroundings.build)
    let recalled = try storeWork {
      try first.flatMap { try reader.history(from: $0, to: last, asOf: day, isRunning: isRunning) }
    }
    return try recalled ?? history(try records(), asOf: day, isRunning: isRunning)
  }

  /// So many days are read at once; older ones are read apart, and those between not at all.
  var daysAtHand: Int { 400 }
}
