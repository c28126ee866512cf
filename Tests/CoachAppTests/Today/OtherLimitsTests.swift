import CoachApp
import RehabCore
import TerminalUI
import TestSupport
import Testing

@Suite("The coach tells the numbers of the protocol it has") struct OtherLimitsTests {
  private static let start = Day(number: 20_500)

  private func library(_ change: (inout RehabProtocol) -> Void) throws -> ExerciseLibrary {
    var library = try ShippedContent.library()
    change(&library.rehabProtocol)
    return library
  }

  @Test("how long the walk check is, and when to stop it")
  func walkCheck() throws {
    let library = try library {
      $0.walkCheck.minutes = 17
      $0.limits.toActivate.walkCheckAtMost = PainScore(4) ?? .none
    }
    var journal = JournalBuilder(start: Self.start)
    journal.morning(1, on: 0)
    var reading = try ReadingCoach(journal, on: 0, library)
    #expect(reading.text.contains("17 min"))
    reading.press(.enter)
    #expect(reading.text.contains("Walk 17 minutes, then come back here"))
    #expect(reading.text.contains("If it goes over 4 on the way"))
  }

  @Test("when to stop a run, and what a key adds to a rest")
  func run() throws {
    let library = try library {
      $0.limits.running.stopFrom = PainScore(5) ?? .none
      $0.limits.session.restBonusSeconds = 25
    }
    let (journal, day) = try JournalBuilder.calm(in: .returnToRunning, where: \.allowsRun)
    var reading = try ReadingCoach(journal, on: day, library, height: 40)
    reading.press(.enter)
    #expect(reading.text.contains("At 5 or more: stop, walk home"))
    reading.press(.enter)
    reading.type("?")
    #expect(reading.text.contains("25 s"))
  }

  @Test("what repairs a streak, on Today and in the review")
  func streak() throws {
    let library = try library {
      $0.limits.streak.reserveDays = 0
      $0.limits.streak.repairDays = 3
    }
    var journal = JournalBuilder(start: Self.start)
    journal.morning(1, on: 0)
    var reading = try ReadingCoach(journal, on: 2, library)
    #expect(reading.text.contains("at risk: three followed days repair it"))
    journal.morning(1, on: 1)
    reading = try ReadingCoach(journal, on: 2, library, width: 100)
    reading.type("r")
    #expect(reading.text.contains("following the next three repairs it."))
  }

  @Test("how far back the longest run is asked for")
  func longestRun() throws {
    let library = try library { $0.limits.running.growthWindowDays = 45 }
    var reading = try ReadingCoach(JournalBuilder(start: Self.start), JournalTail([]), on: 0, library)
    // The list of warning signs has two pages.
    reading.press(.enter, .enter, .enter)
    for answer in ["1", "1", "1", "1"] {
      reading.type(answer)
      reading.press(.enter)
    }
    #expect(reading.text.contains("Your longest run of the last 45 days?"))
  }
}
