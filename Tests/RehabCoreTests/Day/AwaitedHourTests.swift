import RehabCore
import TestSupport
import Testing

@Suite("The hour after a run") struct AwaitedHourTests {
  private let start = Day(number: 20_500)
  private let zero = Pain(left: PainScore.none)

  private func history(_ journal: JournalBuilder, on day: Int = 3) throws -> GateHistory {
    try #require(journal.history(try ShippedContent.rehabProtocol(), on: day))
  }

  private func at(_ hour: Int, _ minute: Int = 0) -> Timestamp {
    Timestamp(day: start + 3, hour: hour, minute: minute, offsetMinutes: 60)
  }

  @Test("is over an hour after the run ended, and is awaited until its score is told")
  func isAwaited() throws {
    var journal = JournalBuilder(start: start)
    journal.session(.strength, on: 3)
    let first = journal.session(.run, on: 3, exercises: [.run], sets: 1)
    let second = journal.session(.run, on: 3, exercises: [.run], sets: 2)
    let awaited = try history(journal).awaitedHours
    #expect(awaited.map(\.session) == [first, second])
    #expect(awaited.map(\.due) == [at(19, 2), at(19, 3)])
    #expect(awaited.map { $0.isDue(at: at(19, 2)) } == [true, false])
    journal.add(.hourAfter(HourAfterScore(session: first, pain: zero)), on: 3, hour: 19, minute: 5)
    #expect(try history(journal).awaitedHours.map(\.session) == [second])
  }

  @Test("is awaited neither on another day, nor of a run that goes on, nor of one told as a whole")
  func isNotAwaited() throws {
    var journal = JournalBuilder(start: start)
    journal.session(.run, on: 2, exercises: [.run])
    journal.add(.session(SessionStart(kind: .run)), on: 3)
    journal.add(.run(Run(minutes: 20, pain: zero)), on: 3)
    #expect(try history(journal).awaitedHours == [])
    #expect(try history(journal, on: 2).awaitedHours.count == 1)
  }

  @Test("belongs to the last run of a day, or else to its last session")
  func belongsTo() throws {
    var journal = JournalBuilder(start: start)
    func session() throws -> RecordID? {
      try #require(Chronicle(journal.records)).sessionOfHourAfter(on: start + 3)
    }
    #expect(try session() == nil)
    journal.add(.session(SessionStart(kind: .strength)), on: 3, hour: 8)
    let stretches = journal.add(.session(SessionStart(kind: .stretch)), on: 3, hour: 9)
    #expect(try session() == stretches)
    journal.add(.session(SessionStart(kind: .run)), on: 3, hour: 7)
    let run = journal.add(.session(SessionStart(kind: .run)), on: 3, hour: 8, minute: 30)
    #expect(try session() == run)
    journal.add(.retract(run), on: 3, hour: 20)
    #expect(try session() != run)
  }
}
