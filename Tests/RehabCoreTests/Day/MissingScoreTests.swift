import RehabCore
import TestSupport
import Testing

@Suite("What was not told of a day") struct MissingScoreTests {
  private let start = Day(number: 20_500)

  private func history(_ journal: JournalBuilder, on day: Int) throws -> GateHistory {
    try #require(journal.history(try ShippedContent.rehabProtocol(), on: day))
  }

  private func at(_ hour: Int, _ minute: Int = 0, on day: Int = 2, second: Int = 0) -> Timestamp {
    Timestamp(day: start + day, hour: hour, minute: minute, second: second, offsetMinutes: 60)
  }

  /// A run whose set was scored at its end, and strength of which one exercise of two was.
  private var halfTold: (journal: JournalBuilder, run: Record, strength: Record) {
    get throws {
      var journal = JournalBuilder(start: start)
      let zero = Pain(left: PainScore.none)
      let strength = journal.add(.session(SessionStart(kind: .strength, dose: .first)), on: 2, hour: 8)
      for (minute, exercise) in [(1, "squat"), (3, "clamshell"), (4, "squat")] as [(Int, ExerciseID)] {
        let set = SetDone(session: strength, exercise: exercise, side: .left, number: minute)
        journal.add(.set(set), on: 2, hour: 8, minute: minute)
      }
      let score = ExerciseScore(session: strength, exercise: "clamshell", pain: zero)
      journal.add(.score(score), on: 2, hour: 8, minute: 6)
      journal.add(.after(AfterScore(session: strength, pain: zero)), on: 2, hour: 8, minute: 7)
      let run = journal.add(.session(SessionStart(kind: .run, level: 0)), on: 2, hour: 10)
      journal.add(.end(SessionEnd(session: run, finished: true)), on: 2, hour: 10, minute: 30)
      func record(_ id: RecordID) throws -> Record {
        try #require(journal.records.first { $0.id == id })
      }
      return (journal, try record(run), try record(strength))
    }
  }

  @Test("is listed in the order in which it is asked, and a run outside there may always have been")
  func order() throws {
    let (journal, run, strength) = try halfTold
    let history = try history(journal, on: 5)
    #expect(
      history.missingScores(on: start + 2) == [
        .morning, .exercise("squat", of: strength), .before(run), .exercise(.run, of: run), .after(run),
        .hourAfter(run), .walkCheck, .run,
      ])
    #expect(history.missingScores(on: start + 2).map(\.session?.id).last == .some(nil))
    #expect(history.missingScores(on: start + 3) == [.morning, .walkCheck, .run])
  }

  @Test("is nothing but a run outside, where all was told")
  func nothing() throws {
    var journal = JournalBuilder(start: start)
    journal.morning(1, on: 2)
    journal.walkCheck(1, on: 2)
    journal.session(on: 2)
    #expect(try history(journal, on: 2).missingScores(on: start + 2) == [.run])
  }

  @Test("is not asked of a session that may still go on, as long as its day does")
  func underWay() throws {
    let (journal, run, strength) = try halfTold
    let today = try history(journal, on: 2)
    #expect(today.isUnderWay(strength))
    #expect(!today.isUnderWay(run))
    #expect(!today.missingScores(on: start + 2).contains(.exercise("squat", of: strength)))
    #expect(today.missingScores(on: start + 2).contains(.after(run)))
    #expect(try !history(journal, on: 3).isUnderWay(strength))
    let chronicle = try #require(Chronicle(journal.records))
    let over = GateHistory(
      try ShippedContent.rehabProtocol(), chronicle, through: start + 2, isRunning: false)
    #expect(!over.isUnderWay(strength))
  }

  @Test("stands at its usual hour, or right after what it belongs to")
  func moment() throws {
    let (journal, run, strength) = try halfTold
    let history = try history(journal, on: 5)
    func moment(_ missing: MissingScore, now: Timestamp) -> Timestamp {
      history.moment(of: missing, on: start + 2, now: now)
    }
    let now = at(9, on: 5)
    #expect(moment(.morning, now: now) == at(7))
    #expect(moment(.walkCheck, now: now) == at(12))
    #expect(moment(.run, now: now) == at(18))
    #expect(moment(.before(run), now: now) == run.at)
    #expect(moment(.exercise("squat", of: strength), now: now) == at(8, 4))
    #expect(moment(.exercise(.run, of: run), now: now) == at(10, 30, second: 1))
    #expect(moment(.after(run), now: now) == at(10, 30, second: 1))
    #expect(moment(.hourAfter(run), now: now) == at(11, 30))
  }

  @Test("stands at no later time than now, and now if its session is another one by now")
  func notLater() throws {
    var (journal, run, _) = try halfTold
    let early = at(6, on: 2)
    #expect(try history(journal, on: 2).moment(of: .morning, on: start + 2, now: early) == early)
    journal.add(.retract(run.id), on: 2, hour: 20)
    let now = at(9, on: 5)
    #expect(try history(journal, on: 5).moment(of: .after(run), on: start + 2, now: now) == now)
  }
}
