import ArgumentParser
import ExerciseFiles

@main
struct Clamshell: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clamshell",
    abstract: "A rehab exercise coach for runners with iliotibial band pain.",
    discussion: """
      Without a command it opens the coach, full screen. What hurts decides what comes next: you report a score \
      from 0 to 10, and the plan goes on, holds, or steps back.

      This is general coaching, not a diagnosis. If a warning sign appears, stop and get medical help.
      """,
    version: "0.1.0",
    subcommands: [
      CoachCommand.self, StartCommand.self, TodayCommand.self, LogCommand.self, AdvanceCommand.self,
      HoldCommand.self, ReviewCommand.self, WhyCommand.self, SimulateCommand.self, ShowCommand.self,
      CheckCommand.self,
      DemoCommand.self, ExportCommand.self, ImportCommand.self, BackupCommand.self, DoctorCommand.self,
    ],
    defaultSubcommand: CoachCommand.self)

  /// Failures of ours are one sentence on standard error; everything else is ArgumentParser's to tell.
  static func main() {
    do {
      try refuseMisreadings(Array(CommandLine.arguments.dropFirst()))
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      failure.report()
    } catch {
      exit(withError: error)
    }
  }

  /// Says what is meant by a mistake that would otherwise be taken for an unknown option, or for an argument of
  /// the coach.
  private static func refuseMisreadings(_ arguments: [String]) throws {
    let known = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    if let first = arguments.first, !first.hasPrefix("-"), !known.contains(first) {
      throw Failure.usage(
        "There is no command '\(first)'.\(Suggestion.sentence(for: first, among: known)) "
          + "'clamshell --help' lists them.")
    }
    let written = arguments.prefix { $0 != "--" }
    if let negative = written.first(where: { $0.hasPrefix("-") && Int($0) != nil }) {
      throw Failure.badInput(
        "\(negative) is below 0, and no number here is. A score is a whole number from 0 to 10.")
    }
  }
}
