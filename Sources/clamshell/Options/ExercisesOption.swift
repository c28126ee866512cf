import ArgumentParser
import ExerciseFiles
import RehabCore

/// Where the exercises are.
struct ExercisesOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("A folder whose files add to the exercises or override them.", valueName: "dir"))
  var exercises: String?

  /// Everything the content files say; broken content is refused with all its faults.
  func library(_ surroundings: Surroundings) throws -> ExerciseLibrary {
    let own = exercises ?? surroundings["CLAMSHELL_EXERCISES"]
    let folders = try ContentSearch(surroundings: surroundings).folders(own: own)
    do {
      return try folders.library()
    } catch {
      throw Failure.badInput(
        "The exercises have faults; nothing starts on broken content.\n\(error.description)")
    }
  }
}
