import CoachApp
import Coaching
import RehabCore
import TerminalUI
import TestSupport

/// A coach on a manual clock that somebody reads: keys in, rows and effects out.
struct ReadingCoach {
  private(set) var shell: Shell
  private var now: Moment
  /// What the coach wanted done outside.
  private(set) var effects: [Effect] = []
  private(set) var hasQuit = false

  /// - Parameters:
  ///   - day: the day of the plan on which it is read, at noon.
  ///   - library: what decides; what ships if nil.
  init(
    _ journal: JournalBuilder, on day: Int, _ library: ExerciseLibrary? = nil, width: Int = 80,
    height: Int = 24
  ) throws {
    try self.init(journal, JournalTail(journal.records), on: day, library, width: width, height: height)
  }

  /// - Parameter tail: what is known of the journal.
  init(
    _ journal: JournalBuilder, _ tail: JournalTail, on day: Int, _ library: ExerciseLibrary? = nil,
    width: Int = 80, height: Int = 24
  ) throws {
    let wall = Timestamp(day: journal.start + day, hour: 12, minute: 0, offsetMinutes: 60)
    now = Moment(instant: SessionInstant(.zero), wall: wall)
    let coach = Coach(
      library: try library ?? ShippedContent.library(), journal: tail, settings: CoachSettings(),
      mint: RecordMint(seed: (1, 2, 3, 4)), now: now)
    shell = Shell(coach, size: Size(width: width, height: height))
  }

  var coach: Coach { shell.coach }

  mutating func press(_ keys: Key...) {
    for key in keys { take(.key(key)) }
  }

  mutating func type(_ text: String) {
    for key in Typing.keys(for: text) { press(key) }
  }

  /// Lets time pass.
  mutating func pass(_ time: Duration) {
    now = Moment(instant: now.instant.advanced(by: time), wall: now.wall)
    send(.tick)
  }

  mutating func send(_ message: Message) { note(shell.take(message, at: now)) }

  private mutating func take(_ event: TerminalEvent) { note(shell.take(event, at: now)) }

  private mutating func note(_ requests: [Shell.Request]) {
    effects += requests.effects
    if requests.contains(.quit) { hasQuit = true }
  }

  mutating func resize(width: Int, height: Int) {
    take(.resized(Size(width: width, height: height)))
  }

  func rows(_ charset: Charset = .unicode) -> [String] { shell.render(charset: charset).rows }

  var text: String { rows().joined(separator: "\n") }
}
