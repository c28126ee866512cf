import ArgumentParser
import RehabCore

/// A score for the affected side, or one for each side.
struct ScoreOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("The score of the affected side, 0 to 10.", valueName: "score"))
  var score: String?

  @OptionGroup var sides: SideOptions

  func validate() throws {
    if score == nil, sides.isEmpty {
      throw ValidationError("Give a score from 0 to 10, or one for each side with --left and --right.")
    }
  }

  func pain(_ affected: Set<Side>, name: String) throws -> Pain {
    guard
      let pain = try ScoreText.pain(
        score, left: sides.left, right: sides.right, affected: affected, name: name)
    else { throw Failure.usage("Give a score from 0 to 10.") }
    return pain
  }
}

/// Scores told side by side.
struct SideOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The score of the left side, 0 to 10.", valueName: "score"))
  var left: String?

  @Option(name: .long, help: ArgumentHelp("The score of the right side, 0 to 10.", valueName: "score"))
  var right: String?

  var isEmpty: Bool { left == nil && right == nil }
}
