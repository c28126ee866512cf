import RehabCore
import TestSupport
import Testing

@Suite("Records") struct RecordTests {
  @Test("records of one instant count in the order of the journal format")
  func order() {
    let documented = [
      "start", "cleared", "flag", "morning", "walkCheck", "session", "set", "score", "after", "end",
      "hourAfter", "run", "activity", "advance", "booked", "reason", "note", "retract",
    ]
    #expect(RecordType.allCases.sorted().map(\.rawValue) == documented)
    #expect(RecordType.allCases.shuffled().sorted() == RecordType.allCases)
  }

  @Test("only a retraction takes a record back")
  func retracted() {
    var journal = JournalBuilder(start: Day(number: 20_500))
    let one = journal.add(.booked, on: 1)
    let other = journal.add(.note("It clicked."), on: 1)
    #expect(journal.records.retracted == [])
    journal.add(.retract(one), on: 2)
    journal.add(.retract(one), on: 3)
    #expect(journal.records.retracted == [one])
    #expect(journal.records.map(\.fact.retracts) == [nil, nil, nil, one, one])
    #expect(!journal.records.retracted.contains(other))
  }

  @Test("a record counts by day, then instant, then type, then name")
  func comesBefore() {
    var journal = JournalBuilder(start: Day(number: 20_500))
    let records = [
      journal.add(.booked, on: 1, hour: 9), journal.add(.booked, on: 1, hour: 9),
      journal.add(.advance(to: .activate), on: 1, hour: 9), journal.add(.booked, on: 1, hour: 8),
      journal.add(.retract(journal.records[0].id), on: 0, hour: 22),
    ].compactMap { id in journal.records.first { $0.id == id } }
    let sorted = records.sorted { $0.comesBefore($1) }
    #expect(sorted == [records[4], records[3], records[2], records[0], records[1]])
    #expect(!records[0].comesBefore(records[0]))
  }
}
