import RehabCore
import TestSupport
import Testing

@Suite("One record corrected on two machines")
struct DoubleCorrectionTests {
  private let start = Day(number: 20_500)

  /// A morning that was retracted so often, and what was told instead.
  private func journal(retractions: Int, instead scores: [Int], hour: Int = 7) -> [Record] {
    var journal = JournalBuilder(start: start)
    let wrong = journal.add(.morning(morning(8)), on: 1, hour: 7)
    for hour in 0..<retractions { journal.add(.retract(wrong), on: 1, hour: 8 + hour) }
    for score in scores { journal.add(.morning(morning(score)), on: 1, hour: hour) }
    return journal.records
  }

  private func morning(_ score: Int) -> Morning { Morning(pain: Pain(left: PainScore(score))) }

  @Test("is told where they differ, and not where they agree or only one was made")
  func differing() {
    let found = DoubleCorrection.all(in: journal(retractions: 2, instead: [2, 4]))
    #expect(found.count == 1)
    #expect(found.first?.corrections.map(\.fact) == [.morning(morning(2)), .morning(morning(4))])
    #expect(DoubleCorrection.all(in: journal(retractions: 2, instead: [2, 2])).isEmpty)
    #expect(DoubleCorrection.all(in: journal(retractions: 2, instead: [2])).isEmpty)
    #expect(DoubleCorrection.all(in: journal(retractions: 1, instead: [2, 4])).isEmpty)
    #expect(DoubleCorrection.all(in: journal(retractions: 2, instead: [2, 4], hour: 10)).count == 1)
  }

  @Test("is the same in whatever order the records come")
  func order() {
    let records = journal(retractions: 2, instead: [2, 4, 3])
    let found = DoubleCorrection.all(in: records)
    for _ in 0..<20 { #expect(DoubleCorrection.all(in: records.shuffled()) == found) }
  }

  @Test("is settled when one of the two is corrected to the other")
  func settled() throws {
    var records = journal(retractions: 2, instead: [2, 4])
    let other = try #require(DoubleCorrection.all(in: records).first?.corrections.last)
    let at = Timestamp(day: start + 1, hour: 20, minute: 0, offsetMinutes: 60)
    let ids = (1...2).map { RecordID.named("settled \($0)") }
    records.append(Record(id: ids[0], day: other.day, at: at, fact: .retract(other.id)))
    records.append(Record(id: ids[1], day: other.day, at: other.at, fact: .morning(morning(2))))
    #expect(DoubleCorrection.all(in: records).isEmpty)
  }

  @Test("a score told beside it, of another spot, is no correction")
  func besides() {
    var journal = JournalBuilder(start: start)
    let session = journal.add(.session(SessionStart(kind: .strength)), on: 1, hour: 18)
    func score(_ value: Int, _ spot: PainSpot = .injury) -> Fact {
      .score(
        ExerciseScore(session: session, exercise: "squat", pain: Pain(left: PainScore(value)), spot: spot))
    }
    let wrong = journal.add(score(7), on: 1, hour: 18, minute: 10)
    journal.add(score(4, .muscle), on: 1, hour: 18, minute: 11)
    journal.add(.retract(wrong), on: 1, hour: 20)
    journal.add(.retract(wrong), on: 1, hour: 21)
    journal.add(score(2), on: 1, hour: 18, minute: 10)
    #expect(DoubleCorrection.all(in: journal.records).isEmpty)
  }

  @Test("the name of a text is the same everywhere, and no other text's")
  func names() {
    #expect(RecordID.named("clamshell").description == RecordID.named("clamshell").description)
    #expect(RecordID.named("clamshell").description.dropFirst(14).first == "8", "RFC 9562, version 8")
    let names = (0..<20_000).map { RecordID.named("day \($0)") }
    #expect(Set(names).count == names.count)
  }
}
