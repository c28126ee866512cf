import RehabCore
import TerminalUI
import TestSupport
import Testing

@testable import CoachApp
@testable import Coaching

@Suite struct HoldTimerScreenTests {
  struct Story {
    var shell: Shell
    var now: Moment
    var hasQuit = false

    init(seconds: Int = 45, sets: Int = 3, sides: [SetSide] = [.left, .right]) throws {
      now = Moment(
        instant: SessionInstant(.seconds(10)), wall: Timestamp(seconds: 0, offsetMinutes: 0))
      let pace = SessionLimits(getReadySeconds: 10, switchSidesSeconds: 10, restBonusSeconds: 10)
      let coach = Coach(
        library: try ShippedContent.library(), journal: JournalTail([]), settings: CoachSettings(),
        mint: RecordMint(seed: (1, 2, 3, 4)), now: now, occasion: .timer)
      shell = Shell(
        timing: .hold(seconds: seconds, sets: sets, restSeconds: 15, sides: sides, pace: pace), coach,
        size: Size(width: 80, height: 24))
    }

    mutating func send(_ event: TerminalEvent) {
      if shell.take(event, at: now).contains(.quit) { hasQuit = true }
    }

    mutating func press(_ keys: Key...) {
      for key in keys { send(.key(key)) }
    }

    /// When the timer goes on by itself; nil while it waits.
    var nextChange: SessionInstant? { shell.coach.active?.guided.nextChange(after: now.instant) }

    var closingLine: String { shell.coach.closingLine }

    mutating func run(_ seconds: Int = 3600) {
      let end = now.instant.advanced(by: .seconds(seconds))
      while let next = nextChange, next <= end {
        now.instant = max(now.instant, next)
        send(.timedOut)
      }
      now.instant = end
    }

    func rows() -> [String] { shell.render(charset: .unicode).rows }

    var text: String { rows().joined() }
  }

  @Test func leftAloneItHoldsEverythingAndEnds() throws {
    var story = try Story()
    let start = story.now.instant
    while let next = story.nextChange {
      story.now.instant = next
      story.send(.timedOut)
    }
    #expect(story.closingLine == "Held: left 45 s x 3, right 45 s x 3")
    #expect(story.shell.coach.active?.guided.outcome == .finished)
    #expect(story.hasQuit)
    let seconds = 10 + 6 * 45 + 3 * 10 + 2 * 15
    #expect(start.duration(to: story.now.instant) == .seconds(seconds))
  }

  @Test func aSkippedSetIsTold() throws {
    var story = try Story()
    story.run(3)
    story.press(.character("n"), .character("n"))
    story.run()
    #expect(story.closingLine == "Held: left 45 s x 2 (1 skipped), right 45 s x 3")
  }

  @Test("every way out tells what was held, without a question")
  func leavingEarly() throws {
    for way in [Key.character("q"), .escape, .control(.c), .control(.d)] {
      var story = try Story(sides: [.both])
      story.run(30)
      story.press(way)
      #expect(story.closingLine == "Held: 20 s (2 skipped)", "\(way)")
      #expect(story.shell.coach.active?.guided.outcome != .finished)
      #expect(story.hasQuit, "\(way)")
    }
    for end in [TerminalEvent.interrupted, .inputEnded] {
      var story = try Story(sides: [.both])
      story.run(30)
      story.send(end)
      #expect(story.closingLine == "Held: 20 s (2 skipped)")
      #expect(story.hasQuit)
    }
    var none = try Story()
    none.send(.interrupted)
    #expect(none.closingLine == "Nothing was held.")
  }

  @Test func anyKeyPausesHelpWaitsAndAGapIsAskedAbout() throws {
    var story = try Story()
    story.run(20)
    story.press(.character("z"))
    #expect(story.nextChange == nil)
    story.press(.character(" "))
    #expect(story.nextChange != nil)
    story.press(.character("?"))
    #expect(story.text.contains("draw anew"))
    #expect(story.nextChange == nil)
    story.press(.escape, .enter)
    #expect(story.nextChange != nil)
    story.now.instant = story.now.instant.advanced(by: .seconds(100))
    story.send(.resumed)
    #expect(story.text.contains("Did you hold on?"))
    story.press(.character("y"))
    story.run()
    #expect(story.shell.coach.active?.guided.outcome == .finished)
  }

  @Test("the keys of every screen draw it anew and suspend it, and pause nothing")
  func keysOfEveryScreen() throws {
    var story = try Story()
    story.run(20)
    #expect(story.shell.take(.key(.control(.l)), at: story.now) == [.redraw])
    #expect(story.shell.take(.key(.control(.z)), at: story.now) == [.suspend])
    #expect(story.nextChange != nil)
  }

  @Test("it never asks for a score, and records nothing")
  func recordsNothing() throws {
    var story = try Story()
    story.run(20)
    story.press(.character("!"), .character(" "))
    story.run()
    #expect(story.shell.coach.journal.isEmpty)
  }

  @Test(arguments: [Size(width: 40, height: 12), Size(width: 80, height: 24), Size(width: 120, height: 40)])
  func looks(size: Size) throws {
    var story = try Story()
    story.send(.resized(size))
    story.run(25)
    expectGolden(story.rows(), named: "hold-timer-\(size.width)x\(size.height)")
  }
}
