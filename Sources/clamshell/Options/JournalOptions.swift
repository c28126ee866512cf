import ArgumentParser
import ExerciseFiles
import Files
import ProgressStore
import RehabCore

/// Where the journal and the exercises are.
struct JournalOptions: ParsableArguments {
  @OptionGroup var place: JournalPath
  @OptionGroup var content: ExercisesOption

  func path(_ surroundings: Surroundings) throws -> String { try place.path(surroundings) }

  func library(_ surroundings: Surroundings) throws -> ExerciseLibrary { try content.library(surroundings) }

  func outline(_ surroundings: Surroundings) throws -> PlanOutline { try content.outline(surroundings) }
}

/// Where the journal is, for commands that need no exercises.
struct JournalPath: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The journal to use.", valueName: "path"))
  var journal: String?

  func path(_ surroundings: Surroundings) throws -> String { try surroundings.journal(named: journal) }
}

extension Surroundings {
  /// The file that `--journal` names, `CLAMSHELL_JOURNAL`, or the one in the user's data folder.
  func journal(named path: String?) throws -> String {
    if let path {
      guard !path.isEmpty else { throw Failure.usage("--journal is empty. Name a file.") }
      return path
    }
    if let path = self["CLAMSHELL_JOURNAL"] { return path }
    guard let folder = dataFolder else {
      throw Failure.other(
        "There is no home folder to keep the journal in. Set HOME, or name a file with --journal.")
    }
    return folder.file("journal.sqlite").path
  }
}
