import ArgumentParser
import ExerciseFiles
import Files
import ProgressStore
import RehabCore

// A group within a group is parsed many times over, so the groups are flat and share these protocols instead.

/// Takes `--journal`.
protocol TakesJournal {
  var journal: String? { get }
}

/// Takes `--exercises`.
protocol TakesExercises {
  var exercises: String? { get }
}

/// Where the journal and the exercises are.
struct JournalOptions: ParsableArguments, TakesJournal, TakesExercises {
  @Option(name: .long, help: .journal) var journal: String?
  @Option(name: .long, help: .exercises) var exercises: String?
}

/// Where the journal is, for commands that need no exercises.
struct JournalPath: ParsableArguments, TakesJournal {
  @Option(name: .long, help: .journal) var journal: String?
}

/// Where the exercises are, for commands that need no journal.
struct ExercisesOption: ParsableArguments, TakesExercises {
  @Option(name: .long, help: .exercises) var exercises: String?
}

/// What a start without anything behind the program's name takes.
struct NothingAsked: TakesJournal, TakesExercises {
  let journal: String? = nil
  let exercises: String? = nil
}

extension ArgumentHelp {
  static var journal: Self { .init("The journal to use.", valueName: "path") }

  static var exercises: Self {
    .init("A folder whose files add to the exercises or override them.", valueName: "dir")
  }
}

extension TakesJournal {
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

extension TakesExercises {
  /// Everything the content files say; broken content is refused with all its faults.
  ///
  /// - Parameter keepsNothing: leaves nothing behind that would make the next start quicker.
  func library(_ surroundings: Surroundings, keepsNothing: Bool = false) throws -> ExerciseLibrary {
    try read(surroundings) { folders throws(ContentFaults) in
      guard let kept = surroundings.keptLibrary else { return try folders.library() }
      return try folders.library(keptIn: kept, keepsNothing: keepsNothing)
    }
  }

  /// The outline of it, for commands that show no card; broken content is refused here too.
  func outline(_ surroundings: Surroundings) throws -> PlanOutline {
    try read(surroundings) { folders throws(ContentFaults) in
      guard let kept = surroundings.keptLibrary else { return try folders.library().outline }
      return try folders.outline(keptIn: kept)
    }
  }

  private func read<Value>(
    _ surroundings: Surroundings, _ read: (ContentFolders) throws(ContentFaults) -> Value
  ) throws -> Value {
    let own = exercises ?? surroundings["CLAMSHELL_EXERCISES"]
    let folders = try ContentSearch(surroundings: surroundings).folders(own: own)
    do {
      return try read(folders)
    } catch {
      throw Failure.badInput(
        "The exercises have faults; nothing starts on broken content.\n\(error.description)")
    }
  }
}

extension Surroundings {
  fileprivate var keptLibrary: KeptLibrary? {
    cacheFolder.map { KeptLibrary(folder: $0.path, maker: build) }
  }
}
