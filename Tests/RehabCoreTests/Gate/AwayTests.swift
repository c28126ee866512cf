import RehabCore
import TestSupport
import Testing

@Suite("Away for long") struct AwayTests {
  private func isAway(_ days: Int, _ journal: JournalBuilder, since day: Int) throws -> Bool {
    let rehab = try ShippedContent.rehabProtocol()
    return try #require(journal.history(rehab, on: day + days + 1)).wasAwayForLong
  }

  @Test("28 days without a session, rest by the plan included, and no day less", arguments: [false, true])
  func days(withRun: Bool) throws {
    var (journal, day) = try JournalBuilder.calm(in: .activate, where: \.isStrengthDay)
    if withRun {
      journal.add(.run(Run(minutes: 20, pain: Pain(left: PainScore.none))), on: day)
    } else {
      journal.session(on: day)
    }
    #expect(try !isAway(27, journal, since: day))
    #expect(try isAway(28, journal, since: day))
    journal.morning(8, on: day + 5)
    #expect(try isAway(28, journal, since: day))
  }

  @Test("a session that was only begun is one as well, but not one of stretches, or one that was taken back")
  func begun() throws {
    var (journal, day) = try JournalBuilder.calm(in: .activate, where: \.isStrengthDay)
    journal.session(on: day)
    journal.add(.session(SessionStart(kind: .stretch)), on: day + 9)
    #expect(try isAway(28, journal, since: day))
    let begun = journal.add(.session(SessionStart(kind: .strength)), on: day + 10)
    #expect(try !isAway(28, journal, since: day))
    #expect(try isAway(28, journal, since: day + 10))
    journal.add(.retract(begun), on: day + 10)
    #expect(try isAway(28, journal, since: day))
  }

  @Test("where nothing was done in a stage, its days count from when it was entered")
  func stageWithoutSession() throws {
    var journal = JournalBuilder(start: Day(number: 20_500))
    for day in 0...7 { journal.morning(0, on: day) }
    journal.walkCheck(1, on: 7)
    journal.add(.advance(to: .activate), on: 7, hour: 10)
    #expect(try !isAway(27, journal, since: 7))
    #expect(try isAway(28, journal, since: 7))
  }

  @Test("stage 1 knows no such gap, and stage 5 does")
  func otherStages() throws {
    #expect(try !isAway(60, JournalBuilder(start: Day(number: 20_500)), since: 0))
    let (journal, day) = try JournalBuilder.calm(in: .maintain) { $0.today.sessions == 0 }
    #expect(try !isAway(20, journal, since: day))
    #expect(try isAway(60, journal, since: day))
  }
}
