import ProgressStore
import RehabCore
import TestSupport
import Testing

@Suite("Notes are read alone")
struct NotesTests {
  @Test("and are those that the plan has, in its order")
  func sameAsThePlan() throws {
    let folder = try TemporaryFolder()
    var journal = JournalBuilder(start: Day(number: 20_400))
    for day in 0..<20 {
      journal.morning(2, on: day)
      if day % 3 == 0 { journal.add(.note("day \(day)"), on: day) }
    }
    journal.add(.note("later that day"), on: 6, hour: 20)
    journal.add(.note("at the same moment"), on: 6, hour: 20)
    let wrong = journal.add(.note("taken back"), on: 7)
    journal.add(.retract(wrong), on: 9)
    let kept = journal.add(.note("taken back before the plan began"), on: 8)
    journal.add(.retract(kept), on: -1)
    journal.add(.note("before the plan"), on: -2)

    let store = try JournalStore.writing(at: folder.path("journal.sqlite"))
    try store.append(journal.records)
    let chronicle = try #require(Chronicle(journal.records))
    let history = GateHistory(
      try ShippedContent.rehabProtocol(), chronicle, through: journal.start + 19, isRunning: false)
    let notes = try store.notes(from: journal.start, before: journal.start + 20)
    #expect(notes == history.notes && notes.count == 10)
    #expect(
      try store.notes(from: journal.start + 3, before: journal.start + 6)
        == history.notes.filter { (3..<6).contains($0.day - journal.start) })
    try store.close()
  }
}
