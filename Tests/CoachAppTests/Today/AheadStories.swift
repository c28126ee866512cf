import RehabCore
import TerminalUI
import TestSupport
import Testing
import Wording

@testable import CoachApp
@testable import Coaching

@Suite("What lies ahead, if all goes well")
struct AheadStories {
  private static let start = Day(number: 20_731)

  /// Day 0 of a plan: the stages come when the gate lets them, if nothing hurts.
  @Test("tells the day of each stage") func dates() throws {
    var reading = try ReadingCoach(JournalBuilder(start: AheadStories.start), on: 0, height: 40)
    reading.type("a")
    for (days, stage) in [(7, "Activate"), (21, "Strengthen"), (42, "Return to running")] {
      let day = AheadStories.start + days
      #expect(
        reading.rows().contains {
          $0.contains(day.short) && $0.contains(stage) && $0.contains("\(days) days")
        })
    }
    #expect(reading.text.contains("Maintain"))
    #expect(reading.effects.isEmpty)
    reading.press(.escape)
    #expect(reading.text.contains("The way to"))
  }

  @Test("a warning sign comes first") func flagged() throws {
    var journal = JournalBuilder.sixWeeks(through: 10)
    journal.add(.flag([.lockedKnee]), on: 11, hour: 8)
    var reading = try ReadingCoach(journal, on: 11)
    reading.type("a")
    #expect(reading.text.contains("looked at"))
    #expect(!reading.text.contains("Strengthen"))
  }

  @Test("looks as it should", arguments: [(40, 12), (80, 24), (120, 40)])
  func goldens(width: Int, height: Int) throws {
    var reading = try ReadingCoach(.sixWeeks(), on: 41, width: width, height: height)
    reading.type("a")
    expectGolden(reading.rows(), named: "ahead-\(width)x\(height)")
  }
}
