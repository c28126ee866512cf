import RehabCore
import Testing

@testable import ScoreSheets

@Suite("Scores out of a spreadsheet")
struct ScoreSheetTests {
  private let today = Day(year: 2026, month: 11, dayOfMonth: 25) ?? Day(number: 0)

  private func sheet(_ text: String, affected: Set<Side> = [.left], dates: DateOrder? = nil) throws
    -> ScoreSheet
  {
    try ScoreSheet(Array(text.utf8), affected: affected, dates: dates, today: today)
  }

  private func faults(_ text: String, affected: Set<Side> = [.left], dates: DateOrder? = nil) -> [String] {
    do throws(SheetFaults) {
      _ = try ScoreSheet(Array(text.utf8), affected: affected, dates: dates, today: today)
      return []
    } catch {
      return error.faults.map(\.description)
    }
  }

  @Test(
    "reads the same days however the sheet was saved",
    arguments: [
      "day,morning\n2026-03-04,2\n2026-03-05,0\n",
      "\u{FEFF}Date;Morning score\r\n2026-03-04;2\r\n2026-03-05;0",
      "Day\tPain\r2026/03/04\t2.0\r2026/03/05\t0\r",
      "\"Day\", \"Score\"\n\"2026-03-04\", \"2\"\n\n2026-03-05,0\n",
      "day,morning\n4.3.2026,2\n05.03.2026,0\n", "day,morning\n4 Mar 2026,2\n\"Thu, March 5, 2026\",0\n",
      "day,morning\n2026-03-04 00:00:00,2\n2026-03-05T00:00:00,0\n",
    ])
  func forms(text: String) throws {
    let days = try sheet(text).days
    #expect(days.map(\.day.description) == ["2026-03-04", "2026-03-05"])
    #expect(days.map(\.morning?.left?.value) == [2, 0])
  }

  @Test("a clear date decides for its column")
  func columnDecides() throws {
    #expect(
      try sheet("day,morning\n03/04/2026,1\n13/04/2026,1\n").days.map(\.day.description)
        == ["2026-04-03", "2026-04-13"])
    #expect(
      try sheet("day,morning\n03/04/2026,1\n03-14-2026,1\n").days.map(\.day.description)
        == ["2026-03-04", "2026-03-14"])
    #expect(try sheet("day,morning\n04/04/2026,1\n").days.map(\.day.description) == ["2026-04-04"])
  }

  @Test("a date that can mean two days is refused, unless it is said how to read it")
  func ambiguous() throws {
    let text = "day,morning\n03/04/2026,1\n"
    #expect(faults(text).first?.hasPrefix("line 2, column A (day): \"03/04/2026\" can be") == true)
    #expect(try sheet(text, dates: .dayFirst).days.first?.day.description == "2026-04-03")
    #expect(try sheet(text, dates: .monthFirst).days.first?.day.description == "2026-03-04")
    #expect(faults("day,morning\n13/04/2026,1\n04/14/2026,1\n").count == 1)
  }

  @Test(
    "names every bad place",
    arguments: [
      ("", "line 1: the file is empty."), ("a,b\n1,2\n", "line 1: the first line names the columns"),
      ("day,morning\n2026-03-04,11\n", "line 2, column B (morning): \"11\" is no score."),
      ("day,morning\n2026-03-04,2.5\n", "line 2, column B (morning): \"2.5\" is no score."),
      ("day,morning\n2026-03-04,-1\n", "line 2, column B (morning): \"-1\" is no score."),
      ("day,morning\n2026-02-30,1\n", "line 2, column A (day): \"2026-02-30\" is no day"),
      ("day,morning\n04/03/26,1\n", "line 2, column A (day): \"04/03/26\" is no date"),
      ("day,morning\n46085,1\n", "line 2, column A (day): \"46085\" is no date"),
      ("day,morning\n2026-03-04 07:30,1\n", "line 2, column A (day)"),
      ("day,morning\n2026-11-26,1\n", "line 2, column A (day): 2026-11-26 is still to come"),
      ("day,morning\n,1\n", "line 2, column A (day): this line has no date."),
      ("day,morning\n\n\"2026-03-04,1\n", "line 3: a quote is opened here and not closed."),
      ("day,morning,painkiller\n2026-03-04,1,maybe\n", "line 2, column C (painkiller): \"maybe\""),
      ("day,morning\n2026-03-04,1,ouch\n", "line 2: there are more cells"),
      ("day,morning\n2026-03-04,1\n2026-03-04,2\n", "line 3, column A (day): 2026-03-04 stands in line 2"),
      ("day,date,morning\n", "line 1: there are two columns for the same thing"),
    ])
  func bad(text: String, fault: String) {
    let found = faults(text)
    #expect(found.count == 1 && found[0].hasPrefix(fault), "\(found)")
  }

  @Test("tells all faults at once, in the order of the lines")
  func allAtOnce() {
    let found = faults("day,morning,worst\nfoo,1,\n2026-03-04,x,y\n2026-03-05,3,2\n")
    #expect(found.map { $0.prefix(6) } == ["line 2", "line 3", "line 3"])
  }

  @Test("refuses bytes that are no text in UTF-8")
  func bytes() {
    func fault(_ bytes: [UInt8]) -> String? {
      do throws(SheetFaults) {
        _ = try ScoreSheet(bytes, affected: [.left], dates: nil, today: today)
        return nil
      } catch {
        return error.description
      }
    }
    #expect(fault([0xFF, 0xFE, 0x64, 0x00])?.contains("UTF-16") == true)
    #expect(
      fault(Array("day,morning\n".utf8) + [0xE4, 0x2C, 0x31])?.hasPrefix("line 2: this is not UTF-8") == true)
  }

  @Test("with both legs affected it takes a column for each")
  func bothLegs() throws {
    let both: Set<Side> = [.left, .right]
    #expect(faults("day,morning\n2026-03-04,1\n", affected: both).first?.contains("both legs") == true)
    let days = try sheet("day,left,right\n2026-03-04,1,3\n", affected: both).days
    #expect(days.first?.morning == Pain(left: PainScore(1), right: PainScore(3)))
  }

  @Test("random bytes are refused or read, and never trap")
  func anyBytes() {
    var numbers = SystemRandomNumberGenerator()
    let alphabet = Array("day,morning;\"\n\r\t0123/-. xA\u{0}é".utf8)
    for _ in 0..<2000 {
      let tail = (0..<Int.random(in: 0..<60, using: &numbers)).compactMap { _ in
        alphabet.randomElement(using: &numbers)
      }
      _ = try? ScoreSheet(Array("day,morning\n".utf8) + tail, affected: [.left], dates: nil, today: today)
      _ = try? ScoreSheet(tail, affected: [.left], dates: .dayFirst, today: today)
    }
  }
}
