import RehabCore
import TestSupport
import Testing

@Suite("What there is to do today") struct DayTasksTests {
  private let start = Day(number: 20_500)

  private func tasks(_ journal: JournalBuilder, on day: Int, hour: Int = 12) throws -> DayTasks {
    let library = try ShippedContent.library()
    let history = try #require(journal.history(library.rehabProtocol, on: day))
    let now = Timestamp(day: journal.start + day, hour: hour, minute: 0, offsetMinutes: 60)
    return DayTasks(history, Prescription(history, library), at: now)
  }

  private func next(_ tasks: DayTasks) -> DayTask.Kind? { tasks.next.map { tasks.all[$0].kind } }

  @Test("in stage 1: the morning, the walk check, and at the end the next stage")
  func rest() throws {
    var journal = JournalBuilder(start: start)
    var today = try tasks(journal, on: 0)
    #expect(today.all.map(\.kind) == [.morning, .walkCheck])
    #expect(next(today) == .morning)
    for day in 0...7 { journal.morning(0, on: day) }
    today = try tasks(journal, on: 7)
    #expect(today.all.map(\.isDone) == [true, false])
    #expect(next(today) == .walkCheck)
    journal.walkCheck(1, on: 7)
    today = try tasks(journal, on: 7)
    #expect(today.all.map(\.kind) == [.morning, .advance(to: .activate), .walkCheck])
    #expect(today.done.walkCheck == PainScore(1))
    #expect(next(today) == .advance(to: .activate))
  }

  @Test(
    "a routine is done when it was finished or ended by the gate; its second stretches are asked for then")
  func routine() throws {
    let (calm, day) = try JournalBuilder.calm(in: .activate, where: \.isStrengthDay)
    #expect(next(try tasks(calm, on: day)) == .routine)
    #expect(try tasks(calm, on: day).all.map(\.kind) == [.morning, .routine])
    var left = calm
    left.session(on: day, finished: false)
    #expect(try tasks(left, on: day).done.kinds == [])
    #expect(next(try tasks(left, on: day)) == .routine)
    var finished = calm
    finished.session(on: day)
    let evening = try tasks(finished, on: day)
    #expect(evening.all.map(\.kind) == [.morning, .routine, .evening])
    #expect(evening.all.map(\.isDone) == [true, true, false])
    #expect(evening.all.map(\.isOptional) == [false, false, true])
    #expect(evening.next == nil)
    finished.session(.stretch, on: day, exercises: ["lying-rope"])
    #expect(try tasks(finished, on: day).all.map(\.isDone) == [true, true, true])
  }

  @Test("the hour after a run may be waited for, and comes next once it is over")
  func hourAfter() throws {
    var (journal, day) = try JournalBuilder.calm(in: .returnToRunning, where: \.allowsRun)
    #expect(next(try tasks(journal, on: day)) == .run)
    let run = journal.session(.run, on: day, worst: 0, exercises: [.run], sets: 1)
    let early = try tasks(journal, on: day, hour: 19)
    #expect(early.all.filter { $0.kind == .run }.map(\.isDone) == [true])
    let hours = early.all.compactMap { task -> AwaitedHour? in
      if case .hourAfter(let hour) = task.kind { hour } else { nil }
    }
    #expect(hours.map(\.session) == [run])
    #expect(early.all.first { $0.kind == .hourAfter(hours[0]) }?.isOptional == true)
    #expect(next(try tasks(journal, on: day, hour: 20)) == .hourAfter(hours[0]))
  }

  @Test("a red flag may be cleared, and care be booked; neither is what comes next")
  func care() throws {
    var journal = JournalBuilder(start: start)
    journal.morning(8, on: 0)
    let sore = try tasks(journal, on: 0).all
    #expect(sore.map(\.kind) == [.morning, .book, .walkCheck])
    #expect(sore.map(\.isOptional) == [false, true, false])
    journal.add(.flag([.lockedKnee]), on: 0)
    journal.add(.booked, on: 0)
    let flagged = try tasks(journal, on: 0)
    #expect(flagged.all.map(\.kind) == [.morning, .clearFlags])
    #expect(flagged.done.hasBooked)
    #expect(flagged.next == nil)
  }

  @Test("a missed yesterday may be told the reason of, once")
  func missedReason() throws {
    var journal = JournalBuilder(start: start)
    let missed = DayTask.Kind.missedReason(start + 1)
    #expect(try tasks(journal, on: 2).all.last?.kind == missed)
    #expect(try tasks(journal, on: 2).all.last?.isOptional == true)
    journal.add(.reason(.travel), on: 1)
    #expect(try !tasks(journal, on: 2).all.contains { $0.kind == missed })
  }

  @Test("the tests come into sight shortly before they are all that is missing, and are optional until then")
  func readiness() throws {
    let rehab = try ShippedContent.rehabProtocol()
    var journal = JournalBuilder(start: start)
    var optional: [Bool] = []
    for day in 0..<40 where !optional.contains(false) {
      journal.morning(0, on: day)
      if let task = try tasks(journal, on: day).all.first(where: { $0.kind == .readiness }) {
        optional.append(task.isOptional)
      }
      let history = try #require(journal.history(rehab, on: day))
      if history.today.stage == .rest {
        journal.walkCheck(0, on: day)
        journal.add(.advance(to: .activate), on: day, hour: 10)
      } else {
        journal.session(history.isStrengthDay ? .strength : .stretch, on: day, worst: 0)
      }
    }
    #expect(optional.first == true)
    #expect(optional.last == false)
  }
}
