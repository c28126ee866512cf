import RehabCore
import TestSupport
import Testing

@testable import Wording

/// Limits of other sizes than those that ship read as well as they do.
@Suite("Limits in words") struct PluralTests {
  private func rehab(_ change: (inout GateLimits) -> Void) throws -> RehabProtocol {
    var rehab = try ShippedContent.rehabProtocol()
    change(&rehab.limits)
    return rehab
  }

  @Test(
    "red mornings",
    arguments: [
      (1, 5, "One morning of 6 or more."), (2, 5, "Two mornings in a row of 6 or more."),
      (4, 6, "Four mornings in a row of 7 or more."), (14, 5, "14 mornings in a row of 6 or more."),
    ])
  func redMornings(count: Int, amber: Int, says words: String) throws {
    let rehab = try rehab {
      $0.mornings.redCount = count
      $0.zones.amberAtMost = PainScore(amber) ?? .worst
    }
    #expect(NoticeWording(.seekCare(.redMornings), rehab).text == "\(words) Please have it looked at.")
  }

  @Test(
    "the rest after a flare",
    arguments: [
      (1, "rest today."), (2, "rest today and tomorrow."), (3, "rest today and the next two days."),
    ])
  func flare(days: Int, says words: String) throws {
    var journal = JournalBuilder(start: Day(number: 20_500))
    journal.morning(1, on: 0)
    journal.morning(5, on: 1)
    let rehab = try rehab { $0.flare.restDays = days }
    let today = try #require(journal.history(rehab, on: 1)).today
    #expect(today.move == .flareRest)
    #expect(DecisionWording(today, rehab).move.hasSuffix("That was too much for now: \(words)"))
  }

  @Test(
    "what repairs a streak",
    arguments: [
      (1, "at risk: one followed day repairs it"), (2, "at risk: two followed days repair it"),
      (5, "at risk: five followed days repair it"),
    ])
  func streak(days: Int, says words: String) throws {
    var journal = JournalBuilder(start: Day(number: 20_500))
    journal.morning(1, on: 0)
    let rehab = try rehab {
      $0.streak.reserveDays = 0
      $0.streak.repairDays = days
    }
    let history = try #require(journal.history(rehab, on: 2))
    #expect(TodayWording.streak(history).contains(words))
    let calm = try #require(journal.history(rehab, on: 0))
    let number = try #require(words.split(separator: " ").dropFirst(2).first)
    #expect(
      ReviewWording.outlook(calm.streak, rehab.limits.streak).hasSuffix(
        "following the next \(number) repairs it."))
  }

  @Test(
    "the amber zone",
    arguments: [(2, 5, "A score of 3 to 5 is"), (2, 3, "A score of 3 is"), (0, 1, "A score of 1 is")])
  func amber(green: Int, amber: Int, says words: String) throws {
    let limits = try rehab {
      $0.zones.greenAtMost = PainScore(green) ?? .none
      $0.zones.amberAtMost = PainScore(amber) ?? .worst
    }.limits
    #expect(SummaryWording.earned(.amber, limits.zones)?.hasPrefix(words) == true)
  }

  @Test("weeks that are no weeks, months that are no months, and single minutes, seconds and days")
  func spans() throws {
    let rehab = try rehab {
      $0.trend.windowDays = 9
      $0.running.growthWindowDays = 1
      $0.session.restBonusSeconds = 75
    }
    let enrolment = Enrolment(protocolID: "it-band", affected: [.left], longestRunMinutes: 40)
    #expect(
      PhysioWording.background(enrolment, rehab.limits.running)
        == "Longest run of the 1 day before it 40 min")
    #expect(EnrolmentWording.longestRun(rehab.limits.running) == "Your longest run of the last 1 day?")
    #expect(RoutineWording.more(rehab.limits.session) == "1 min 15 s")
    #expect(ScoreWording.walkCheckPage(minutes: 1) == "Walk 1 minute, then come back here")
    let (journal, day) = try JournalBuilder.calm(in: .activate)
    let conditions = journal.history(rehab, on: day)?.advanceConditions
    let rising = conditions?.first { $0.kind == .noRisingTrend }
    #expect(rising?.wording(rehab.limits) == "Mornings not rising within 9 days")
    #expect(try rising?.wording(ShippedContent.rehabProtocol().limits) == "Mornings not rising by the week")
  }
}
