import RehabCore
import TestSupport
import Testing

@testable import ProgressStore

struct ImportTests {
  private let folder: TemporaryFolder
  private let store: JournalStore

  init() throws {
    folder = try TemporaryFolder()
    store = try JournalStore.writing(at: folder.path("journal.sqlite"))
  }

  @Test(arguments: SampleJournals.names)
  func aSampleIsTakenWholeAndOnce(name: String) throws {
    let bytes = try SampleJournals.bytes(name)
    let lines = Set(try SampleJournals.lines(name))
    #expect(try store.importJournal(bytes) == ImportSummary(added: lines.count, alreadyThere: 0))
    let export = try store.exportJournal()
    #expect(Set(export.split(separator: "\n").map(String.init)) == lines)

    #expect(try store.importJournal(bytes) == ImportSummary(added: 0, alreadyThere: lines.count))
    #expect(try store.exportJournal() == export)
  }

  @Test func theOrderOfLinesAndOfFilesMeansNothing() throws {
    let lines = try SampleJournals.lines("corrections")
    let whole = JournalText.text(of: try Lines.records(Array(Set(lines))))
    var numbers = KnownNumbers(seed: 1)
    for round in 1...3 {
      let shuffled = lines.shuffled(using: &numbers)
      let store = try JournalStore.writing(at: folder.path("\(round).sqlite"))
      let half = lines.count / 2
      _ = try store.importJournal(shuffled[half...].joined(separator: "\n").utf8)
      _ = try store.importJournal(shuffled[..<half].joined(separator: "\r\n").utf8)
      #expect(try store.exportJournal() == whole)
    }
  }

  @Test func anExportImportedElsewhereIsTheSameToTheByte() throws {
    try store.append(try Lines.records(Array(Lines.ofEveryType.dropFirst()) + Lines.withUnknownKeys))
    let export = try store.exportJournal()
    let other = try JournalStore.writing(at: folder.path("other.sqlite"))
    _ = try other.importJournal(export.utf8)
    #expect(try other.exportJournal().utf8.elementsEqual(export.utf8))
  }

  @Test func aJournalWithAFaultIsNotTakenAtAll() throws {
    let text = Lines.ofEveryType[3] + "\n" + Lines.line(50, "advance", #""to": 9"#)
    #expect(fault(of: text) == "line 2: to is 9; a stage is a whole number from 1 to 5.")
    #expect(try store.records().isEmpty)
  }

  @Test func anotherRecordOfAKnownIDIsAFaultOfItsLine() throws {
    try store.append([try Lines.record(Lines.line(1, "note", #""text": "one""#))])
    let text = Lines.line(2, "note", #""text": "new""#) + "\n" + Lines.line(1, "note", #""text": "two""#)
    #expect(
      fault(of: text)
        == "line 2: the journal already has another record 00000000-0000-4000-8000-000000000001; "
        + "records are never changed, only retracted, so give this one an id of its own.")
    #expect(try store.records().count == 1)
  }

  @Test func aSecondStartIsAFault() throws {
    let other = Lines.line(2, "start", #""protocol": "it-band", "affected": ["right"]"#)
    #expect(
      fault(of: Lines.start + "\n" + other)
        == "line 2: a second start: line 1 is one already; retract one of them.")
    #expect(try store.importJournal(Lines.start.utf8).added == 1)
    #expect(
      fault(of: "\n" + other)
        == "line 2: a second start: the journal already starts on 2024-05-01; retract one of them.")
    #expect(try store.records().count == 1)
  }

  @Test func aStartThatIsRetractedAnywhereDoesNotCount() throws {
    let other = Lines.line(2, "start", #""protocol": "it-band", "affected": ["right"]"#)
    let retraction = Lines.line(3, "retract", #""record": \#(Lines.id(1))"#)
    _ = try store.importJournal(retraction.utf8)
    _ = try store.importJournal(other.utf8)
    #expect(try store.importJournal(Lines.start.utf8) == ImportSummary(added: 1, alreadyThere: 0))
    #expect(try store.records().count == 3)
  }

  @Test func aRetractionOfNothingKnownIsFine() throws {
    let retraction = Lines.line(3, "retract", #""record": \#(Lines.id(99))"#)
    #expect(try store.importJournal(retraction.utf8).added == 1)
  }

  private func fault(of text: String) -> String? {
    do throws(StoreFault) {
      _ = try store.importJournal(text.utf8)
      return nil
    } catch {
      return error.isBadInput ? error.description : "not bad input: \(error)"
    }
  }
}
