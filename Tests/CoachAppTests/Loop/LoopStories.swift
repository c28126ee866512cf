import CoachApp
import Coaching
import RehabCore
import TerminalUI
import TestSupport
import Testing

@Suite("The loop") struct LoopStories {
  private static let start = Day(number: 20_500)

  @Test("a morning check by keys is on disk, and the screen follows")
  func morning() throws {
    let stage = try Stage(JournalBuilder(start: LoopStories.start).records)
    let terminal = try stage.run([.typed("\r2\r\r\r")])
    #expect(stage.outside.records.count == 2)
    #expect(terminal.rows.joined().contains("score 2"))
  }

  @Test("left alone it sleeps: the only thing it waits for is the new day")
  func sleeps() throws {
    let stage = try Stage(JournalBuilder(start: LoopStories.start).records)
    let terminal = try stage.run([.quiet(.seconds(3600))])
    #expect(terminal.frames.count == 1)
    #expect(terminal.waits.first == .seconds(16 * 3600))
  }

  @Test("at four in the morning it is another day")
  func newDay() throws {
    let stage = try Stage(JournalBuilder(start: LoopStories.start).records)
    let terminal = try stage.run([.quiet(.seconds(16 * 3600 + 60))])
    #expect(terminal.frames.count == 2)
    #expect(terminal.rows[0] != terminal.frames.first?.rows[0])
  }

  @Test("a full disk is shown, and the record is written as soon as there is room")
  func fullDisk() throws {
    let stage = try Stage(JournalBuilder(start: LoopStories.start).records)
    stage.outside.isFull = true
    let terminal = try stage.run([
      .typed("m2\r\r\r"), .look { #expect($0.rows[0].contains("NOT SAVED")) },
      .look { _ in stage.outside.isFull = false }, .typed("\u{13}"),
    ])
    #expect(stage.outside.records.count == 2)
    #expect(!terminal.rows[0].contains("NOT SAVED"))
  }

  @Test("what another program writes is seen at the next key")
  func otherProgram() throws {
    let stage = try Stage(JournalBuilder(start: LoopStories.start).records)
    var journal = JournalBuilder(start: LoopStories.start)
    journal.morning(5, on: 0)
    let terminal = try stage.run([
      .look { _ in stage.outside.writeFromElsewhere(journal.records) }, .typed("\u{C}"),
    ])
    #expect(terminal.rows.joined().contains("score 5"))
    #expect(terminal.redraws == 1)
  }

  @Test("what cannot be read for a while is seen once it can")
  func unreadableDisk() throws {
    let stage = try Stage(JournalBuilder(start: LoopStories.start).records)
    var journal = JournalBuilder(start: LoopStories.start)
    journal.morning(5, on: 0)
    stage.outside.isUnreadable = true
    stage.outside.writeFromElsewhere(journal.records)
    let terminal = try stage.run([
      .typed("\u{C}"), .look { #expect(!$0.rows.joined().contains("score 5")) },
      .look { _ in stage.outside.isUnreadable = false }, .typed("\u{C}"),
    ])
    #expect(terminal.rows.joined().contains("score 5"))
  }

  @Test("a screen that fails ends the loop with its error, and what was recorded is on disk")
  func brokenScreen() throws {
    struct Broken: Error, Equatable {}
    let stage = try Stage(JournalBuilder(start: LoopStories.start).records)
    #expect(throws: Broken()) {
      _ = try stage.run([.typed("m2\r\r"), .screenFails(Broken()), .typed("\r"), .typed("q")])
    }
    #expect(stage.outside.records.count == 2)
  }

  @Test("it quits on q, on Ctrl-C and Ctrl-D, on being asked to, and when the input ends")
  func quits() throws {
    for last: ScriptStep in [
      .typed("q"), .typed("\u{3}"), .typed("\u{4}"), .event(.interrupted), .event(.inputEnded),
    ] {
      let stage = try Stage(JournalBuilder(start: LoopStories.start).records)
      let terminal = try stage.run([last, .typed("l")])
      #expect(terminal.frames.count == 1)
    }
  }
}
