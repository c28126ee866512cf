import RehabCore
import TestSupport
import Testing

@Suite("The look back")
struct ReviewTests {
  private let start = Day(year: 2026, month: 10, dayOfMonth: 5) ?? Day(number: 0)

  private func history(_ journal: JournalBuilder, through day: Int, isRunning: Bool = false) throws
    -> GateHistory
  {
    let chronicle = try #require(Chronicle(journal.records))
    return GateHistory(
      try ShippedContent.rehabProtocol(), chronicle, through: journal.start + day, isRunning: isRunning)
  }

  @Test("tells of a day what was planned, reported and done")
  func dayFacts() throws {
    let review = Review(try history(.sixWeeks(), through: 41))
    let day = review.days[8]
    #expect(day.day == start + 8)
    #expect(day.isFollowed)
    #expect(day.plan == .full)
    #expect(day.morning == PainScore(0))
    #expect(day.worst == PainScore(1))
    #expect(day.sessions == 1)
    #expect(day.seconds == 5 * 60)
    #expect(day.mark == .trained)
  }

  @Test("marks rest, a miss that a reserve covers, and a flare")
  func marks() throws {
    let review = Review(try history(.sixWeeks(), through: 41))
    #expect(review.days[3].mark == .rested)
    #expect(review.days[15].mark == .reserve)
    #expect(review.days[15].morning == nil)
    #expect(review.days.filter(\.isFlare).map { $0.day - start } == [25])
    #expect(review.days[25].mark == .rested)
  }

  @Test("a miss without a streak is a miss, and the day that runs is open")
  func missedAndOpen() throws {
    let journal = JournalBuilder(start: start)
    #expect(Review(try history(journal, through: 1)).days.map(\.mark) == [.missed, .missed])
    #expect(Review(try history(journal, through: 1, isRunning: true)).days.map(\.mark) == [.missed, .open])
  }

  @Test("a stage entered again is a new span, and a day belongs to the stage it ended in")
  func spans() throws {
    let review = Review(try history(.sixWeeks(through: 12), through: 40))
    #expect(review.stages.map(\.stage) == [.rest, .activate])
    #expect(review.stages.first?.to == start + 6)
    #expect(review.stages.last?.from == start + 7)
    #expect(review.stages.last?.days == 34)

    var back = JournalBuilder.sixWeeks(through: 12)
    for day in 13...15 { back.morning(7, on: day) }
    for day in 16...24 { back.morning(1, on: day) }
    back.walkCheck(1, on: 24)
    back.add(.advance(to: .activate), on: 24, hour: 10)
    let again = Review(try history(back, through: 24))
    #expect(again.stages.map(\.stage) == [.rest, .activate, .rest, .activate])
    #expect(zip(again.stages, again.stages.dropFirst()).allSatisfy { $0.to + 1 == $1.from })
  }

  @Test("counts the sets that count, without retracted and orphaned ones")
  func totals() throws {
    var journal = JournalBuilder.sixWeeks(through: 8)
    let stray = try #require(RecordID("99999999-0000-4000-8000-000000000000"))
    journal.add(.set(SetDone(session: stray, exercise: "squat", side: .left, number: 1)), on: 8)
    let hold = journal.session(.stretch, on: 9, exercises: [])
    journal.add(
      .set(
        SetDone(session: hold, exercise: "lying-rope", side: .left, number: 1, amount: .holdSeconds(30))),
      on: 9, hour: 19)
    let wrong = journal.add(
      .set(SetDone(session: hold, exercise: "lying-rope", side: .left, number: 2, amount: .holdSeconds(900))),
      on: 9, hour: 19)
    journal.add(.retract(wrong), on: 9, hour: 20)
    let totals = Review(try history(journal, through: 10)).exercises
    #expect(totals.map(\.exercise) == ["clamshell", "fire-hydrant", "lying-rope"])
    #expect(totals.map(\.sets) == [2, 2, 1])
    #expect(totals.map(\.reps) == [20, 20, 0])
    #expect(totals.map(\.holdSeconds) == [0, 0, 30])
    #expect(totals.map { $0.lastDay - start } == [8, 8, 9])
  }

  @Test("looks at the days asked for and no others")
  func range() throws {
    let history = try history(.sixWeeks(), through: 41)
    let review = Review(history, from: start + 25, to: start + 27)
    #expect(review.days.map { $0.day - start } == [25, 26, 27])
    #expect(review.days.first?.isFlare == true)
    #expect(review.stages.map(\.from) == [start + 25])
    #expect(review.exercises.map(\.exercise) == ["lying-rope"])
    #expect(Review(history, from: start + 50).days.isEmpty)
    #expect(Review(history, from: start - 9, to: start).days.map(\.day) == [start])
    #expect(history.decision(on: start - 1) == nil)
    #expect(history.decision(on: start + 41)?.day == start + 41)
    #expect(history.decision(on: start + 42) == nil)
  }

  @Test("a break is no training, an hour-after score neither, and a run takes its minutes")
  func seconds() throws {
    var journal = JournalBuilder(start: start)
    let run = journal.add(.session(SessionStart(kind: .run)), on: 1, hour: 8)
    let none = Pain(.none, on: [.left])
    journal.add(.after(AfterScore(session: run, pain: none)), on: 1, hour: 8, minute: 40)
    journal.add(.hourAfter(HourAfterScore(session: run, pain: none)), on: 1, hour: 9, minute: 40)
    let left = journal.add(.session(SessionStart(kind: .stretch)), on: 2, hour: 8)
    for minute in [2, 4, 300, 303] {
      journal.add(
        .set(SetDone(session: left, exercise: "lying-rope", side: .left, number: minute)), on: 2, hour: 8,
        minute: minute)
    }
    journal.add(.run(Run(minutes: 25, pain: none)), on: 3)
    journal.add(.session(SessionStart(kind: .strength)), on: 4)
    let review = Review(try history(journal, through: 4))
    #expect(review.days.map(\.seconds) == [0, 2400, 7 * 60, 1500, 0])
    #expect(review.days.map(\.sessions) == [0, 1, 1, 1, 0])
  }

  @Test("says what repairs a streak, and when a reserve day comes back")
  func repair() throws {
    var journal = JournalBuilder(start: start)
    for day in 0...3 { journal.morning(1, on: day) }
    // Days 4 and 5 use the reserves; day 6 puts the streak at risk.
    journal.morning(1, on: 7)
    let one = try history(journal, through: 5).streak
    #expect(one.daysToRepair == nil)
    #expect(one.reservesLeft == 0)
    #expect(one.nextReserveDay == start + 19)
    #expect(try history(journal, through: 6).streak.daysToRepair == 2)
    #expect(try history(journal, through: 7).streak.daysToRepair == 1)
    journal.morning(1, on: 8)
    let repaired = try history(journal, through: 8).streak
    #expect(repaired.daysToRepair == nil)
    #expect(repaired.current == 6)
    #expect(try history(journal, through: 3).streak.nextReserveDay == nil)
  }
}
