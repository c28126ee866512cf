import CoachApp
import RehabCore
import TestSupport
import Testing
import Wording

@Suite("What a run means, in words") struct RunWordingTests {
  struct Row: Sendable {
    var stage: StageNumber
    var score = 1
    var minutes = 20
    var level: Int?
    var hourAfter: Int?
    var onRunDay = true
    let says: [String]
  }

  static let rows: [Row] = [
    Row(
      stage: .rest,
      says: ["This stage has no running yet, so today does not count as followed."]),
    Row(
      stage: .rest, score: 4,
      says: ["It hurt, so the 7 days of rest count from today again. The next stage can come on"]),
    Row(
      stage: .activate, score: 4,
      says: ["The credits toward the next dose begin again.", "A reserve day steps in: your streak goes on."]),
    Row(stage: .strengthen, score: 7, says: ["Tomorrow: rest. Resting is following the plan."]),
    Row(
      stage: .returnToRunning, level: 0,
      says: ["This is pass 2 of 2 at level 0, if tomorrow's morning is calm.", "The next run, if the scores"]),
    Row(stage: .returnToRunning, says: ["It named no level of the ladder, so it can pass none."]),
    Row(stage: .returnToRunning, level: 4, says: ["It was level 4, and level 0 was due, so it is no pass."]),
    Row(
      stage: .returnToRunning, score: 4, level: 0,
      says: ["A score of 3 to 5 is a sign to wait: after 2 days off running, level 0 is repeated."]),
    Row(
      stage: .returnToRunning, level: 0, hourAfter: 2,
      says: ["More pain an hour after than before is a sign to wait"]),
    Row(
      stage: .returnToRunning, onRunDay: false,
      says: ["Today was a day for stretches, so the run earns no credit, and today does not count"]),
    Row(
      stage: .maintain, minutes: 40,
      says: ["The plan had room for 33 min, and it was longer, so today does not count as followed."]),
    Row(
      stage: .maintain, score: 3, minutes: 33,
      says: ["A score of 3 to 5 is a sign to wait: 2 days off running come first."]),
  ]

  @Test(arguments: rows) func consequences(_ row: Row) throws {
    let rehab = try ShippedContent.rehabProtocol()
    var (journal, day) = try JournalBuilder.calm(in: row.stage) {
      row.stage < .returnToRunning || $0.allowsRun == row.onRunDay
    }
    let run = Run(
      minutes: row.minutes, pain: Pain(left: PainScore(row.score)),
      hourAfter: row.hourAfter.map { Pain(left: PainScore($0)) }, level: row.level)
    let before = try #require(journal.history(rehab, on: day))
    journal.add(.run(run), on: day, hour: 18)
    let after = try #require(journal.history(rehab, on: day))
    let words = RecordedWording(journal.records.suffix(1), on: nil, before: before, after: after)
    let text = words.lines.joined(separator: "\n")
    for sentence in row.says { #expect(text.contains(sentence), "\(text)") }
  }

  @Test func aSecondAmberRunGoesOneLevelDown() throws {
    let rehab = try ShippedContent.rehabProtocol()
    var (journal, day) = try JournalBuilder.calm(in: .returnToRunning) { $0.allowsRun && $0.today.level == 1 }
    let run = Fact.run(Run(minutes: 30, pain: Pain(left: PainScore(3)), level: 1))
    journal.add(run, on: day, hour: 18)
    for next in 1...3 { journal.morning(0, on: day + next) }
    day += 3
    let before = try #require(journal.history(rehab, on: day))
    journal.add(run, on: day, hour: 18)
    let after = try #require(journal.history(rehab, on: day))
    let lines = RecordedWording(journal.records.suffix(1), on: nil, before: before, after: after).lines
    #expect(lines.contains { $0.contains("for the second time at this level: after 2 days off running") })
    #expect(lines.contains { $0.contains("we go on at level 0") })
  }

  @Test func theLadderReadsAsARunnerDoesIt() throws {
    let words = try ShippedContent.rehabProtocol().ladder.map(\.wording)
    #expect(words[0] == "30 min brisk walk")
    #expect(words[3] == "6 x (3 min jog, 2 min walk)")
    #expect(words[7] == "30 min jog")
  }

  @Test func theDaysAheadAreTold() throws {
    let rehab = try ShippedContent.rehabProtocol()
    let (journal, day) = try JournalBuilder.calm(in: .returnToRunning) { $0.allowsRun && $0.today.level == 2 }
    let history = try #require(journal.history(rehab, on: day))
    let rows = WeekWording.rows(history.daysAhead(), rehab)
    #expect(rows.count == 6)
    #expect(rows[0].what == "Stretches")
    #expect(rows.contains { $0.what.hasPrefix("Run level 2") })
  }
}
