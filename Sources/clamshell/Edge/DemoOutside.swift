import CoachApp
import RehabCore

/// Where the demo keeps things: nowhere.
final class DemoOutside: Outside {
  func save(_ records: [Record]) throws {}
  func save(_ setting: Setting, _ value: String) throws {}
  func news() throws -> [Record]? { nil }
  func say(_ words: String) {}
}
