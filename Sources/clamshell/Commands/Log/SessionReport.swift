import ExerciseFiles
import RehabCore

/// Reads what was told of a session, exercise by exercise.
struct SessionReport {
  let entry: Entry
  let kind: SessionKind
  let session: RecordID

  /// What a score of all of the session is kept under.
  var exercisesOfTheWhole: [ExerciseID] {
    switch kind {
    case .run: [.run]
    case .readiness: tests.isEmpty ? [SessionReport.whole] : tests
    case .strength, .stretch: [SessionReport.whole]
    }
  }

  func pain(_ text: String, _ name: String) throws -> Pain {
    try ScoreText.pain(text, affected: entry.affected, name: name)
  }

  /// `clamshell=2`, or `clamshell=left:2,right:1`.
  func score(_ text: String) throws -> ExerciseScore {
    let (exercise, value) = try halves(text, option: "--score", example: "--score clamshell=2")
    return ExerciseScore(session: session, exercise: exercise, pain: try pain(value, "--score"))
  }

  /// `clamshell=3x12`, or `pigeon=2x30s`, on each side where the exercise has sides.
  func sets(_ text: String) throws -> [SetDone] {
    let example = "--set clamshell=3x12"
    let (exercise, value) = try halves(text, option: "--set", example: example)
    let parts = value.lowercased().split(separator: "x", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw Failure.badInput("--set \(text) cannot be read. Write sets and repetitions, such as \(example).")
    }
    let count = try wholeNumber(parts[0], in: 1...100, name: "The sets of --set \(text):")
    let amount: SetAmount
    if let reps = Int(parts[1]) {
      amount = .reps(try wholeNumber(String(reps), in: 1...1000, name: "The repetitions of --set \(text):"))
    } else if let hold = HoldLength(parts[1]) {
      amount = .holdSeconds(hold.seconds)
    } else {
      throw Failure.badInput("--set \(text) cannot be read. Write 3x12, or 3x30s for holds.")
    }
    return (1...count).flatMap { number in
      sides(of: exercise).map {
        SetDone(session: session, exercise: exercise, side: $0, number: number, amount: amount)
      }
    }
  }

  /// The name of a score that stands for the whole session.
  static let whole: ExerciseID = "session"

  private var tests: [ExerciseID] {
    entry.desk.rehabProtocol.stage(entry.history.today.stage)?.readiness.map(\.id) ?? []
  }

  private func sides(of exercise: ExerciseID) -> [SetSide] {
    let library = entry.desk.content
    let test = library.rehabProtocol.stages.flatMap(\.readiness).first { $0.id == exercise }
    let laterality = library[movement: exercise]?.laterality ?? test?.laterality ?? .bothAtOnce
    return laterality == .eachSide ? [.left, .right] : [.both]
  }

  private func halves(_ text: String, option: String, example: String) throws -> (ExerciseID, String) {
    guard let equals = text.firstIndex(of: "=") else {
      throw Failure.badInput("\(option) \(text) names no exercise. Write it as \(example).")
    }
    let name = String(text[..<equals])
    let known = knownExercises
    guard known.contains(name) else {
      throw Failure.badInput(
        "\(option) \(text): there is no exercise '\(name)'." + Suggestion.sentence(for: name, among: known)
          + " 'clamshell show' lists them.")
    }
    return (ExerciseID(rawValue: name), String(text[text.index(after: equals)...]))
  }

  private var knownExercises: Set<String> {
    let library = entry.desk.content
    let tests = library.rehabProtocol.stages.flatMap(\.readiness).map(\.id.rawValue)
    return Set(library.movements.keys.map(\.rawValue) + tests + [ExerciseID.run.rawValue])
  }
}
