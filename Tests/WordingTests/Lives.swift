import Foundation
import ProgressStore
import RehabCore
import TestSupport

/// Journals of all kinds, and the protocol that decides them.
struct Lives {
  let library: ExerciseLibrary
  /// The sample journals, the demo, restless lives, and a calm one that reaches the last stage, and whose first run hurts.
  let journals: [[Record]]

  init(_ library: ExerciseLibrary) throws {
    self.library = library
    let now = Timestamp(day: Day(number: 20_600), hour: 9, minute: 30, offsetMinutes: 60)
    journals =
      try Lives.samples.get() + (1...8).map(Lives.restless)
      + [DemoJournal(library, now: now).records, Lives.calm(library.rehabProtocol)]
  }

  /// What is decided of every day of every journal.
  var decisions: [DayDecision] { journals.flatMap { history($0)?.days ?? [] } }

  /// A journal to the end of its last day.
  func history(_ records: [Record]) -> GateHistory? {
    guard let chronicle = Chronicle(records), let last = records.map(\.day).max() else { return nil }
    return GateHistory(library.rehabProtocol, chronicle, through: last, isRunning: false)
  }

  private static let samples = Result {
    let folder =
      ShippedContent.folder.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/Tests/Samples"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".jsonl") }
    return try names.sorted().map { name in
      try JournalText.records(in: Data(contentsOf: URL(filePath: "\(folder)/\(name)"))).map(\.record)
    }
  }

  /// Scores that go up and down, and up to three sessions a day whatever is planned.
  private static func restless(_ number: Int) -> [Record] {
    var journal = JournalBuilder(
      start: Day(number: 20_000), affected: number.isMultiple(of: 2) ? [.left] : [.left, .right])
    for day in 0..<60 {
      let mood = (day * day + number * day) % 13
      let pain = Pain(
        left: PainScore(mood), right: PainScore(number.isMultiple(of: 4) ? number / 4 + 2 : mood))
      if pain.left != nil { journal.add(.morning(Morning(pain: pain)), on: day, hour: 7) }
      for session in 0..<(day * number % 4) {
        let kinds: [SessionKind] = [.strength, .run, .stretch]
        journal.session(
          kinds[session], on: day, worst: (mood + session) % 11,
          exercises: session == 1 ? [.run] : ["clamshell"], finished: day % 5 > 0)
      }
    }
    return journal.records
  }

  private static func calm(_ rehab: RehabProtocol) -> [Record] {
    var journal = JournalBuilder(start: Day(number: 20_000))
    var daysInLastStage = 0
    var isFirstRun = true
    for day in 0..<400 where daysInLastStage < 20 {
      journal.morning(0, on: day)
      guard let history = journal.history(rehab, on: day) else { break }
      if isFirstRun, history.allowsRun {
        isFirstRun = false
        let score = rehab.limits.zones.greenAtMost.value + 1
        let run = Run(minutes: 30, pain: Pain(left: PainScore(score)), level: history.today.level)
        journal.add(.run(run), on: day, hour: 18)
      } else {
        journal.live(day, rehab)
      }
      if history.today.stage == .maintain { daysInLastStage += 1 }
    }
    return journal.records
  }
}
