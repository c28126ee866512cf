import RehabCore
import TerminalUI
import TestSupport

@testable import CoachApp
@testable import Coaching

/// The coach on a manual clock, in stage 2 on a full day with the right leg sore, or on another day of its plan.
struct RoutineRehearsal {
  var shell: Shell
  /// What the coach wanted done outside.
  private(set) var effects: [Effect] = []
  private(set) var hasQuit = false
  private(set) var now: Moment
  /// What is on disk, in its order.
  private(set) var saved: [Record] = []
  /// Nothing more can be written.
  var isDiskFull = false
  let before: Int

  static let firstDay = Day(number: 20_000)
  /// The first full day of stage 2.
  static let fullDay = firstDay + 9

  init(affected: Set<Side> = [.right], painkiller: Bool = false, size: Size = Size(width: 80, height: 24))
    throws
  {
    self.init(
      try ShippedContent.library(), journal: RoutineRehearsal.journal(affected, painkiller), size: size)
  }

  init(_ library: ExerciseLibrary, journal: [Record], on day: Day = fullDay, size: Size) {
    now = RoutineRehearsal.moment(on: day)
    before = journal.count
    let coach = Coach(
      library: library, journal: JournalTail(journal), settings: CoachSettings(),
      mint: RecordMint(seed: (7, 7, 7, 7)), now: now)
    shell = Shell(coach, size: size)
  }

  /// Nine calm days of rest, the advance, and the morning of the first full day.
  static func journal(_ affected: Set<Side>, _ painkiller: Bool = false) -> [Record] {
    var facts: [(Day, Fact)] = [(firstDay, .start(Enrolment(protocolID: "it-band", affected: affected)))]
    for day in 0..<9 { facts.append((firstDay + day, .morning(Morning(pain: calm)))) }
    facts.append((firstDay + 8, .walkCheck(WalkCheck(pain: calm))))
    facts.append((firstDay + 8, .advance(to: .activate)))
    facts.append((fullDay, .morning(Morning(pain: calm, painkiller: painkiller))))
    var mint = RecordMint(seed: (1, 2, 3, 4))
    return facts.enumerated().map { index, entry in
      let at = Timestamp(day: entry.0, hour: 7, minute: index, offsetMinutes: 60)
      return Record(id: mint.next(), day: entry.0, at: at, fact: entry.1)
    }
  }

  private static let calm = Pain(.none, on: Side.allCases)

  private static func moment(on day: Day) -> Moment {
    Moment(
      instant: SessionInstant(.seconds(5000)),
      wall: Timestamp(day: day, hour: 18, minute: 0, offsetMinutes: 60))
  }

  var coach: Coach { shell.coach }

  var prescription: Prescription? { coach.history.map { Prescription($0, coach.library) } }

  /// Opens the routine of the day on top of the first screen.
  mutating func open() {
    guard let routine = prescription?.routine else { return }
    open(routine)
  }

  mutating func open(_ routine: Routine) { shell.screens.append(RoutineScreen(routine)) }

  mutating func send(_ message: Message) { carryOut(shell.take(message, at: now)) }

  mutating func send(_ event: TerminalEvent) { carryOut(shell.take(event, at: now)) }

  private mutating func carryOut(_ requests: [Shell.Request]) {
    if requests.contains(.quit) { hasQuit = true }
    effects += requests.effects
    for case .save(let records) in requests.effects {
      guard !isDiskFull else {
        carryOut(shell.take(.saveFailed("The disk is full."), at: now))
        continue
      }
      saved += records
      _ = shell.take(.saved(records.map(\.id)), at: now)
    }
  }

  mutating func press(_ key: Key) { send(.key(key)) }

  /// The keys of a text typed at once.
  mutating func press(_ text: String) {
    for key in Typing.keys(for: text) { press(key) }
  }

  /// A score, and Enter.
  mutating func answer(_ score: Int) {
    press("\(score)")
    press(.enter)
  }

  /// Nobody does anything for so long; the coach wakes when it asked for it.
  mutating func wait(_ seconds: Double) {
    let end = now.instant.advanced(by: .seconds(seconds))
    withStillFigures { story in
      while story.shell.nextChange <= end {
        let next = story.shell.nextChange
        story.advance(to: next)
        story.send(.tick)
      }
    }
    advance(to: end)
    send(.tick)
  }

  /// The pictures of a figure between two seconds change nothing else.
  private mutating func withStillFigures(_ body: (inout RoutineRehearsal) -> Void) {
    let isStill = coach.settings.isStill
    shell.coach.settings.isStill = true
    body(&self)
    shell.coach.settings.isStill = isStill
  }

  /// The program sleeps through so many seconds.
  mutating func sleep(_ seconds: Double) {
    advance(to: now.instant.advanced(by: .seconds(seconds)))
  }

  /// The coach wakes at an instant.
  mutating func wake(at instant: SessionInstant) {
    advance(to: instant)
    send(.tick)
  }

  /// Wakes at every change until it is so, at most for two hours.
  mutating func run(until isThere: (RoutineRehearsal) -> Bool) {
    let end = now.instant.advanced(by: .seconds(7200))
    withStillFigures { story in
      while !isThere(story), story.shell.nextChange <= end {
        let next = story.shell.nextChange
        story.advance(to: next)
        story.send(.tick)
      }
    }
  }

  private mutating func advance(to instant: SessionInstant) {
    let elapsed = now.instant.duration(to: max(instant, now.instant))
    let (seconds, attoseconds) = elapsed.components
    let nanoseconds = Int64(now.wall.nanoseconds) + attoseconds / 1_000_000_000
    now = Moment(
      instant: max(instant, now.instant),
      wall: Timestamp(
        seconds: now.wall.seconds + seconds + nanoseconds / 1_000_000_000,
        nanoseconds: Int32(nanoseconds % 1_000_000_000), offsetMinutes: now.wall.offsetMinutes))
  }

  mutating func forgetEffects() {
    effects = []
    hasQuit = false
  }

  var view: SessionView? { coach.active?.guided.view(at: now.instant) }

  /// What was recorded since the beginning.
  var facts: [Fact] { coach.journal.dropFirst(before).map(\.fact) }

  var sets: [SetDone] { facts.compactMap { if case .set(let set) = $0 { set } else { nil } } }

  /// The scores of its exercises.
  var pains: [Pain] { facts.compactMap { if case .score(let score) = $0 { score.pain } else { nil } } }

  var end: SessionEnd? { facts.compactMap { if case .end(let end) = $0 { end } else { nil } }.last }

  var said: [String] { effects.compactMap { if case .say(let words) = $0 { words } else { nil } } }

  var rings: Int { effects.filter { $0 == .ring }.count }

  func rows(_ charset: Charset = .unicode) -> [String] { shell.render(charset: charset).rows }

  var text: String { rows().joined(separator: "\n") }

  var isInSet: Bool {
    switch view?.phase {
    case .working, .holding, .interval: true
    default: false
    }
  }

  var isAsking: Bool {
    switch view?.phase {
    case .scoring, .scoringAfter, .askingAboutGap: true
    default: false
    }
  }

  /// Answers every score with the same, and lets it run to its end, and a moment longer.
  mutating func runToEnd(scores: Int = 1) {
    while coach.active != nil {
      run { $0.isAsking || $0.coach.active == nil }
      guard isAsking else { break }
      answer(scores)
    }
    wait(1)
  }
}

extension [Shell.Request] {
  /// What of it is done outside.
  var effects: [Effect] { compactMap { if case .outside(let effect) = $0 { effect } else { nil } } }
}
