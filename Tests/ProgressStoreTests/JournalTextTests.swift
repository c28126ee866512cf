import RehabCore
import Testing

@testable import ProgressStore

struct JournalTextTests {
  @Test func oddEndsOfLineAndEmptyLinesArePassedOver() throws {
    let text = "\u{FEFF}" + Lines.ofEveryType[3] + "\r\n\r\n  \t\n" + Lines.ofEveryType[6]
    let found = try JournalText.records(in: text.utf8)
    #expect(found.map(\.line) == [1, 4])
    #expect(found.map(\.record) == (try Lines.records([Lines.ofEveryType[3], Lines.ofEveryType[6]])))
  }

  @Test(arguments: ["", "\n", "\u{FEFF}", "\r\n\n"])
  func aJournalMayBeEmpty(text: String) throws {
    #expect(try JournalText.records(in: text.utf8).isEmpty)
  }

  @Test func theSameRecordTwiceIsOne() throws {
    let text = Lines.ofEveryType[3] + "\n" + Lines.ofEveryType[3]
    #expect(try JournalText.records(in: text.utf8).map(\.line) == [1])
  }

  @Test func allFaultsAreListed() {
    let text = [
      "{}", Lines.line(1, "note", #""text": "one""#), Lines.line(2, "advance", #""to": 0"#),
      Lines.line(1, "note", #""text": "two""#),
    ].joined(separator: "\n")
    #expect(throws: JournalFault.self) { try JournalText.records(in: text.utf8) }
    do throws(JournalFault) {
      _ = try JournalText.records(in: text.utf8)
    } catch {
      #expect(
        error.description == """
          line 1: id is missing; an id is a UUID such as 3f2b8c1e-5d4a-4e6f-9a7b-0c1d2e3f4a5b.
          line 3: to is 0; a stage is a whole number from 1 to 5.
          line 4: the record 00000000-0000-4000-8000-000000000001 is not the one of line 2, which has the \
          same id; give it an id of its own.
          """)
    }
  }

  @Test func manyFaultsAreCounted() {
    let fault = JournalFault(faults: (1...25).map { LineFault(line: $0, sentence: "no.") })
    #expect(fault.description.hasSuffix("line 20: no.\nand 5 more lines like these."))
  }

  @Test func recordsAreSortedByDayThenInstantThenTypeThenID() throws {
    func line(_ number: Int, _ type: String, _ keys: String?, day: Int, at: String) -> String {
      Lines.line(number, type, keys, at: at).replacing(
        "2024-05-01\", \"at\"", with: "2024-05-0\(day)\", \"at\"")
    }
    let sorted = [
      line(9, "booked", nil, day: 1, at: "2024-05-09T12:00:00+00:00"),
      line(8, "note", #""text": """#, day: 2, at: "2024-05-02T12:00:00+02:00"),
      line(7, "note", #""text": """#, day: 2, at: "2024-05-02T11:30:00+00:00"),
      line(6, "note", #""text": """#, day: 2, at: "2024-05-02T11:30:00.25+00:00"),
      line(
        5, "end", #""session": \#(Lines.id(1)), "finished": true"#, day: 3, at: "2024-05-03T12:00:00+00:00"),
      line(
        4, "hourAfter", #""session": \#(Lines.id(1)), "pain": {"left": 1}"#, day: 3,
        at: "2024-05-03T14:00:00+02:00"),
      line(3, "retract", #""record": \#(Lines.id(1))"#, day: 3, at: "2024-05-03T12:00:00+00:00"),
      line(1, "booked", nil, day: 4, at: "2024-05-04T12:00:00+00:00"),
      line(2, "booked", nil, day: 4, at: "2024-05-04T12:00:00+00:00"),
    ]
    #expect(
      JournalText.text(of: try Lines.records(sorted.reversed())) == sorted.joined(separator: "\n") + "\n")
  }

  @Test(arguments: ["corrections", "forgetful", "painkillers", "runner", "two-sided"])
  func aSampleComesBackInAnyOrder(name: String) throws {
    let records = try JournalText.records(in: try SampleJournals.bytes(name)).map(\.record)
    #expect(Set(records.map(\.id)).count == records.count)
    let text = JournalText.text(of: records)
    #expect(try JournalText.records(in: text.utf8).map(\.record) == records.sorted { $0.comesBefore($1) })
    var numbers = KnownNumbers(seed: 7)
    #expect(JournalText.text(of: records.shuffled(using: &numbers)) == text)
    #expect(Set(text.split(separator: "\n").map(String.init)) == Set(try SampleJournals.lines(name)))
  }

  /// Bytes changed, lost and doubled at random: refused with a reason, or taken and kept as they are from then on.
  @Test func noInputTraps() throws {
    var numbers = KnownNumbers(seed: 2024)
    let lines = Lines.ofEveryType + Lines.withUnknownKeys
    var taken = 0
    for round in 0..<4000 {
      var bytes = Array(lines[round % lines.count].utf8)
      for _ in 0...Int.random(in: 0..<3, using: &numbers) {
        let place = Int.random(in: bytes.indices, using: &numbers)
        switch Int.random(in: 0..<4, using: &numbers) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
        case 1: bytes[place] = Array("{}[]\",:\\019-.eu".utf8).randomElement(using: &numbers) ?? 0
        case 2: bytes.remove(at: place)
        default: bytes.insert(bytes[place], at: place)
        }
      }
      guard let record = try? JournalLine.record(from: bytes, line: 1) else { continue }
      taken += 1
      #expect(JournalLine.problem(with: record) == nil)
    }
    #expect(taken > 100)
  }
}
