import CoachApp
import Coaching
import RehabCore
import TerminalUI
import TestSupport

/// A coach or a timer on a scripted terminal, a clock that only the script moves on, and an outside in memory.
final class Stage: CoachClock {
  let outside: MemoryOutside
  private(set) var shell: Shell
  private var passed = Duration.zero
  private let noon: Timestamp

  /// The coach, at noon of the first day of the journal.
  init(_ journal: [Record]) throws {
    noon = Stage.noon(of: journal.first?.day ?? Day(number: 0))
    outside = MemoryOutside(journal)
    shell = Shell(try Stage.coach(journal, .ownPlan, noon), size: Stage.size)
  }

  /// The coach with the routine of its first full day opened, as `RoutineRehearsal` has it.
  init(_ rehearsal: RoutineRehearsal) {
    noon = rehearsal.now.wall
    outside = MemoryOutside(rehearsal.coach.journal)
    shell = rehearsal.shell
    passed = SessionInstant(.zero).duration(to: rehearsal.now.instant)
  }

  /// The stand-alone timer: two holds of 30 s on each side.
  init() throws {
    noon = Stage.noon(of: Day(number: 20_500))
    outside = MemoryOutside([])
    let coach = try Stage.coach([], .timer, noon)
    let routine = Routine.hold(
      seconds: 30, sets: 2, restSeconds: 15, sides: [.left, .right],
      pace: coach.library.rehabProtocol.limits.session)
    shell = Shell(timing: routine, coach, size: Stage.size)
  }

  var coach: Coach { shell.coach }

  func now() -> Moment {
    let wall = Timestamp(
      seconds: noon.seconds + passed.components.seconds, offsetMinutes: noon.offsetMinutes)
    return Moment(instant: SessionInstant(passed), wall: wall)
  }

  func run(_ script: [ScriptStep]) throws -> ScriptedTerminal {
    let terminal = ScriptedTerminal(size: Stage.size, script: script) { self.passed += $0 }
    let outside = Outside(journal: outside, settings: outside, voice: outside)
    try Loop(terminal: terminal, clock: self, outside: outside).run(&shell)
    return terminal
  }

  private static let size = Size(width: 80, height: 24)

  private static func noon(of day: Day) -> Timestamp {
    Timestamp(day: day, hour: 12, minute: 0, offsetMinutes: 60)
  }

  private static func coach(_ journal: [Record], _ occasion: Occasion, _ noon: Timestamp) throws -> Coach {
    Coach(
      library: try ShippedContent.library(), journal: JournalTail(journal), settings: CoachSettings(),
      mint: RecordMint(seed: (1, 2, 3, 4)), now: Moment(instant: SessionInstant(.zero), wall: noon),
      occasion: occasion)
  }
}

/// A disk and a voice in memory. The disk can be full, unreadable, and written to by somebody else.
final class MemoryOutside: JournalKeeping, SettingsKeeping, Speaking {
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
    if isUnreadable { throw Unreadable() }
    defer { hasNews = false }
    return hasNews ? JournalTail(records) : nil
  }

  func recall(from day: Day) throws -> JournalTail {
    if isUnreadable { throw Unreadable() }
    return JournalTail(records)
  }

  func notes(from first: Day, before end: Day) throws -> [Note] {
    if isUnreadable { throw Unreadable() }
    return []
  }

  private struct Full: Error, CustomStringConvertible {
    let description = "The disk is full."
  }

  private struct Unreadable: Error {}
}
