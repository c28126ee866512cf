import Files
internal import RehabCore

extension Cursor {
  /// Tags of the list of sources.
  func sources() -> [String] {
    list(1...1000, of: "source tags") { $0.sourceTag() }
  }

  private func sourceTag() -> String {
    guard let tag = word(expecting: "a tag of the list of sources") else { return "" }
    if let known = context.sourceTags, !known.contains(tag) {
      fault(
        "There is no source '\(tag)' in the protocol's list.\(Suggestion.sentence(for: tag, among: known))")
    }
    return tag
  }

  /// The id of a movement that has a file.
  func movement() -> ExerciseID {
    let id = ExerciseID(rawValue: identifier())
    if !id.rawValue.isEmpty, !context.movements.contains(id) {
      let known = context.movements.map(\.rawValue)
      fault("There is no exercise '\(id.rawValue)'.\(Suggestion.sentence(for: id.rawValue, among: known))")
    }
    return id
  }

  /// The id of a movement that is not the one this file is about.
  func otherMovement() -> ExerciseID {
    let id = movement()
    if id.rawValue == fileName {
      fault("\(name) names the exercise of this file itself; it takes another one.")
    }
    return id
  }

  /// An id that has to be the name of its file.
  func ownName() -> String {
    let id = identifier()
    if !id.isEmpty, id != fileName {
      fault("The id is '\(id)', but the file is named '\(fileName)'. Both have to be the same.")
    }
    return id
  }

  func stageNumber() -> StageNumber { StageNumber(rawValue: integer(in: 1...5)) ?? .rest }

  func score() -> PainScore { PainScore(integer(in: PainScore.range)) ?? .none }

  private var fileName: String { File(context.file).stem }
}
