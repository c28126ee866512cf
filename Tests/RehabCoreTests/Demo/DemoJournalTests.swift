import RehabCore
import TestSupport
import Testing

@Suite("The journal of the demo")
struct DemoJournalTests {
  private let now = Timestamp(
    day: Day(year: 2026, month: 3, dayOfMonth: 4) ?? Day(number: 0), hour: 20, minute: 15, offsetMinutes: 60)

  private func history(at now: Timestamp) throws -> GateHistory {
    let library = try ShippedContent.library()
    let chronicle = try #require(Chronicle(DemoJournal(library, now: now).records))
    return GateHistory(library.rehabProtocol, chronicle, through: now.day, isRunning: true)
  }

  @Test("goes from rest to strength, with one flare and one missed day, as the gate has it")
  func course() throws {
    let history = try history(at: now)
    let review = Review(history)
    #expect(review.days.count == DemoJournal.days)
    #expect(review.stages.map(\.stage) == [.rest, .activate, .strengthen])
    #expect(review.stages[2].days >= 7)
    #expect(review.days.filter(\.isFlare).count == 1)
    #expect(review.days.filter { $0.mark == .reserve }.count == 1)
    #expect(!review.days.contains { $0.mark == .missed })
    #expect(history.days.contains { $0.stage == .activate && $0.dose == .second })
    #expect(history.days.contains { $0.hadOpenFlag })
    #expect(history.openFlags.isEmpty)
  }

  @Test("ends with the morning of the day it is looked at, its routine still to be done")
  func today() throws {
    let history = try history(at: now)
    #expect(history.today.day == now.day)
    #expect(history.today.morning != nil)
    #expect(history.today.sessions == 0)
    #expect(history.today.canStillBeFollowed)
  }

  @Test("is the same each time, and moves with the day")
  func isSeeded() throws {
    let library = try ShippedContent.library()
    let journal = DemoJournal(library, now: now).records
    #expect(DemoJournal(library, now: now).records == journal)
    let later = Timestamp(seconds: now.seconds + 86_400, offsetMinutes: now.offsetMinutes)
    let moved = DemoJournal(library, now: later).records
    #expect(moved.map(\.day) == journal.map { $0.day + 1 })
    #expect(moved.map(\.id) == journal.map(\.id))
  }

  @Test("tells nothing before it has happened", arguments: [4, 6, 7, 12, 23])
  func nothingIsStillToCome(hour: Int) throws {
    let early = Timestamp(day: now.day, hour: hour, minute: 0, offsetMinutes: -480)
    let records = DemoJournal(try ShippedContent.library(), now: early).records
    #expect(!records.contains { early.isBefore($0.at) })
    #expect(records.allSatisfy { $0.at.day == $0.day })
    #expect(Set(records.map(\.id)).count == records.count)
  }
}
