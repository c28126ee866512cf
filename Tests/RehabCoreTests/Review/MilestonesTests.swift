import RehabCore
import TestSupport
import Testing

@Suite("What a plan adds up to")
struct MilestonesTests {
  private let start = Day(year: 2026, month: 10, dayOfMonth: 5) ?? Day(number: 0)

  private func history(_ journal: JournalBuilder, through day: Int, isRunning: Bool = false) throws
    -> GateHistory
  {
    let chronicle = try #require(Chronicle(journal.records))
    return GateHistory(
      try ShippedContent.rehabProtocol(), chronicle, through: journal.start + day, isRunning: isRunning)
  }

  @Test("counts the days of each stage")
  func stages() throws {
    let milestones = try history(.sixWeeks(), through: 41).milestones
    #expect(milestones.daysByStage == [.rest: 7, .activate: 35])
    #expect(milestones.stages == Review(try history(.sixWeeks(), through: 41)).stages)
  }

  @Test("bests are of following and of calm, and end where these end")
  func bests() throws {
    // Day 15 is missed, the morning of day 25 is amber after a night that was a flare.
    let milestones = try history(.sixWeeks(), through: 41).milestones
    #expect(milestones.followedDays.longest == 26)
    #expect(milestones.followedDays.current == 26)
    #expect(milestones.calmMornings.longest == 21)
    #expect(milestones.calmMornings.longestEnded == start + 24)
    #expect(milestones.calmMornings.current == 16)
    #expect(milestones.daysWithoutFlare.longest == 25)
    #expect(milestones.greenDays.longest == milestones.greenDays.current)
  }

  @Test("one missed morning is passed over, two are not, and a day that runs breaks nothing")
  func missedMornings() throws {
    var journal = JournalBuilder(start: start)
    for day in [0, 1, 3, 6, 7] { journal.morning(1, on: day) }
    let milestones = try history(journal, through: 8, isRunning: true).milestones
    #expect(milestones.calmMornings.longest == 3)
    #expect(milestones.calmMornings.current == 2)
    #expect(milestones.followedDays.current == 2)
    #expect(try history(journal, through: 8).milestones.followedDays.current == 0)
  }

  @Test("doing more than is prescribed, or hurting more, is never a best")
  func noRewardForMore() throws {
    func bests(_ journal: JournalBuilder) throws -> [Int] {
      let all = try history(journal, through: 20).milestones
      return [all.followedDays, all.calmMornings, all.greenDays, all.daysWithoutFlare].map(\.longest)
    }
    let calm = JournalBuilder.sixWeeks(through: 19)
    let asPrescribed = try bests(calm)
    var more = calm
    for day in 8...19 where day != 15 { more.session(.strength, on: day, worst: 1, sets: 20) }
    #expect(zip(try bests(more), asPrescribed).allSatisfy { $0 <= $1 })
    var sore = calm
    for day in 8...19 { sore.session(.stretch, on: day, worst: 7, exercises: ["lying-rope"]) }
    #expect(zip(try bests(sore), asPrescribed).allSatisfy { $0 <= $1 })
    #expect(try bests(sore) != asPrescribed)
  }
}

@Suite("One exercise in the look back")
struct ExerciseReviewTests {
  @Test("counts each side, follows the dose, and keeps the worst injury score of each day")
  func exercise() throws {
    var journal = JournalBuilder.sixWeeks(through: 20)
    let session = journal.add(.session(SessionStart(kind: .strength)), on: 21, hour: 18)
    let sets: [(SetSide, SetAmount)] = [(.right, .reps(8)), (.both, .reps(4)), (.left, .holdSeconds(20))]
    for (number, set) in sets.enumerated() {
      journal.add(
        .set(
          SetDone(session: session, exercise: "clamshell", side: set.0, number: number + 1, amount: set.1)),
        on: 21, hour: 18)
    }
    let scores: [(Int, PainSpot)] = [(2, .injury), (5, .muscle), (1, .injury)]
    for (score, spot) in scores {
      journal.add(
        .score(
          ExerciseScore(
            session: session, exercise: "clamshell", pain: Pain(left: PainScore(score)), spot: spot)), on: 21,
        hour: 18)
    }
    journal.add(
      .score(ExerciseScore(session: session, exercise: "hop", pain: Pain(left: PainScore(1)))), on: 21,
      hour: 18)
    let chronicle = try #require(Chronicle(journal.records))
    let history = GateHistory(
      try ShippedContent.rehabProtocol(), chronicle, through: journal.start + 21, isRunning: false)
    let review = Review(history)
    let clamshell = try #require(review.exercises.first)
    #expect(clamshell.bySide[.left]?.sets == 15)
    #expect(clamshell.bySide[.right]?.reps == 8)
    #expect(clamshell.bySide[.both]?.sets == 1)
    #expect(clamshell.holdSeconds == 20)
    #expect(clamshell.sets == 17)
    #expect(clamshell.doses.map(\.dose) == [.first, .second])
    #expect(zip(clamshell.doses, clamshell.doses.dropFirst()).allSatisfy { $0.day < $1.day })
    #expect(clamshell.pains.last == DayScore(day: journal.start + 21, score: try #require(PainScore(2))))
    #expect(review.tests.map(\.exercise) == ["hop"])
    #expect(!review.exercises.contains { $0.exercise == "hop" })
  }
}
