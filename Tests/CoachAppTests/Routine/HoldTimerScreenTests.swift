import RehabCore
import TerminalUI
import TestSupport
import Testing

@testable import CoachApp

@Suite struct HoldTimerScreenTests {
  struct Story {
    var timer: HoldTimer
    var now: Moment
    var effects: [Effect] = []

    init(seconds: Int = 45, sets: Int = 3, sides: [SetSide] = [.left, .right]) {
      now = Moment(
        instant: SessionInstant(.seconds(10)), wall: Timestamp(seconds: 0, offsetMinutes: 0))
      let pace = SessionLimits(getReadySeconds: 10, switchSidesSeconds: 10, restBonusSeconds: 10)
      timer = HoldTimer(
        .hold(seconds: seconds, sets: sets, restSeconds: 15, sides: sides, pace: pace), isMuted: false,
        now: now, size: Size(width: 80, height: 24))
    }

    mutating func send(_ message: Message) { effects += timer.take(message, at: now) }

    mutating func run(_ seconds: Int = 3600) {
      let end = now.instant.advanced(by: .seconds(seconds))
      while let next = timer.nextChange, next <= end {
        now.instant = max(now.instant, next)
        send(.tick)
      }
      now.instant = end
    }

    func rows() -> [String] { timer.render(charset: .unicode).rows }
  }

  @Test func leftAloneItHoldsEverythingAndEnds() {
    var story = Story()
    let start = story.now.instant
    while let next = story.timer.nextChange {
      story.now.instant = next
      story.send(.tick)
    }
    #expect(story.timer.closingLine == "Held: left 45 s x 3, right 45 s x 3")
    #expect(story.timer.isFinished)
    #expect(story.effects.last == .quit)
    let seconds = 10 + 6 * 45 + 3 * 10 + 2 * 15
    #expect(start.duration(to: story.now.instant) == .seconds(seconds))
  }

  @Test func aSkippedSetIsTold() {
    var story = Story()
    story.run(3)
    story.send(.key(.character("n")))
    story.send(.key(.character("n")))
    story.run()
    #expect(story.timer.closingLine == "Held: left 45 s x 2 (1 skipped), right 45 s x 3")
  }

  @Test func leavingEarlyTellsWhatWasHeld() {
    var story = Story(sides: [.both])
    story.run(30)
    story.send(.key(.character("q")))
    #expect(story.timer.closingLine == "Held: 20 s (2 skipped)")
    #expect(!story.timer.isFinished)
    #expect(story.effects.last == .quit)
    var none = Story()
    none.send(.interrupted)
    #expect(none.timer.closingLine == "Nothing was held.")
  }

  @Test func anyKeyPausesHelpWaitsAndAGapIsAskedAbout() {
    var story = Story()
    story.run(20)
    story.send(.key(.character("z")))
    #expect(story.timer.nextChange == nil)
    story.send(.key(.character(" ")))
    #expect(story.timer.nextChange != nil)
    story.send(.key(.character("?")))
    #expect(story.rows().joined().contains("pause"))
    #expect(story.timer.nextChange == nil)
    story.send(.key(.escape))
    story.send(.key(.enter))
    story.now.instant = story.now.instant.advanced(by: .seconds(100))
    story.send(.resumed)
    #expect(story.rows().joined().contains("Did you hold on?"))
    story.send(.key(.character("y")))
    story.run()
    #expect(story.timer.isFinished)
  }

  @Test(arguments: [
    (ControlKey.c, Effect.quit), (.d, .quit), (.l, .redraw), (.z, .suspend),
  ])
  func keysWithCtrlDoWhatTheyDoEverywhere(key: ControlKey, effect: Effect) {
    var story = Story()
    story.run(20)
    story.send(.key(.control(key)))
    #expect(story.effects.last == effect)
  }

  @Test(arguments: [Size(width: 40, height: 12), Size(width: 80, height: 24), Size(width: 120, height: 40)])
  func looks(size: Size) {
    var story = Story()
    story.send(.resized(size))
    story.run(25)
    expectGolden(story.rows(), named: "hold-timer-\(size.width)x\(size.height)")
  }
}
