import ArgumentParser
import ExerciseFiles
import Files
import RehabCore

/// Where the exercises are.
struct ExercisesOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("A folder whose files add to the exercises or override them.", valueName: "dir"))
  var exercises: String?

  /// Everything the content files say; broken content is refused with all its faults.
  ///
  /// - Parameter keepsNothing: leaves nothing behind that would make the next start quicker.
  func library(_ surroundings: Surroundings, keepsNothing: Bool = false) throws -> ExerciseLibrary {
    try read(surroundings) { folders throws(ContentFaults) in
      guard !keepsNothing, let kept = surroundings.keptLibrary else { return try folders.library() }
      return try folders.library(keptIn: kept)
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
