import CoachApp
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
    #expect(stage.disk.records.count == 2)
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
    stage.disk.isFull = true
    let terminal = try stage.run([
      .typed("m2\r\r\r"), .look { #expect($0.rows[0].contains("NOT SAVED")) },
      .look { _ in stage.disk.isFull = false }, .typed("\u{13}"),
    ])
    #expect(stage.disk.records.count == 2)
    #expect(!terminal.rows[0].contains("NOT SAVED"))
  }

  @Test("what another program writes is seen at the next key")
  func otherProgram() throws {
    let stage = try Stage(JournalBuilder(start: LoopStories.start).records)
    var journal = JournalBuilder(start: LoopStories.start)
    journal.morning(5, on: 0)
    let terminal = try stage.run([
      .look { _ in stage.disk.writeFromElsewhere(journal.records) }, .typed("\u{C}"),
    ])
    #expect(terminal.rows.joined().contains("score 5"))
    #expect(terminal.redraws == 1)
  }

  @Test("a setting that cannot be kept is told like a record")
  func fullDiskForASetting() throws {
    let stage = try Stage(JournalBuilder(start: LoopStories.start).records)
    stage.disk.isFull = true
    let terminal = try stage.run([.typed("l\rfp")])
    #expect(terminal.rows[0].contains("NOT SAVED"))
    #expect(stage.disk.settings.isEmpty)
  }

  @Test("what cannot be read for a while is seen once it can")
  func unreadableDisk() throws {
    let stage = try Stage(JournalBuilder(start: LoopStories.start).records)
    var journal = JournalBuilder(start: LoopStories.start)
    journal.morning(5, on: 0)
    stage.disk.isUnreadable = true
    stage.disk.writeFromElsewhere(journal.records)
    let terminal = try stage.run([
      .typed("\u{C}"), .look { #expect(!$0.rows.joined().contains("score 5")) },
      .look { _ in stage.disk.isUnreadable = false }, .typed("\u{C}"),
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
    #expect(stage.disk.records.count == 2)
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

/// A coach, a clock that only a script moves on, and a disk in memory.
private final class Stage: CoachClock {
  let disk: Disk
  private var passed = Duration.zero
  private var coach: Coach
  private let noon: Timestamp

  init(_ journal: [Record]) throws {
    disk = Disk(journal)
    let day = journal.first?.day ?? Day(number: 0)
    noon = Timestamp(day: day, hour: 12, minute: 0, offsetMinutes: 60)
    coach = Coach(
      library: try ShippedContent.library(), journal: journal, settings: CoachSettings(),
      mint: RecordMint(seed: (1, 2, 3, 4)), now: Moment(instant: SessionInstant(.zero), wall: noon),
      size: Size(width: 80, height: 24))
  }

  func now() -> Moment {
    let wall = Timestamp(
      seconds: noon.seconds + passed.components.seconds, offsetMinutes: noon.offsetMinutes)
    return Moment(instant: SessionInstant(passed), wall: wall)
  }

  func run(_ script: [ScriptStep]) throws -> ScriptedTerminal {
    let terminal = ScriptedTerminal(size: Size(width: 80, height: 24), script: script) {
      self.passed += $0
    }
    try Loop(terminal: terminal, clock: self, outside: disk).run(&coach)
    return terminal
  }
}

/// A journal in memory that can be full or unreadable, and that somebody else can write to.
private final class Disk: Outside {
  private(set) var records: [Record]
  private(set) var settings: [Setting: String] = [:]
  var isFull = false
  var isUnreadable = false
  private var hasNews = false

  init(_ records: [Record]) {
    self.records = records
  }

  func save(_ new: [Record]) throws {
    if isFull { throw Trouble.full }
    records += new.filter { record in !records.contains { $0.id == record.id } }
  }

  func save(_ setting: Setting, _ value: String) throws {
    if isFull { throw Trouble.full }
    settings[setting] = value
  }

  func say(_ words: String) {}

  func writeFromElsewhere(_ journal: [Record]) {
    records = journal
    hasNews = true
  }

  func news() throws -> JournalTail? {
    if isUnreadable { throw Trouble.unreadable }
    defer { hasNews = false }
    return hasNews ? JournalTail(records) : nil
  }

  func recall(from day: Day) throws -> JournalTail {
    if isUnreadable { throw Trouble.unreadable }
    return JournalTail(records)
  }

  /// All is known from the first day on, so no notes are asked for.
  func notes(from first: Day, before end: Day) throws -> [Note] { throw Trouble.unreadable }

  private enum Trouble: String, Error, CustomStringConvertible {
    case full = "The disk is full."
    case unreadable = "The disk cannot be read."

    var description: String { rawValue }
  }
}
