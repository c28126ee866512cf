public import RehabCore
import Wording

/// What is kept in view of an exercise while it is done.
public struct RoutineCard: Hashable, Sendable {
  public var cues: [String] = []
  /// How to take up the position, and how to move.
  public var position: [String] = []
  public var steps: [String] = []
  public var feel: String?
  public var phases = RoutineWording.phases

  /// Nothing.
  public init() {}

  /// The card of an exercise as it is done now: of the easier movement, if one stands in for it.
  public init(_ item: RoutineItem?, easier: EasierWay?, _ library: ExerciseLibrary) {
    guard let item else { return }
    if let movement = library[movement: easier?.exercise ?? item.exercise], item.kind != .readiness {
      cues = movement.cues
      position = movement.start
      steps = movement.steps
      feel = movement.feel
      phases = movement.phases
    } else if item.kind == .readiness {
      let tests = library.rehabProtocol.stages.flatMap(\.readiness)
      // The same test may be asked for by two stages; its number of repetitions tells them apart.
      let test =
        tests.first { $0.id == item.exercise && $0.reps == item.reps }
        ?? tests.first { $0.id == item.exercise }
      steps = test?.steps ?? []
    } else if item.kind == .run {
      cues = RoutineWording.runCues(library.rehabProtocol.limits.running)
    }
  }
}

extension ReadinessTest {
  fileprivate var reps: Int? {
    if case .reps(let count) = work { count } else { nil }
  }
}

extension RoutineItem {
  fileprivate var reps: Int? {
    if case .sets(_, .reps(let count, _)) = work { count } else { nil }
  }
}
