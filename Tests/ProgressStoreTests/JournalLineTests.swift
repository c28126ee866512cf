import RehabCore
import Testing

@testable import ProgressStore

struct JournalLineTests {
  @Test(arguments: Lines.ofEveryType + Lines.withUnknownKeys)
  func comesBackAsItWas(line: String) throws {
    #expect(JournalLine.text(of: try Lines.record(line)) == line)
  }

  @Test func everyTypeIsTested() throws {
    #expect(Set(try Lines.records(Lines.ofEveryType).map(\.fact.type)) == Set(RecordType.allCases))
  }

  @Test func whatIsSaidInAnotherWayIsTheSame() throws {
    let line = #"""
       { "at":"2024-05-01T05:01:00.500Z" , "painkiller":false,"flags":[],"pain":{"right":2.0},
       "type":"\u006dorning","day":"2024-05-01","id":"00000000-0000-4000-8000-0000000000AB","a\/b":"\ud83d\udca1" }
      """#
    #expect(
      JournalLine.text(of: try Lines.record(line))
        == #"{"id": "00000000-0000-4000-8000-0000000000ab", "type": "morning", "day": "2024-05-01", "#
        + #""at": "2024-05-01T05:01:00.5+00:00", "pain": {"right": 2}, "a/b": "💡"}"#)
  }

  @Test func valuesThatMeanTheDefaultAreNotWritten() throws {
    let score = Lines.line(
      1, "score",
      #""session": \#(Lines.id(2)), "exercise": "hop", "pain": {"left": 3}, "spot": "injury", "sharp": false"#
    )
    #expect(
      JournalLine.text(of: try Lines.record(score))
        == Lines.line(1, "score", #""session": \#(Lines.id(2)), "exercise": "hop", "pain": {"left": 3}"#))
  }

  @Test(arguments: [
    ("3", "3"), ("3.0", "3"), ("3.50", "3.5"), ("0", "0"), ("42.195", "42.195"), ("1e1", "10"),
  ])
  func kilometresAreKeptAsTheNumberTheyAre(written: String, kept: String) throws {
    func line(_ kilometres: String) -> String {
      Lines.line(1, "run", #""minutes": 20, "km": \#(kilometres), "pain": {"left": 0}"#)
    }
    #expect(JournalLine.text(of: try Lines.record(line(written))) == line(kept))
  }

  @Test func keysThatLookAlikeAreTwoKeys() throws {
    let line = Lines.line(1, "booked", "\"e\u{301}\": 1, \"\u{e9}\": 2")
    #expect(JournalLine.text(of: try Lines.record(line)).utf8.elementsEqual(line.utf8))
  }

  @Test func unknownKeysAreSortedSoThatTheirOrderMeansNothing() throws {
    let one = try Lines.record(Lines.line(1, "booked", #""b": {"d": 1, "c": 2}, "a": 3"#))
    let other = try Lines.record(Lines.line(1, "booked", #""a": 3, "b": {"c": 2, "d": 1}"#))
    #expect(one == other)
    #expect(one.unknownKeys == #"{"a": 3, "b": {"c": 2, "d": 1}}"#)
  }

  @Test func aRecordThatNoLineCanSayIsFoundOut() throws {
    var record = try Lines.record(Lines.line(1, "booked", nil))
    #expect(JournalLine.problem(with: record) == nil)
    record.unknownKeys = #"{"type": "start"}"#
    #expect(JournalLine.problem(with: record) != nil)
    record.unknownKeys = "{"
    #expect(JournalLine.problem(with: record) != nil)
    record.unknownKeys = nil
    record.fact = .morning(Morning(pain: Pain()))
    #expect(JournalLine.problem(with: record) == "pain has no score; give left, right, or both.")
    record.fact = .note("cut\0off")
    #expect(JournalLine.problem(with: record) != nil)
    record.fact = .session(SessionStart(kind: .run, level: 8))
    #expect(
      JournalLine.problem(with: record)
        == "level is 8; a level of the ladder is a whole number from 0 to 7.")
  }
}
