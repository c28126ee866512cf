import ArgumentParser
import CoachApp
import Coaching
import CursesBackend
import ProgressStore
import RehabCore
import Reports
import TerminalUI

/// The coach on an invented journal, for whoever wants to see it before beginning.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Opens the coach on an invented journal of six weeks.",
    discussion: """
      It lives in memory: whatever you do in it, nothing is written, and your own journal is not opened. Every \
      screen says that it is a demo.

      With --print the invented journal comes as JSON Lines, so that any command can be tried on it; with --report \
      as the page that a physiotherapist would get.

      Example: clamshell demo --print | clamshell import - --journal /tmp/try.sqlite
      """)

  @Flag(name: .long, help: "Print the invented journal as JSON Lines instead.") var print = false
  @Flag(name: .long, help: "Print the report of the invented journal as HTML instead.") var report = false
  @OptionGroup var content: ExercisesOption

  func run() throws {
    let surroundings = Surroundings.current()
    let library = try content.library(surroundings, keepsNothing: true)
    let now = MachineClock.wall()
    if print { return try put(JournalText.text(of: DemoJournal(library, now: now).records)) }
    if report { return try put(try page(library, now)) }
    try onTerminal(surroundings) { terminal in
      let clock = MachineClock()
      let now = clock.now()
      let coach = Coach(
        library: library, journal: JournalTail(DemoJournal(library, now: now.wall).records),
        settings: surroundings.adapted(CoachSettings()), mint: .random(), now: now, occasion: .demo)
      var shell = Shell(coach, size: terminal.size)
      try Loop(terminal: terminal, clock: clock, outside: .nowhere).run(&shell)
    }
  }

  private func page(_ library: ExerciseLibrary, _ now: Timestamp) throws -> String {
    guard let chronicle = Chronicle(DemoJournal(library, now: now).records) else { return "" }
    let history = GateHistory(library.rehabProtocol, chronicle, through: now.day, isRunning: true)
    return PhysioReport(history, Review(history), library, isInvented: true).html
  }
}
