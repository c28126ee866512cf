import CoachApp
import Coaching
import RehabCore
import TerminalUI
import TestSupport
import Testing

/// What the runner sets beside the journal, on its way to the disk and back.
@Suite("Settings") struct SettingStories {
  private static let journal = JournalBuilder.sixWeeks(through: 10).records

  @Test("a setting that could not be kept says so until it is, and does not count as an unsaved record")
  func fullDisk() throws {
    let stage = try Stage(SettingStories.journal)
    stage.outside.isFull = true
    let terminal = try stage.run([
      .typed("l\rfp"),
      .look { #expect($0.rows[0].contains("Setting not saved - Ctrl-S tries again")) },
      .typed("\u{13}"),
      .look { #expect($0.rows[0].contains("Setting not saved")) },
      .look { _ in stage.outside.isFull = false },
      .typed("\u{13}"),
      .look { #expect(!$0.rows[0].contains("ot saved")) },
    ])
    #expect(stage.outside.settings == [.figures: "still"])
    #expect(terminal.frames.count > 3)
  }

  @Test("the value that it has in the end is the one that is kept")
  func changedWhileTheDiskIsFull() throws {
    let stage = try Stage(SettingStories.journal)
    stage.outside.isFull = true
    _ = try stage.run([
      .typed("l\rfpp"), .look { _ in stage.outside.isFull = false }, .typed("\u{13}"),
      .look { #expect(!$0.rows[0].contains("ot saved")) },
    ])
    #expect(stage.outside.settings == [.figures: "moving"])
  }

  @Test("nobody is kept from leaving by a setting")
  func leaving() throws {
    let stage = try Stage(SettingStories.journal)
    stage.outside.isFull = true
    let terminal = try stage.run([.typed("l\rfp"), .typed("q"), .typed("?")])
    #expect(!terminal.rows.joined().contains("Keys"))
    #expect(!terminal.rows.joined().contains("Not saved yet"))
  }

  @Test("records that could not be written come before settings in the header")
  func both() throws {
    let stage = try Stage(SettingStories.journal)
    stage.outside.isFull = true
    _ = try stage.run([
      .typed("l\rfp\u{1B}\u{1B}"), .typed("\u{1B}"), .typed("m2\r\r\r"),
      .look { #expect($0.rows[0].contains("NOT SAVED")) },
      .look { _ in stage.outside.isFull = false },
      .typed("\u{13}"),
      .look { #expect(!$0.rows[0].lowercased().contains("not saved")) },
    ])
    #expect(stage.outside.settings == [.figures: "still"])
    #expect(stage.outside.records.count == SettingStories.journal.count + 1)
  }

  @Test("what cannot be read now is asked for again, and nothing is lost meanwhile")
  func unreadable() throws {
    let stage = try Stage(SettingStories.journal)
    stage.outside.isUnreadable = true
    _ = try stage.run([.typed("r"), .typed("z"), .typed("\u{1B}m2\r\r\r")])
    #expect(stage.outside.records.count == SettingStories.journal.count + 1)
  }
}
