import RehabCore
import TestSupport
import Testing

@Suite("Whether the routine of a day was done before") struct EndedRoutineTests {
  private let start = Day(number: 20_500)

  /// - Parameter prepare: what was done before stretches were begun on day 2, and a set of them done.
  private func hasEnded(_ prepare: (inout JournalBuilder) -> Void) throws -> Bool {
    var journal = JournalBuilder(start: start)
    prepare(&journal)
    let id = journal.add(.session(SessionStart(kind: .stretch)), on: 2, hour: 20)
    let set = SetDone(session: id, exercise: "lying-rope", side: .left, number: 1)
    journal.add(.set(set), on: 2, hour: 20, minute: 2)
    let open = try #require(OpenSession(in: journal.records.sorted { $0.comesBefore($1) }))
    #expect(open.id == id)
    let history = try #require(journal.history(try ShippedContent.rehabProtocol(), on: 2))
    return history.hasEndedRoutine(besides: open)
  }

  @Test("strength or stretches that came to an end are it")
  func ended() throws {
    #expect(try !hasEnded { _ in })
    #expect(try hasEnded { $0.session(.strength, on: 2) })
    #expect(try hasEnded { $0.session(.stretch, on: 2, finished: false) })
  }

  @Test("runs, tests, other days and what has no end are not")
  func notEnded() throws {
    #expect(try !hasEnded { $0.session(.run, on: 2, exercises: [.run]) })
    #expect(try !hasEnded { $0.session(.readiness, on: 2) })
    #expect(try !hasEnded { $0.session(.strength, on: 1) })
    #expect(try !hasEnded { $0.add(.session(SessionStart(kind: .strength)), on: 2) })
  }
}
