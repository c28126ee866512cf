import CoachApp
import RehabCore

/// Where the demo keeps things: nowhere.
final class DemoOutside: Outside {
  func save(_ records: [Record]) throws {}
  func save(_ setting: Setting, _ value: String) throws {}
  func news() throws -> JournalTail? { nil }
  /// The demo's journal is known from its first day on.
  func recall(from day: Day) throws -> JournalTail { JournalTail([]) }
  func notes(from first: Day, before end: Day) throws -> [Note] { [] }
  func say(_ words: String) {}
}
