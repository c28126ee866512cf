import Coaching
import RehabCore
import TerminalUI
import TestSupport
import Testing

@testable import CoachApp

/// What a keyboard really sends, through the same decoder as at a real terminal.
@Suite("Keys as bytes") struct ByteStories {
  private static let (interrupt, endOfText, redraw, suspend) = ("\u{3}", "\u{4}", "\u{C}", "\u{1A}")

  @Test(
    "a running routine asks before Ctrl-C and Ctrl-D end it, as it does before q",
    arguments: ["\u{3}", "\u{4}", "q"])
  func leavingARoutineIsAsked(way: String) throws {
    let stage = try running()
    let terminal = try stage.run([
      .typed(way),
      .look { #expect($0.rows.joined().contains("Leave the routine?")) },
      .typed("\r"),
      .look { #expect(!$0.rows.joined().contains("Leave the routine?")) },
    ])
    #expect(stage.coach.active?.guided.outcome == nil && stage.coach.active != nil)
    #expect(terminal.frames.count > 1)
  }

  @Test("Ctrl-C twice leaves a routine for later: the program ends, and the session stays open")
  func leavingForLater() throws {
    let stage = try running()
    let terminal = try stage.run([.typed(Self.interrupt), .typed(Self.interrupt), .typed("r")])
    #expect(stage.coach.active == nil)
    #expect(!stage.coach.journal.contains { $0.fact.type == .end })
    #expect(!terminal.rows.joined().contains("Streak"), "the r after it was not taken any more")
  }

  @Test("Ctrl-L and Ctrl-Z do what they say in a routine, and the routine goes on")
  func routineGoesOn() throws {
    let stage = try running()
    let terminal = try stage.run([.typed(Self.redraw + Self.suspend)])
    #expect(terminal.redraws == 1)
    #expect(terminal.suspensions == 1)
    #expect(stage.coach.sessionView?.isPaused == false)
  }

  @Test("they do so in the stand-alone timer too")
  func timerGoesOn() throws {
    let stage = try Stage()
    let terminal = try stage.run([
      .quiet(.seconds(15)), .typed(Self.redraw + Self.suspend), .quiet(.seconds(1)),
      .look { #expect($0.rows.joined().contains("Hold") && !$0.rows.joined().contains("Space goes on")) },
    ])
    #expect(terminal.redraws == 1)
    #expect(terminal.suspensions == 1)
  }

  @Test("every way out of the timer tells what was held", arguments: ["\u{3}", "\u{4}", "q", "\u{1B}"])
  func leavingTheTimer(way: String) throws {
    let stage = try Stage()
    _ = try stage.run([.quiet(.seconds(22)), .typed(way), .typed(" ")])
    #expect(stage.coach.closingLine == "Held: left 12 s (1 skipped)")
  }

  @Test("a whole morning check by bytes is on disk")
  func morning() throws {
    let stage = try Stage(JournalBuilder(start: Day(number: 20_500)).records)
    _ = try stage.run([.typed("m2\r\r\r")])
    #expect(stage.outside.records.last?.fact == .morning(Morning(pain: Pain(left: PainScore(2)))))
  }

  @Test("Ctrl-D leaves the coach, and Ctrl-S alone changes nothing")
  func everywhere() throws {
    let stage = try Stage(JournalBuilder(start: Day(number: 20_500)).records)
    let terminal = try stage.run([.typed("\u{13}"), .typed(Self.endOfText), .typed("l")])
    #expect(terminal.frames.count == 1)
    #expect(stage.outside.records.count == 1)
  }

  /// The routine of the first full day, five seconds into its first set.
  private func running() throws -> Stage {
    var rehearsal = try RoutineRehearsal()
    rehearsal.open()
    rehearsal.press(" ")
    rehearsal.run { $0.isInSet }
    rehearsal.wait(5)
    return Stage(rehearsal)
  }
}
