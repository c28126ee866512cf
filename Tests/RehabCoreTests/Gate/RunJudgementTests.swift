import RehabCore
import TestSupport
import Testing

@Suite("What the gate makes of a run") struct RunJudgementTests {
  private static let minutes = 20

  private func judged(
    _ score: Int, minutes: Int = minutes, level: Int? = nil, hourAfter: Int? = nil, in stage: StageNumber,
    where isThere: (GateHistory) -> Bool = { _ in true }
  ) throws -> RunJudgement {
    var (journal, day) = try JournalBuilder.calm(in: stage, where: isThere)
    let run = Run(
      minutes: minutes, pain: Pain(left: PainScore(score)),
      hourAfter: hourAfter.map { Pain(left: PainScore($0)) }, level: level)
    let id = journal.add(.run(run), on: day, hour: 18)
    let history = try #require(journal.history(try ShippedContent.rehabProtocol(), on: day))
    return try #require(history.judgement(ofRun: id))
  }

  @Test(
    "before there is running, it is ruled out; one that hurts in stage 1 restarts the rest",
    arguments: [
      (StageNumber.rest, 1, false), (.rest, 3, true), (.rest, 7, true), (.activate, 4, false),
      (.strengthen, 7, false),
    ])
  func tooEarly(stage: StageNumber, score: Int, restarts: Bool) throws {
    let run = try judged(score, in: stage)
    #expect(run.ruledOut == .stageWithoutRuns)
    #expect(run.restartedRest == restarts)
    #expect(run.isCredited == false)
  }

  @Test("on the ladder it counts on a run day, at the level that is due")
  func onTheLadder() throws {
    let due = { (history: GateHistory) in history.allowsRun && history.today.level == 1 }
    #expect(try judged(1, level: 1, in: .returnToRunning, where: due).outlook == .ifTomorrowIsCalm)
    #expect(try judged(1, level: 1, in: .returnToRunning, where: due).ruledOut == nil)
    #expect(try judged(1, level: 2, in: .returnToRunning, where: due).outlook == .notAsPlanned)
    #expect(try judged(1, in: .returnToRunning, where: due).outlook == .notAsPlanned)
    #expect(try judged(4, level: 1, in: .returnToRunning, where: due).outlook == .amber)
    let lingers = try judged(1, level: 1, hourAfter: 2, in: .returnToRunning, where: due)
    #expect(lingers.outlook == .amber && lingers.lingeredAnHour)
    #expect(try judged(4, level: 1, hourAfter: 2, in: .returnToRunning, where: due).lingeredAnHour == false)
  }

  @Test("between two run days the plan has no room for it")
  func betweenRunDays() throws {
    let run = try judged(0, in: .returnToRunning) { $0.today.plan == .stretchOnly }
    #expect(run.ruledOut == .plan(.stretchOnly))
  }

  @Test("a second run of a day is one too many")
  func second() throws {
    var (journal, day) = try JournalBuilder.calm(in: .returnToRunning, where: \.allowsRun)
    let run = Fact.run(Run(minutes: 30, pain: Pain(left: PainScore(0)), level: 0))
    journal.add(run, on: day, hour: 17)
    let id = journal.add(run, on: day, hour: 18)
    let history = try #require(journal.history(try ShippedContent.rehabProtocol(), on: day))
    #expect(history.judgement(ofRun: id)?.ruledOut == .secondRun)
  }

  @Test("in stage 5 it may be a tenth longer than the longest, and at least than half an hour")
  func growth() throws {
    #expect(try judged(0, minutes: 33, in: .maintain, where: \.allowsRun).ruledOut == nil)
    #expect(
      try judged(0, minutes: 34, in: .maintain, where: \.allowsRun).ruledOut == .longerThan(minutes: 33))
  }

  @Test("what a run of stage 5 may last grows from the longest of late")
  func allowance() throws {
    let rehab = try ShippedContent.rehabProtocol()
    var (journal, day) = try JournalBuilder.calm(in: .maintain, where: \.allowsRun)
    let base = try #require(journal.history(rehab, on: day)?.runAllowance)
    #expect(base.mostMinutes == 33 && base.longestMinutes == 30 && base.isFromBase)
    journal.add(.run(Run(minutes: 45, pain: Pain(left: PainScore(0)))), on: day, hour: 18)
    journal.morning(0, on: day + 1)
    let grown = try #require(journal.history(rehab, on: day + 1)?.runAllowance)
    #expect(grown.mostMinutes == 49 && grown.longestMinutes == 45 && !grown.isFromBase)
    #expect(try JournalBuilder.calm(in: .returnToRunning).journal.history(rehab, on: 3)?.runAllowance == nil)
  }

  @Test("a session that is no run has no such judgement; on a later day the credit is known")
  func others() throws {
    let rehab = try ShippedContent.rehabProtocol()
    var (journal, day) = try JournalBuilder.calm(in: .returnToRunning, where: \.allowsRun)
    let stretch = journal.session(.stretch, on: day, exercises: ["lying-rope"])
    let run = journal.session(.run, on: day, worst: 0, exercises: [.run], sets: 1)
    journal.morning(0, on: day + 1)
    let history = try #require(journal.history(rehab, on: day + 1))
    #expect(history.judgement(ofRun: stretch) == nil)
    #expect(history.judgement(ofRun: run)?.isCredited == true)
    #expect(history.judgement(ofRun: run)?.outlook == nil)
  }

  @Test("readiness tests: passed at once in stage 2, by the night in stage 3, and not with a score too high")
  func readiness() throws {
    let rehab = try ShippedContent.rehabProtocol()
    let expected: [StageNumber: ReadinessOutlook] = [.activate: .passed, .strengthen: .ifTheNightSettles]
    for (stage, outlook) in expected {
      for (worst, seen) in [(1, outlook), (3, .notPassed)] {
        var (journal, day) = try JournalBuilder.calm(in: stage) { $0.today.plan != .rest }
        #expect(journal.history(rehab, on: day)?.readinessToday == nil)
        let tests = try #require(rehab.stage(stage)).readiness.map(\.id)
        journal.session(.readiness, on: day, worst: worst, exercises: tests, sets: 1)
        #expect(journal.history(rehab, on: day)?.readinessToday == seen)
      }
    }
  }
}
