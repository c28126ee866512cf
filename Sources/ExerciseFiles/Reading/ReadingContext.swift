internal import RehabCore

/// What the readers of one file share: its name, where faults go, and what the file may refer to.
final class ReadingContext {
  let file: String
  let log: FaultLog
  /// Tags of the list of sources; nil while they are not known, and then none is doubted.
  var sourceTags: Set<String>?
  /// The exercises that have a file.
  let movements: Set<ExerciseID>
  /// What those files say that were read without fault; nil where they were not read.
  let cards: [ExerciseID: Movement]?
  /// Whether figures are followed through their movement, which takes a while.
  let followsFigures: Bool

  init(
    file: String, log: FaultLog, sourceTags: Set<String>?, movements: Set<ExerciseID>,
    cards: [ExerciseID: Movement]?, followsFigures: Bool
  ) {
    self.file = file
    self.log = log
    self.sourceTags = sourceTags
    self.movements = movements
    self.cards = cards
    self.followsFigures = followsFigures
  }
}
