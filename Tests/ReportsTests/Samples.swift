import Foundation
import ProgressStore
import RehabCore
import TestSupport

/// Sample journals and the demo's, each folded to the end of its last day.
enum Samples {
  /// Those in which the most happens; `scripts/validate-exports` looks at all.
  static let telling = ["demo", "chaos", "flags", "maintainer", "runner", "two-sided"]

  static func history(_ name: String, through last: Day? = nil, isRunning: Bool = false) throws -> GateHistory
  {
    let records = try records(name)
    guard let chronicle = Chronicle(records, asOf: last) else { throw NoPlan() }
    return GateHistory(
      try ShippedContent.rehabProtocol(), chronicle,
      through: last ?? records.map(\.day).max() ?? chronicle.start, isRunning: isRunning)
  }

  static func records(_ name: String) throws -> [Record] {
    guard name != "demo" else { return DemoJournal(try ShippedContent.library(), now: now).records }
    let bytes = try Data(contentsOf: URL(filePath: "\(folder)/\(name).jsonl"))
    return try JournalText.records(in: bytes).map(\.record)
  }

  /// When the demo is looked at, and reports are written.
  static let now = Timestamp(
    day: Day(year: 2026, month: 3, dayOfMonth: 4) ?? Day(number: 0), hour: 9, minute: 30, offsetMinutes: 60)

  private static let folder =
    ShippedContent.folder.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/Tests/Samples"

  struct NoPlan: Error {}
}
