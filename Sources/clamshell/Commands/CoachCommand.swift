import ArgumentParser
import CoachApp
import CursesBackend
import ProgressStore
import RehabCore
import TerminalUI

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The coach, full screen.
struct CoachCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coach", abstract: "Opens the coach, full screen. (This is what happens without a command.)")

  @OptionGroup var journal: JournalOptions

  func run() throws {
    let surroundings = Surroundings.current()
    let library = try journal.library(surroundings)
    let path = try journal.path(surroundings)
    let reader = PlanReader(path: path, library.rehabProtocol, build: surroundings.build)
    let clock = MachineClock()
    let outside = JournalOutside(path: path, reader: reader, clock: clock)
    // The terminal first: without one nothing is opened, and no journal is made.
    try onTerminal(surroundings) { terminal in
      let (records, settings) = try storeWork { try outside.open() }
      let isStill = surroundings["CLAMSHELL_MOTION"] == "off"
      var coach = Coach(
        library: library, journal: records, settings: isStill ? settings.still : settings,
        mint: .random(), now: clock.now(),
        size: terminal.size)
      try Loop(terminal: terminal, clock: clock, outside: outside).run(&coach)
    }
    try storeWork { try outside.close() }
  }
}

/// Opens the terminal, does the work, and gives the terminal back whatever happens.
func onTerminal(_ surroundings: Surroundings, _ work: (any Terminal) throws -> Void) throws {
  setlocale(LC_ALL, "")
  let settings = TerminalSettings(
    input: STDIN_FILENO, output: STDOUT_FILENO, environment: surroundings.environment)
  let terminal: CursesTerminal
  do {
    terminal = try CursesTerminal(settings)
  } catch {
    throw Failure.other(error.description)
  }
  defer { terminal.close() }
  try work(terminal)
}

extension CoachSettings {
  init(_ store: JournalStore) throws {
    let shown = try store.setting(Setting.shownAgain.rawValue) ?? ""
    self.init(
      isMuted: try store.setting(Setting.muted.rawValue) == "yes",
      shownAgain: Set(shown.split(separator: " ").map { ExerciseID(rawValue: String($0)) }),
      isStill: try store.setting(Setting.figures.rawValue) == "still")
  }

  /// The same, with figures that do not move.
  fileprivate var still: CoachSettings {
    var settings = self
    settings.isStill = true
    return settings
  }
}

extension RecordMint {
  /// Seeded by the system's random numbers.
  static func random() -> RecordMint {
    var system = SystemRandomNumberGenerator()
    return RecordMint(seed: (system.next(), system.next(), system.next(), system.next()))
  }
}
