import CoachApp
import Coaching
import RehabCore
import TerminalUI
import TestSupport
import Testing
import Wording

@Suite("Review and why")
struct ReviewStories {
  @Test("opens from today, moves by day and week, and opens that day with its reasons")
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
    reading.type("w")
    #expect(reading.text.contains("What was seen"))
    reading.press(.escape, .escape)
    #expect(reading.text.contains("Fri 30 Oct"))
    reading.press(.home)
    #expect(reading.text.contains("Mon 5 Oct"))
    reading.press(.left, .end)
    #expect(reading.text.contains("Sun 15 Nov"))
    reading.press(.right)
    #expect(reading.text.contains("Sun 15 Nov"))
    #expect(reading.effects.isEmpty)
  }

  @Test("moves from stage to stage")
  func stages() throws {
    var reading = try ReadingCoach(.sixWeeks(), on: 41)
    reading.type("r[")
    #expect(reading.text.contains("Mon 12 Oct · Activate"))
    reading.type("[")
    #expect(reading.text.contains("Mon 5 Oct · Rest"))
    reading.type("[]")
    #expect(reading.text.contains("Mon 12 Oct · Activate"))
    reading.type("]")
    #expect(reading.text.contains("Mon 12 Oct · Activate"))
  }

  @Test("each picture is a Tab away, and numbers are one key")
  func pictures() throws {
    var reading = try ReadingCoach(.sixWeeks(), on: 41)
    reading.type("r")
    #expect(reading.text.contains("[Days]") && reading.text.contains("weeks"))
    #expect(reading.text.contains("26 Oct  ● ● ● ● ! ○ ●"))
    reading.type("z")
    #expect(reading.text.contains("Nov") && reading.text.contains("  We"))
    reading.type("z")
    #expect(reading.text.contains("Oct 2026") && reading.text.contains("Nov 2026"))
    reading.type("v")
    #expect(reading.text.contains("4   3   3".replacing("   ", with: "  ")))
    reading.press(.tab)
    #expect(reading.text.contains("[Pain]"))
    reading.type("v")
    #expect(reading.text.contains("⠤"))
    reading.press(.tab)
    #expect(reading.text.contains("▸ Clamshell") && reading.text.contains("L2 L3"))
    reading.press(.down)
    #expect(reading.text.contains("▸ Fire hydrant"))
    reading.press(.tab)
    #expect(reading.text.contains("1 Rest") && reading.text.contains("7 days"))
    #expect(reading.text.contains("Calm mornings in a row"))
    reading.press(.backTab, .backTab)
    #expect(reading.text.contains("[Pain]"))
  }

  @Test("on the first day there is nothing to look back at, and nothing breaks")
  func firstDay() throws {
    var reading = try ReadingCoach(.init(start: Day(number: 20_731)), on: 0)
    reading.type("r")
    #expect(reading.text.contains("Streak: 0 days"))
    #expect(reading.text.contains("A streak begins"))
    reading.press(.left, .right, .up, .down, .home, .end, .pageUp, .pageDown)
    reading.press(.enter)
    #expect(reading.text.contains("The plan begins"))
    reading.type("w")
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
    #expect(reading.text.contains("m1 A warning sign is open (knee stuck)"))
    #expect(reading.text.contains("p1 Nothing to train until the warning sign is cleared."))
    // The sign and nothing else: neither the next stage nor the days ahead.
    for words in ["What Strengthen asks for", "There is no date for it yet", WeekWording.title] {
      #expect(!reading.text.contains(words), "\(words)")
    }
  }

  @Test(
    "looks as it should",
    arguments: [(40, 12), (80, 24), (120, 40)])
  func goldens(width: Int, height: Int) throws {
    var reading = try ReadingCoach(.sixWeeks(), on: 41, width: width, height: height)
    reading.type("r")
    for view in ["weeks", "pain", "exercises", "stages"] {
      expectGolden(reading.rows(), named: "review-\(view)-\(width)x\(height)")
      reading.press(.tab)
    }
    reading.type("z")
    expectGolden(reading.rows(), named: "review-year-\(width)x\(height)")
    reading.type("z")
    expectGolden(reading.rows(), named: "review-months-\(width)x\(height)")
    reading.type("v")
    expectGolden(reading.rows(), named: "review-numbers-\(width)x\(height)")
    reading.press(.up, .enter)
    expectGolden(reading.rows(), named: "review-day-\(width)x\(height)")
    reading.press(.escape, .escape)
    reading.type("w")
    expectGolden(reading.rows(), named: "why-\(width)x\(height)")
    reading.type("e")
    expectGolden(reading.rows(), named: "why-evidence-\(width)x\(height)")
  }

  @Test("in ASCII every day still has a sign of its own, and every picture can be read")
  func ascii() throws {
    var reading = try ReadingCoach(.sixWeeks(), on: 41)
    reading.type("r")
    for view in ["weeks", "pain", "exercises", "stages"] {
      expectGolden(reading.rows(.ascii), named: "review-ascii-\(view)-80x24")
      #expect(reading.rows(.ascii).joined().allSatisfy { $0.isASCII })
      reading.press(.tab)
    }
    #expect(Set(DaySign.allCases.map(\.ascii)).count == DaySign.allCases.count)
    #expect(Set(DaySign.allCases.map(\.unicode)).count == DaySign.allCases.count)
  }

  @Test("as text for the command line, with the same pictures")
  func asText() throws {
    let library = try ShippedContent.library()
    let journal = JournalBuilder.sixWeeks()
    let chronicle = try #require(Chronicle(journal.records))
    let history = GateHistory(
      library.rehabProtocol, chronicle, through: journal.start + 41, isRunning: false)
    func sheet(_ review: Review, _ width: Int, _ charset: Charset) -> ReviewSheet {
      ReviewSheet(history, review, library.outline, width: width, charset: charset)
    }
    let all = Review(history)
    expectGolden(sheet(all, 80, .unicode).rows, named: "review-text")
    expectGolden(sheet(all, 60, .ascii).rows, named: "review-text-ascii")
    expectGolden(sheet(all, 80, .unicode).rows(of: "clamshell"), named: "review-text-exercise")
    #expect(sheet(all, 80, .unicode).rows.allSatisfy { $0.displayWidth <= 80 })
    #expect(sheet(all, 60, .ascii).rows.allSatisfy { $0.count <= 60 && $0.allSatisfy { $0.isASCII } })
    #expect(sheet(all, 80, .unicode).rows(of: "squat") == ["Squat", "Not done on these days."])
    let nothing = sheet(Review(history, from: journal.start + 99), 80, .unicode).rows
    #expect(nothing.first?.contains("Streak: 41 days") == true)
  }

  @Test("random keys on any size never trap", arguments: [3, 7, 19])
  func randomKeys(seed: UInt64) throws {
    let keys: [Key] = [
      .left, .right, .up, .down, .home, .end, .pageUp, .pageDown, .tab, .enter, .escape, .character("e"),
      .character("o"), .character("r"), .character("w"), .character("l"), .character("?"), .character(" "),
      .character("z"), .character("v"), .character("["), .character("]"), .character("/"), .character("m"),
      .character("n"), .character("1"),
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
        #expect(reading.rows().count == reading.shell.size.height)
      }
    }
  }
}
