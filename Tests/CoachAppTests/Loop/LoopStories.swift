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
  private var shell: Shell
  private let noon: Timestamp

  init(_ journal: [Record]) throws {
    disk = Disk(journal)
    let day = journal.first?.day ?? Day(number: 0)
    noon = Timestamp(day: day, hour: 12, minute: 0, offsetMinutes: 60)
    let coach = Coach(
      library: try ShippedContent.library(), journal: JournalTail(journal), settings: CoachSettings(),
      mint: RecordMint(seed: (1, 2, 3, 4)), now: Moment(instant: SessionInstant(.zero), wall: noon))
    shell = Shell(coach, size: Size(width: 80, height: 24))
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
    let outside = Outside(journal: disk, settings: disk, voice: disk)
    try Loop(terminal: terminal, clock: self, outside: outside).run(&shell)
    return terminal
  }
}

/// A journal in memory that can be full, and that somebody else can write to.
private final class Disk: JournalKeeping, SettingsKeeping, Speaking {
  private(set) var records: [Record]
  private(set) var settings: [Setting.Name: String] = [:]
  private(set) var said: [String] = []
  /// Nothing can be written.
  var isFull = false
  /// Nothing can be read.
  var isUnreadable = false
  private var hasNews = false

  init(_ records: [Record]) {
    self.records = records
  }

  func save(_ new: [Record]) throws {
    if isFull { throw Full() }
    records += new.filter { record in !records.contains { $0.id == record.id } }
  }

  func keep(_ setting: Setting) throws {
    if isFull { throw Full() }
    settings[setting.name] = setting.value
  }

  func say(_ words: String) { said.append(words) }

  func writeFromElsewhere(_ journal: [Record]) {
    records = journal
    hasNews = true
  }

  func news() throws -> JournalTail? {
    if isUnreadable { throw Full() }
    defer { hasNews = false }
    return hasNews ? JournalTail(records) : nil
  }

  func recall(from day: Day) throws -> JournalTail {
    if isUnreadable { throw Full() }
    return JournalTail(records)
  }

  func notes(from first: Day, before end: Day) throws -> [Note] {
    if isUnreadable { throw Full() }
    return []
  }

  private struct Full: Error, CustomStringConvertible {
    let description = "The disk is full."
  }
}
