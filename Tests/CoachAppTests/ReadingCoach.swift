import CoachApp
import RehabCore
import TerminalUI
import TestSupport

/// A coach on a manual clock that somebody reads: keys in, rows and effects out.
struct ReadingCoach {
  var coach: Coach
  private var now: Moment
  private(set) var effects: [Effect] = []

  /// - Parameter day: the day of the plan on which it is read, at noon.
  init(_ journal: JournalBuilder, on day: Int, width: Int = 80, height: Int = 24) throws {
    try self.init(journal, JournalTail(journal.records), on: day, width: width, height: height)
  }

  /// - Parameter tail: what is known of the journal.
  init(
    _ journal: JournalBuilder, _ tail: JournalTail, on day: Int, width: Int = 80, height: Int = 24
  ) throws {
    let wall = Timestamp(day: journal.start + day, hour: 12, minute: 0, offsetMinutes: 60)
    now = Moment(instant: SessionInstant(.zero), wall: wall)
    coach = Coach(
      library: try ShippedContent.library(), journal: tail, settings: CoachSettings(),
      mint: RecordMint(seed: (1, 2, 3, 4)), now: now, size: Size(width: width, height: height))
  }

  mutating func press(_ keys: Key...) {
    for key in keys { effects += coach.take(.key(key), at: now) }
  }

  mutating func type(_ text: String) {
    for key in Typing.keys(for: text) { press(key) }
  }

  /// Lets time pass.
  mutating func pass(_ time: Duration) {
    now = Moment(instant: now.instant.advanced(by: time), wall: now.wall)
    send(.tick)
  }

  mutating func send(_ message: Message) {
    effects += coach.take(message, at: now)
  }

  mutating func resize(width: Int, height: Int) {
    effects += coach.take(.resized(Size(width: width, height: height)), at: now)
  }

  func rows(_ charset: Charset = .unicode) -> [String] { coach.render(charset: charset).rows }

  var text: String { rows().joined(separator: "\n") }
}
