public import RehabCore
public import TerminalUI

/// The clocks of the machine.
public protocol CoachClock {
  func now() -> Moment
}

/// Everything that happens outside: the disk, the settings, the voice.
public protocol Outside: AnyObject {
  /// Returns once the records are on disk.
  func save(_ records: [Record]) throws
  func save(_ setting: Setting, _ value: String) throws
  /// What is on disk, if another program has written to it since this was last asked; else nil.
  func news() throws -> JournalTail?
  /// What is on disk, with the days from this one on.
  func recall(from day: Day) throws -> JournalTail
  /// The notes of some days, newest first.
  func notes(from first: Day, before end: Day) throws -> [Note]
  func say(_ words: String)
}

/// Runs the coach, or the stand-alone timer, on a terminal until it quits: one event at a time, asleep between
/// visible changes.
public struct Loop {
  private let terminal: any Terminal
  private let clock: any CoachClock
  private let outside: any Outside

  public init(terminal: any Terminal, clock: any CoachClock, outside: any Outside) {
    self.terminal = terminal
    self.clock = clock
    self.outside = outside
  }

  public func run(_ app: inout some App) throws {
    try terminal.present(app.render(charset: terminal.capabilities.charset))
    while true {
      let message = nextMessage(app)
      if message != .tick, let journal = try? outside.news() {
        guard try carryOut(app.take(.journalChanged(journal), at: clock.now()), &app) else { return }
      }
      guard try carryOut(app.take(message, at: clock.now()), &app) else { return }
      try terminal.present(app.render(charset: terminal.capabilities.charset))
    }
  }

  private func nextMessage(_ app: some App) -> Message {
    let wait = app.nextChange.map { max(.zero, clock.now().instant.duration(to: $0)) }
    switch terminal.nextEvent(waitingAtMost: wait) {
    case .key(let key): return .key(key)
    case .resized(let size): return .resized(size)
    case .resumed: return .resumed
    case .interrupted, .inputEnded: return .interrupted
    case .timedOut: return .tick
    }
  }

  /// Carries out effects in their order; false once the app wants to quit.
  private func carryOut(_ effects: [Effect], _ app: inout some App) throws -> Bool {
    for effect in effects {
      switch effect {
      case .save(let records):
        let answer = attempt(Message.saved(records.map(\.id))) { try outside.save(records) }
        guard try carryOut(app.take(answer, at: clock.now()), &app) else { return false }
      case .saveSetting(let setting, let value):
        let answer = attempt(Message.tick) { try outside.save(setting, value) }
        if case .saveFailed = answer { _ = app.take(answer, at: clock.now()) }
      case .recall(let day):
        // What cannot be read now stays unseen; the next key asks again.
        guard let journal = try? outside.recall(from: day) else { continue }
        guard try carryOut(app.take(.journalChanged(journal), at: clock.now()), &app) else { return false }
      case .readNotes(let first, let end):
        guard let notes = try? outside.notes(from: first, before: end) else { continue }
        guard try carryOut(app.take(.notesRead(notes), at: clock.now()), &app) else { return false }
      case .ring: terminal.ring()
      case .say(let words): outside.say(words)
      case .redraw: terminal.redraw()
      case .suspend:
        terminal.suspend()
        guard try carryOut(app.take(.resumed, at: clock.now()), &app) else { return false }
      case .quit: return false
      }
    }
    return true
  }

  private func attempt(_ success: Message, _ work: () throws -> Void) -> Message {
    do {
      try work()
      return success
    } catch {
      return .saveFailed(String(describing: error))
    }
  }
}
