import RehabCore
import TestSupport
import Testing

@Suite("A session that began otherwise than it was told")
struct SessionCorrectionTests {
  private let start = Day(number: 20_500)
  private let session: Record
  /// A session with a slip of the hand at its beginning: 7 instead of 1.
  private let journal: [Record]

  init() throws {
    var journal = JournalBuilder(start: start)
    journal.morning(1, on: 0)
    let id = journal.add(
      .session(SessionStart(kind: .stretch, pre: Pain(left: PainScore(7)))), on: 0, hour: 18)
    for number in 1...2 {
      journal.add(
        .set(SetDone(session: id, exercise: "lying-rope", side: .left, number: number)), on: 0, hour: 18,
        minute: number)
    }
    journal.add(
      .score(ExerciseScore(session: id, exercise: "lying-rope", pain: Pain(left: PainScore(2)))), on: 0,
      hour: 18, minute: 5)
    journal.add(.end(SessionEnd(session: id, finished: true)), on: 0, hour: 18, minute: 6)
    session = try #require(journal.records.first { $0.id == id })
    self.journal = journal.records
  }

  private func beginning(_ score: Int) -> SessionStart {
    SessionStart(kind: .stretch, pre: Pain(left: PainScore(score)))
  }

  private func at(_ hour: Int) -> Timestamp {
    Timestamp(day: start, hour: hour, minute: 0, offsetMinutes: 60)
  }

  private func retraction(of id: RecordID, by machine: String) -> Record {
    Record(id: .named("\(machine) takes \(id) back"), day: start, at: at(21), fact: .retract(id))
  }

  private func correction(of session: Record, to score: Int, in journal: [Record], by machine: String)
    -> [Record]
  {
    [retraction(of: session.id, by: machine)]
      + SessionCorrection.records(of: session, beginning: beginning(score), in: journal)
  }

  private func counting(_ records: [Record]) throws -> [Record] {
    try #require(Chronicle(records)).records(on: start).filter { $0.fact.type != .retract }
  }

  private func dayClass(_ records: [Record]) throws -> DayClass? {
    let chronicle = try #require(Chronicle(records))
    return GateHistory(try ShippedContent.rehabProtocol(), chronicle, through: start, isRunning: true).today
      .dayClass
  }

  @Test("counts as it was told at last, with all that belongs to it, once")
  func replaced() throws {
    #expect(try dayClass(journal) == .red)
    let records = journal + correction(of: session, to: 1, in: journal, by: "a")
    #expect(try dayClass(records) == .green)
    let (before, after) = (try counting(journal), try counting(records))
    #expect(before.map(\.at) == after.map(\.at))
    #expect(before.map(\.fact.type) == after.map(\.fact.type))
    #expect(
      after.allSatisfy { $0.fact.session == nil || $0.fact.session != session.id } && !after.contains(session)
    )
    #expect(SessionCorrection.leftBehind(in: records).isEmpty)
  }

  @Test("two machines that correct alike write the same, and differently is told")
  func twice() {
    let one = correction(of: session, to: 1, in: journal, by: "a")
    let same = correction(of: session, to: 1, in: journal, by: "b")
    #expect(Set(one.dropFirst()) == Set(same.dropFirst()))
    #expect(DoubleCorrection.all(in: Array(Set(journal + one + same))).isEmpty)
    let other = correction(of: session, to: 3, in: journal, by: "b")
    let double = DoubleCorrection.all(in: journal + one + other)
    #expect(double.map(\.record) == [session])
    let scores = double.flatMap(\.corrections).map(\.fact.pain?.left)
    #expect(Set(scores) == [PainScore(1), PainScore(3)])
    // Another session of that evening is not a correction of this one.
    let later = Record(
      id: .named("later"), day: start, at: at(22), fact: .session(SessionStart(kind: .stretch)))
    #expect(DoubleCorrection.all(in: Array(Set(journal + one + same)) + [later]).isEmpty)
  }

  @Test("what another machine told or took back meanwhile is carried over")
  func leftBehind() throws {
    let corrected = correction(of: session, to: 1, in: journal, by: "a")
    let score = try #require(journal.first { $0.fact.type == .score })
    let meanwhile = [
      retraction(of: score.id, by: "b"),
      Record(
        id: .named("worse"), day: start, at: score.at,
        fact: .score(
          ExerciseScore(session: session.id, exercise: "lying-rope", pain: Pain(left: PainScore(6))))),
    ]
    let merged = journal + corrected + meanwhile
    #expect(try dayClass(merged) == .green, "without it the worse score would be lost")
    let carried = SessionCorrection.leftBehind(in: merged)
    #expect(try dayClass(merged + carried) == .red)
    let scores = try counting(merged + carried).filter { $0.fact.type == .score }
    #expect(scores.map(\.fact.pain?.left) == [PainScore(6)])
    #expect(SessionCorrection.leftBehind(in: merged + carried).isEmpty)
    for _ in 0..<20 {
      #expect(Set(SessionCorrection.leftBehind(in: merged.shuffled())) == Set(carried))
    }
  }

  @Test("a score corrected on both machines, on one of them in the corrected session, is told")
  func scoreOfBoth() throws {
    func told(_ value: Int, of session: RecordID) -> Record {
      Record(
        id: .named("told \(value)"), day: start, at: at(18),
        fact: .score(
          ExerciseScore(session: session, exercise: "lying-rope", pain: Pain(left: PainScore(value)))))
    }
    let corrected = correction(of: session, to: 1, in: journal, by: "a")
    let old = try #require(journal.first { $0.fact.type == .score })
    let copy = try #require(corrected.first { $0.fact.type == .score })
    let standing = try #require(corrected.first { $0.fact.type == .session })
    let one = [retraction(of: copy.id, by: "a"), moved(told(3, of: standing.id), to: copy.at)]
    let other = [retraction(of: old.id, by: "b"), moved(told(5, of: session.id), to: old.at)]
    let merged = journal + corrected + one + other
    let whole = merged + SessionCorrection.leftBehind(in: merged)
    let double = try #require(DoubleCorrection.all(in: whole).first)
    #expect(double.record == copy)
    #expect(Set(double.corrections.map(\.fact.pain?.left)) == [PainScore(3), PainScore(5)])
    #expect(try dayClass(whole) == .amber)
  }

  private func moved(_ record: Record, to moment: Timestamp) -> Record {
    Record(id: record.id, day: record.day, at: moment, fact: record.fact)
  }

  @Test("what is told of the first of many corrections comes to the last")
  func chain() throws {
    var records = journal
    var last = session
    for score in [5, 4, 3, 2] {
      let more = correction(of: last, to: score, in: records, by: "a")
      records += more
      last = try #require(more.first { $0.fact.type == .session })
    }
    let hour = Record(
      id: .named("hour"), day: start, at: at(19),
      fact: .hourAfter(HourAfterScore(session: session.id, pain: Pain(left: PainScore(4)))))
    records.append(hour)
    records += SessionCorrection.leftBehind(in: records)
    let counting = try counting(records)
    #expect(counting.count { $0.fact.type == .hourAfter } == 1)
    #expect(counting.count { $0.fact.type == .set } == 2)
    #expect(counting.allSatisfy { $0.fact.session.map { $0 == last.id } ?? true })
  }

  @Test("nothing is carried over to a session that only stands beside it")
  func besides() {
    let other = Record(
      id: .named("another"), day: start, at: session.at, fact: .session(beginning(1)))
    let records = journal + [retraction(of: session.id, by: "a"), other]
    #expect(SessionCorrection.leftBehind(in: records).isEmpty)
  }
}
