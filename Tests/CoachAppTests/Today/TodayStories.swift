import CoachApp
import Coaching
import RehabCore
import TerminalUI
import TestSupport
import Testing

@Suite("Today") struct TodayStories {
  private static let start = Day(number: 20_500)

  @Test("Enter leads through the day: the morning, then the walk check, then nothing more")
  func enterLeads() throws {
    var reading = try ReadingCoach(JournalBuilder(start: TodayStories.start), on: 0)
    reading.press(.enter)
    reading.type("2")
    reading.press(.enter, .enter, .enter)
    #expect(reading.text.contains("score 2"))
    reading.press(.enter, .enter)
    reading.type("1")
    reading.press(.enter)
    #expect(reading.coach.history?.today.morning == PainScore(2))
    #expect(reading.coach.history?.today.isFollowed == true)
  }

  @Test("an offered stage is shown first, and entered only by Enter on its page")
  func advance() throws {
    var reading = try ReadingCoach(TodayStories.restedWeek, on: 7)
    #expect(reading.coach.history?.offeredStage == .activate)
    reading.press(.enter)
    #expect(reading.text.contains("You decide."))
    #expect(reading.coach.history?.today.stage == .rest)
    reading.press(.enter)
    #expect(reading.coach.history?.today.stage == .activate)
    #expect(reading.text.contains("Stage 2"))
  }

  @Test("an offer that is left stays open")
  func offerIsLeft() throws {
    var reading = try ReadingCoach(TodayStories.restedWeek, on: 7)
    reading.press(.enter, .escape)
    #expect(reading.coach.history?.offeredStage == .activate)
    #expect(reading.effects.isEmpty)
  }

  @Test("a record that could not be saved is shown, kept, and saved again")
  func saveFails() throws {
    var reading = try ReadingCoach(JournalBuilder(start: TodayStories.start), on: 0)
    reading.type("m")
    reading.type("2")
    reading.press(.enter, .enter, .enter)
    guard case .save(let records)? = reading.effects.last else {
      Issue.record("nothing was to be saved")
      return
    }
    reading.send(.saveFailed("The disk is full."))
    #expect(reading.rows()[0].contains("NOT SAVED"))
    reading.type("q")
    #expect(reading.text.contains("The disk is full."))
    #expect(reading.effects.last == .save(records))
    #expect(!reading.hasQuit)
    reading.send(.saved(records.map(\.id)))
    #expect(!reading.rows()[0].contains("NOT SAVED"))
    reading.type("q")
    reading.type("q")
    #expect(reading.hasQuit)
  }

  @Test("the keys of the help page are those of the table")
  func help() throws {
    var reading = try ReadingCoach(JournalBuilder(start: TodayStories.start), on: 0, height: 40)
    reading.type("?")
    for words in ["morning", "review", "library", "why", "Ctrl-Z", "suspend"] {
      #expect(reading.text.contains(words))
    }
    reading.press(.escape)
    #expect(reading.text.contains("The way to"))
  }

  @Test("a missed yesterday may be told the reason of, once")
  func missedYesterday() throws {
    var journal = JournalBuilder(start: TodayStories.start)
    journal.morning(2, on: 0)
    journal.morning(2, on: 2)
    var reading = try ReadingCoach(journal, on: 2)
    #expect(reading.text.contains("What came between yesterday?"))
    reading.press(.down, .enter, .enter)
    #expect(reading.text.contains("Choose one by its number or with an arrow key"))
    #expect(!reading.effects.contains { if case .save = $0 { true } else { false } })
    reading.press(.down, .down, .enter)
    #expect(reading.text.contains("The way to"))
    #expect(!reading.text.contains("What came between yesterday?"))
    guard case .save(let records)? = reading.effects.last else {
      Issue.record("no reason was recorded")
      return
    }
    #expect(records.map(\.fact) == [.reason(.travel)])
    #expect(records.last?.day == TodayStories.start + 1)
  }

  @Test("a screen that is too small says so in one line", arguments: [(39, 12), (40, 11), (5, 2), (0, 0)])
  func tooSmall(width: Int, height: Int) throws {
    let reading = try ReadingCoach(
      JournalBuilder(start: TodayStories.start), on: 0, width: width, height: height)
    #expect(reading.rows().filter { !$0.allSatisfy { $0 == " " } }.count <= 1)
  }

  @Test(
    "a plan that was begun on another protocol is not judged in silence", arguments: [(40, 12), (80, 24)])
  func foreignProtocol(width: Int, height: Int) throws {
    let words = ["\"achilles\"", "\"it-band\"", width < 60 ? "doctor" : "--journal"]
    let foreign = try ReadingCoach(
      JournalBuilder(start: TodayStories.start, protocolID: "achilles"), on: 0, width: width, height: height)
    for word in words { #expect(foreign.text.contains(word), "\(foreign.text)") }
    #expect(foreign.text.contains("Morning check"))
    let own = try ReadingCoach(JournalBuilder(start: TodayStories.start), on: 0, width: width, height: height)
    for word in words { #expect(!own.text.contains(word)) }
  }

  @Test("looks as it should", arguments: [(40, 12), (80, 24), (120, 40)])
  func goldens(width: Int, height: Int) throws {
    for (name, journal, day) in try TodayStories.scenes() {
      let reading = try ReadingCoach(journal, on: day, width: width, height: height)
      expectGolden(reading.rows(), named: "today-\(name)-\(width)x\(height)")
    }
    let plain = try ReadingCoach(TodayStories.restedWeek, on: 7)
    expectGolden(plain.rows(.ascii), named: "today-offer-ascii")
  }

  @Test("random keys never trap", arguments: 0..<12)
  func randomKeys(seed: UInt64) throws {
    var generator = RecordMint(seed: (seed, 1, 2, 3))
    let keys: [Key] =
      [.enter, .escape, .up, .down, .left, .right, .tab, .backspace, .pageDown, .home, .end, .control(.l)]
      + "0123456789mswrlni?xq!+ abp-".map { Key.character($0) }
    var reading = try ReadingCoach(.sixWeeks(), on: 41)
    for _ in 0..<250 {
      guard let key = keys.randomElement(using: &generator) else { break }
      reading.press(key)
      #expect(reading.rows().count == 24)
    }
  }

  /// Seven days of rest with calm mornings, and today's morning and walk check.
  private static var restedWeek: JournalBuilder {
    var journal = JournalBuilder(start: start)
    for day in 0...7 { journal.morning(1, on: day) }
    journal.walkCheck(0, on: 7)
    return journal
  }

  private static func scenes() throws -> [(String, JournalBuilder, Int)] {
    var flagged = JournalBuilder.sixWeeks(through: 10)
    flagged.add(.flag([.lockedKnee]), on: 11, hour: 8)
    return [
      ("first", JournalBuilder(start: start), 0), ("offer", restedWeek, 7),
      ("six-weeks", JournalBuilder.sixWeeks(), 41), ("flag", flagged, 11),
    ]
  }
}
