import ProgressStore
import RehabCore
import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The journals of Tests/Samples, with the decisions that an independent implementation of gate.md gives.
@Suite struct SampleJournals {
  @Test(arguments: try Sample.names())
  func everyDayAgrees(_ name: String) throws {
    let sample = try Sample(name)
    let history = try sample.history()
    #expect(history.days.count == sample.expected.days.count)
    for (decision, expected) in zip(history.days, sample.expected.days) {
      #expect(Sample.Day(decision) == expected)
    }
  }

  @Test(arguments: try Sample.names())
  func streakAndAdherenceAgree(_ name: String) throws {
    let sample = try Sample(name)
    let history = try sample.history()
    let streak = history.streak
    #expect(
      Sample.Streak(
        current: streak.current, longest: streak.longest, atRisk: streak.isAtRisk,
        reservesLeft: streak.reservesLeft) == sample.expected.streak)
    #expect(
      Sample.Adherence(followed: history.adherence.followed, days: history.adherence.days)
        == sample.expected.adherence)
  }

  @Test(arguments: try Sample.names())
  func theOrderOfTheRecordsDoesNotMatter(_ name: String) throws {
    var generator = SeededGenerator(seed: 7)
    let sample = try Sample(name)
    let shuffled = try sample.history(sample.records.shuffled(using: &generator))
    #expect(try shuffled.days == sample.history().days)
  }

  /// What is decided of a day that has ended does not change with what is recorded on later days, except for what
  /// the next morning settles: the night, and with it the credit.
  @Test(arguments: ["flags-brief", "gaps", "chaos-late"])
  func laterDaysDoNotChangeEarlierMoves(_ name: String) throws {
    let sample = try Sample(name)
    let whole = try sample.history().days
    for index in whole.indices.dropLast() {
      let part = try sample.history(through: whole[index].day).days
      #expect(part[index].move == whole[index].move)
      #expect(part[index].plan == whole[index].plan)
      #expect(part[index].stage == whole[index].stage)
    }
  }
}

/// A sample journal and what is expected of it.
struct Sample {
  let records: [Record]
  let expected: Expected

  init(_ name: String) throws {
    let folder = Sample.folder + "/\(name)"
    let journal = try Data(contentsOf: URL(fileURLWithPath: folder + ".jsonl"))
    records = try JournalText.records(in: journal).map(\.record)
    let why = try Data(contentsOf: URL(fileURLWithPath: folder + ".why.json"))
    expected = try JSONDecoder().decode(Expected.self, from: why)
  }

  func history(_ records: [Record]? = nil, through last: RehabCore.Day? = nil) throws -> GateHistory {
    let day = try #require(last ?? expected.days.last.flatMap { RehabCore.Day($0.day) })
    let chronicle = try #require(Chronicle(records ?? self.records, asOf: day))
    return GateHistory(
      try ShippedContent.library().rehabProtocol, chronicle, through: day, isRunning: false)
  }

  static func names() throws -> [String] {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    return files.filter { $0.hasSuffix(".jsonl") }.map { String($0.dropLast(6)) }.sorted()
  }

  private static let folder: String = {
    let parts = #filePath.split(separator: "/")
    return "/" + parts.dropLast(3).joined(separator: "/") + "/Samples"
  }()

  struct Expected: Decodable {
    let days: [Day]
    let streak: Streak
    let adherence: Adherence
  }

  struct Streak: Decodable, Equatable {
    let current: Int
    let longest: Int
    let atRisk: Bool
    let reservesLeft: Int
  }

  struct Adherence: Decodable, Equatable {
    let followed: Int
    let days: Int
  }

  /// A day as `why --json` prints it.
  struct Day: Decodable, Equatable {
    let day: String
    let stage: Int
    let dose: String?
    let morning: Int?
    let `class`: String?
    let night: String
    let credited: Bool
    let plan: String
    let notice: String
    let move: String
    let rule: String
    let followed: Bool

    init(_ decision: DayDecision) {
      day = decision.day.description
      stage = decision.stage.rawValue
      dose = decision.doseText
      morning = decision.morning?.value
      `class` = decision.dayClass?.rawValue
      night = decision.night.rawValue
      credited = decision.isCredited
      plan = decision.plan.rawValue
      notice = (decision.hadOpenFlag ? .stop : decision.notice.kind).rawValue
      move = decision.move.rawValue
      rule = decision.rule.rawValue
      followed = decision.isFollowed
    }
  }
}
