import RehabCore
import Testing

@testable import Reports
@testable import ScoreSheets

@Suite("The tables for a spreadsheet")
struct JournalTableTests {
  @Test("can be read back, with a cell for every column", arguments: Samples.telling)
  func isReadBack(name: String) throws {
    let history = try Samples.history(name)
    for kind in JournalTable.allCases {
      let text = kind.table(of: history).text
      #expect(text.hasSuffix("\r\n"))
      let rows = try CSVText(Array(text.utf8)).rows
      #expect(rows.allSatisfy { $0.cells.count == rows[0].cells.count }, "\(kind)")
      let records = history.days.flatMap { history.chronicle.records(on: $0.day) }
      switch kind {
      case .days: #expect(rows.count - 1 == history.days.count)
      case .sets: #expect(rows.count - 1 == records.count { $0.fact.type == .set })
      case .sessions: #expect(rows.count - 1 == records.count { $0.fact.type == .session })
      case .runs:
        #expect(rows.count - 1 == records.count { $0.fact.type == .run || $0.namesMinutes })
      case .activities: #expect(rows.count - 1 == records.count { $0.fact.type == .activity })
      case .notes: #expect(rows.count - 1 == records.count { $0.fact.type == .note })
      case .scores, .events: #expect(rows.count > 1)
      }
    }
  }

  @Test("quotes what needs it, as RFC 4180 has it")
  func quotes() {
    var table = CSVTable("notes", ["day", "note"])
    table.add([.init("2026-03-04"), .init("a, \"b\"\r\nc")])
    table.add([.init(nil as String?), .init("plain")])
    #expect(table.text == "day,note\r\n2026-03-04,\"a, \"\"b\"\"\r\nc\"\r\n,plain\r\n")
  }

  @Test(
    "makes words out of what a spreadsheet would calculate",
    arguments: ["=", "+", "-", "@", "\t", "\r", "\n"])
  func harmless(beginning: String) throws {
    var table = CSVTable("notes", ["note"])
    table.add([.init(beginning + "HYPERLINK(\"x\")")])
    table.add([.init("no " + beginning)])
    let cells = try CSVText(Array(table.text.utf8)).rows.map(\.cells[0])
    #expect(cells[1].first == "'")
    #expect(cells[2].hasPrefix("no"))
  }
}

extension Record {
  /// The end of a guided run that tells how long it was.
  fileprivate var namesMinutes: Bool {
    if case .end(let end) = fact { end.minutes != nil } else { false }
  }
}
