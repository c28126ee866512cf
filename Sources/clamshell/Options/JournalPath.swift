import ArgumentParser
import Files

/// Where the journal is, for commands that need no exercises.
struct JournalPath: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The journal to use.", valueName: "path"))
  var journal: String?

  /// The option, `CLAMSHELL_JOURNAL`, or the user's data folder.
  func path(_ surroundings: Surroundings) throws -> String {
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
