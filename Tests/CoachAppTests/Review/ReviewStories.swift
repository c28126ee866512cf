import CoachApp
import RehabCore
import TerminalUI
import TestSupport
import Testing
import Wording

@Suite("Review and why")
struct ReviewStories {
  @Test("opens from today, moves by day and week, and opens that day's reasons")
  func moving() throws {
    var reading = try ReadingCoach(.sixWeeks(), on: 41)
    reading.type("r")
    #expect(reading.text.contains("Review"))
    #expect(reading.text.contains("Sun 15 Nov"))
    reading.press(.left)
    #expect(reading.text.contains("Sat 14 Nov"))
    reading.press(.up, .up)
    #expect(reading.text.contains("Sat 31 Oct"))
    reading.press(.left)
    #expect(reading.text.contains("A flare"))
    reading.press(.enter)
    #expect(reading.text.contains("m3'"))
    #expect(reading.text.contains("Fri 30 Oct 2026"))
    reading.press(.escape)
    #expect(reading.text.contains("Fri 30 Oct"))
    reading.press(.home)
    #expect(reading.text.contains("Mon 5 Oct"))
    reading.press(.left, .end)
    #expect(reading.text.contains("Sun 15 Nov"))
    reading.press(.right)
    #expect(reading.text.contains("Sun 15 Nov"))
    #expect(reading.effects.isEmpty)
  }

  @Test("stages and totals are a key away, and beside the days where there is room")
  func totals() throws {
    var reading = try ReadingCoach(.sixWeeks(), on: 41)
    reading.type("r")
    #expect(!reading.text.contains("Fire hydrant"))
    reading.press(.tab)
    #expect(reading.text.contains("Fire hydrant"))
    #expect(reading.text.contains("Activate"))
    reading.press(.tab)
    #expect(!reading.text.contains("Fire hydrant"))
    reading.resize(width: 120, height: 40)
    #expect(reading.text.contains("Fire hydrant"))
    #expect(reading.text.contains("trained"))
    reading.press(.tab)
    #expect(reading.text.contains("trained"))
  }

  @Test("on the first day there is nothing to look back at, and nothing breaks")
  func firstDay() throws {
    var reading = try ReadingCoach(.init(start: Day(number: 20_731)), on: 0)
    reading.type("r")
    #expect(reading.text.contains("Streak: 0 days"))
    #expect(reading.text.contains("A streak begins"))
    reading.press(.left, .right, .up, .down, .home, .end, .pageUp, .pageDown)
    reading.press(.enter)
    #expect(reading.text.contains("today, day 0"))
    #expect(reading.text.contains("What Activate asks for"))
    reading.press(.left, .right)
    #expect(reading.text.contains("today, day 0"))
  }

  @Test("a streak at risk says what repairs it")
  func atRisk() throws {
    var journal = JournalBuilder(start: Day(number: 20_731))
    for day in 0...3 { journal.morning(1, on: day) }
    var reading = try ReadingCoach(journal, on: 7)
    reading.type("r")
    #expect(reading.text.contains("Follow the next 2 days"))
  }

  @Test("why goes through the days, shows its evidence, and tells of the next stage on the last day alone")
  func why() throws {
    var reading = try ReadingCoach(.sixWeeks(), on: 41, height: 60)
    reading.type("w")
    #expect(reading.text.contains("What Strengthen asks for"))
    #expect(reading.text.contains("today, day 41"))
    #expect(!reading.text.contains("rest on"))
    reading.type("e")
    #expect(reading.text.contains("What these rules rest on"))
    reading.type("e")
    reading.press(.left)
    #expect(reading.text.contains("Sat 14 Nov 2026"))
    #expect(!reading.text.contains("What Strengthen asks for"))
    reading.press(.home)
    #expect(reading.text.contains("Mon 5 Oct 2026"))
    reading.press(.left)
    #expect(reading.text.contains("Mon 5 Oct 2026"))
    reading.press(.end)
    #expect(reading.text.contains("today, day 41"))
  }

  @Test("an open warning sign stands on top of the reasons")
  func warning() throws {
    var journal = JournalBuilder.sixWeeks(through: 10)
    journal.add(.flag([.lockedKnee]), on: 11, hour: 8)
    var reading = try ReadingCoach(journal, on: 11, height: 40)
    reading.type("w")
    #expect(reading.text.contains("STOP: Warning sign: knee stuck"))
    #expect(reading.text.contains("m1 "))
    #expect(reading.text.contains("there is no date for it"))
  }

  @Test(
    "looks as it should",
    arguments: [(40, 12), (80, 24), (120, 40)])
  func goldens(width: Int, height: Int) throws {
    var reading = try ReadingCoach(.sixWeeks(), on: 41, width: width, height: height)
    reading.type("r")
    expectGolden(reading.rows(), named: "review-\(width)x\(height)")
    if width < 100 {
      reading.press(.tab)
      expectGolden(reading.rows(), named: "review-totals-\(width)x\(height)")
    }
    reading.press(.escape)
    reading.type("w")
    expectGolden(reading.rows(), named: "why-\(width)x\(height)")
    reading.type("e")
    expectGolden(reading.rows(), named: "why-evidence-\(width)x\(height)")
  }

  @Test("in ASCII every day still has a sign of its own")
  func ascii() throws {
    var reading = try ReadingCoach(.sixWeeks(), on: 41)
    reading.type("r")
    expectGolden(reading.rows(.ascii), named: "review-ascii-80x24")
    #expect(Set(DaySign.allCases.map(\.ascii)).count == DaySign.allCases.count)
    #expect(Set(DaySign.allCases.map(\.unicode)).count == DaySign.allCases.count)
  }

  @Test("as text for the command line")
  func asText() throws {
    let library = try ShippedContent.library()
    let journal = JournalBuilder.sixWeeks()
    let chronicle = try #require(Chronicle(journal.records))
    let history = GateHistory(
      library.rehabProtocol, chronicle, through: journal.start + 41, isRunning: false)
    let page = ReviewText.page(history, Review(history), library, isUnicode: false)
    let lines = page.lines(width: 80) { $0.wrapped(to: $1, hangingIndent: $2) }.map(\.text)
    expectGolden(lines, named: "review-text")
    #expect(lines.allSatisfy { $0.displayWidth <= 80 && $0.allSatisfy { $0.isASCII || $0 == "·" } })
  }

  @Test("random keys on any size never trap", arguments: [3, 7, 19])
  func randomKeys(seed: UInt64) throws {
    let keys: [Key] = [
      .left, .right, .up, .down, .home, .end, .pageUp, .pageDown, .tab, .enter, .escape, .character("e"),
      .character("o"), .character("r"), .character("w"), .character("l"), .character("?"), .character(" "),
    ]
    let sizes = [(40, 12), (80, 24), (120, 40), (41, 13), (200, 20), (20, 5), (99, 33)]
    var random = RecordMint(seed: (seed, 2, 3, 4))
    for last in [0, 9, 41] {
      var reading = try ReadingCoach(.sixWeeks(through: last), on: last)
      for step in 0..<400 {
        reading.press(keys[Int(random.next() as UInt64 % UInt64(keys.count))])
        if step % 20 == 0 {
          let size = sizes[Int(random.next() as UInt64 % UInt64(sizes.count))]
          reading.resize(width: size.0, height: size.1)
        }
        #expect(reading.rows().count == reading.coach.size.height)
      }
    }
  }
}
