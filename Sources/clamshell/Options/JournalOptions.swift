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

  /// The journal that is meant, brought to the newest format if it is of an older one; what was done is told.
  func path(_ surroundings: Surroundings) throws -> String {
    let path = try chosen(surroundings)
    // What hinders it is told by whoever opens the journal.
    if let upgrade = try? JournalStore.bringUpToDate(at: path) {
      try? StandardStream.error.write(Array("clamshell: \(upgrade)\n".utf8))
    }
    return path
  }

  /// The option, `CLAMSHELL_JOURNAL`, or the user's data folder.
  private func chosen(_ surroundings: Surroundings) throws -> String {
    if let journal {
      guard !journal.isEmpty else { throw Failure.usage("--journal is empty. Name a file.") }
      return journal
    }
    if let path = surroundings["CLAMSHELL_JOURNAL"] { return path }
    guard let folder = surroundings.dataFolder else {
      throw Failure.other(
        "There is no home folder to keep the journal in. Set HOME, or name a file with --journal.")
    }
    return folder.file("journal.sqlite").path
  }
}
