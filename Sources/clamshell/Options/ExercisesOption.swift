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

  /// See ``Surroundings/library(own:keepsNothing:)``.
  func library(_ surroundings: Surroundings, keepsNothing: Bool = false) throws -> ExerciseLibrary {
    try surroundings.library(own: exercises, keepsNothing: keepsNothing)
  }

  /// The outline of it, for commands that show no card; broken content is refused here too.
  func outline(_ surroundings: Surroundings) throws -> PlanOutline {
    try surroundings.read(own: exercises) { folders throws(ContentFaults) in
      guard let kept = surroundings.keptLibrary else { return try folders.library().outline }
      return try folders.outline(keptIn: kept)
    }
  }
}

extension Surroundings {
  /// Everything the content files say; broken content is refused with all its faults.
  ///
  /// - Parameters:
  ///   - own: the folder that `--exercises` names.
  ///   - keepsNothing: leaves nothing behind that would make the next start quicker.
  func library(own: String?, keepsNothing: Bool = false) throws -> ExerciseLibrary {
    try read(own: own) { folders throws(ContentFaults) in
      guard let kept = keptLibrary else { return try folders.library() }
      return try folders.library(keptIn: kept, keepsNothing: keepsNothing)
    }
  }

  fileprivate func read<Value>(
    own: String?, _ read: (ContentFolders) throws(ContentFaults) -> Value
  ) throws -> Value {
    let folders = try ContentSearch(surroundings: self).folders(own: own ?? self["CLAMSHELL_EXERCISES"])
    do {
      return try read(folders)
    } catch {
      throw Failure.badInput(
        "The exercises have faults; nothing starts on broken content.\n\(error.description)")
    }
  }

  fileprivate var keptLibrary: KeptLibrary? {
    cacheFolder.map { KeptLibrary(folder: $0.path, maker: build) }
  }
}
