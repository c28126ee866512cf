import ArgumentParser
import CoachApp
import Coaching
import CursesBackend
import Files
import ProgressStore
import RehabCore
import TerminalUI

/// The coach, full screen.
struct CoachCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coach", abstract: "Opens the coach, full screen. (This is what happens without a command.)")

  @OptionGroup var journal: JournalOptions

  func run() throws { try CoachCommand.open(journal) }

  static func open(_ options: some TakesJournal & TakesExercises) throws {
    let surroundings = Surroundings.current()
    let library = try options.library(surroundings)
    let clock = MachineClock()
    let store = JournalOnDisk(
      path: try options.path(surroundings),
      reader: PlanReader(library.rehabProtocol, build: surroundings.build), clock: clock)
    // The terminal first: without one nothing is opened, and no journal is made.
    try onTerminal(surroundings) { terminal in
      let (records, settings) = try storeWork { try store.open() }
      let coach = Coach(
        library: library, journal: records, settings: surroundings.adapted(settings), mint: .random(),
        now: clock.now())
      var shell = Shell(coach, size: terminal.size)
      let outside = Outside(journal: store, settings: store, voice: KeepsNothing())
      try Loop(terminal: terminal, clock: clock, outside: outside).run(&shell)
    }
    try storeWork { try store.close() }
  }
}

/// Opens the terminal, does the work, and gives the terminal back whatever happens.
func onTerminal(_ surroundings: Surroundings, _ work: (any Terminal) throws -> Void) throws {
  System.useLocaleOfEnvironment()
  let settings = TerminalSettings(
    input: StandardStream.input.descriptor, output: StandardStream.output.descriptor,
    environment: surroundings.environment)
  let terminal: CursesTerminal
  do {
    terminal = try CursesTerminal(settings)
  } catch {
    throw Failure.other(error.description)
  }
  defer { terminal.close() }
  try work(terminal)
}

extension Surroundings {
  /// What holds in these surroundings, whatever is kept: figures stand still where nothing on the screen may move.
  func adapted(_ settings: CoachSettings) -> CoachSettings {
    var settings = settings
    if self["CLAMSHELL_MOTION"] == "off" { settings.isStill = true }
    return settings
  }
}
