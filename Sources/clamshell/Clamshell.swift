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
      let arguments = commandFirst(Array(CommandLine.arguments.dropFirst()))
      // The usual start asks for nothing that has to be parsed.
      if arguments.isEmpty { return try CoachCommand.open(NothingAsked()) }
      try refuseMisreadings(arguments)
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch let failure as Failure {
      failure.report()
    } catch {
      exit(withError: error)
    }
  }

  /// The same arguments, with what stands before the command behind it: `--journal x today` is `today --journal x`.
  private static func commandFirst(_ arguments: [String]) -> [String] {
    var place = 0
    while place < arguments.count, let words = wordsOfOption(arguments[place]) { place += words }
    guard place > 0, place < arguments.count, !arguments[place].hasPrefix("-") else { return arguments }
    let command = arguments[place...].prefix { $0 != "--" }
    return Array(command + arguments[..<place] + arguments[command.endIndex...])
  }

  /// How many words an option takes that may stand before the command, itself included; nil if it is none.
  private static func wordsOfOption(_ word: String) -> Int? {
    let names = ["--journal", "--exercises"]
    if names.contains(word) { return 2 }
    return names.contains { word.hasPrefix("\($0)=") } ? 1 : nil
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
