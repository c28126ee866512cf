import ArgumentParser
import ExerciseFiles
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
