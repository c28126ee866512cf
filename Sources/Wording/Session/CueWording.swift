public import RehabCore

/// What the voice says at the changes of a session: a few words, to be over within a second or two.
public struct CueWording: Sendable {
  private let items: [ExerciseID: RoutineItem]
  private let phases: [ExerciseID: PhaseNames]

  public init(_ routine: Routine, _ movements: [ExerciseID: Movement]) {
    items = Dictionary(routine.items.map { ($0.exercise, $0) }) { first, _ in first }
    phases = movements.mapValues(\.phases)
  }

  /// The seconds of a count that are spoken; more would run into each other.
  private static let countedSeconds = 3

  /// When the hour after a run is over.
  public static let hourAfter = "An hour after the run: how is it now?"

  /// - Parameter item: the exercise under way
  /// - Returns: nil where words would only be in the way
  public func words(for cue: Cue, in item: RoutineItem?) -> String? {
    switch cue {
    case .exercise(let id, let side):
      "\(name(id)).\(side == .both ? "" : " \(side.wording.capitalizedFirst).")"
    case .getReady: "Get ready."
    case .tempo(let phase, let rep): words(for: phase, rep: rep, in: item)
    case .hold(let seconds): "Hold, \(aloud(seconds: seconds))."
    case .halfway: "Halfway."
    case .secondsLeft(let seconds): seconds <= CueWording.countedSeconds ? "\(seconds)" : nil
    case .setDone: nil
    case .interval(let gait, let seconds): "\(RoutineWording.gait(gait)), \(aloud(seconds: seconds))."
    case .switchSides(let side): "Switch sides. \(side.wording.capitalizedFirst)."
    case .follows(let side, let first, let amount): RoutineWording.follows(side, like: first, amount)
    case .rest(let seconds): "Rest, \(aloud(seconds: seconds))."
    case .easier: "We go on the easier way."
    case .dropped(let id): "That is enough of \(name(id)) for today."
    case .askScore: "How was it, at its worst?"
    case .askAfter: "How is it now?"
    case .askGap: "Did you hold on?"
    case .done: "Done."
    case .stopped(let reason): words(for: reason)
    }
  }

  private func name(_ id: ExerciseID) -> String { items[id]?.title ?? id.rawValue }

  /// The phase, with the number of the repetition where one begins.
  private func words(for phase: TempoPhase, rep: Int, in item: RoutineItem?) -> String {
    let names = item.flatMap { phases[$0.exercise] } ?? RoutineWording.phases
    let word = RoutineWording.phase(phase, names)
    guard phase == .out else { return word }
    return "\(rep), \(word)"
  }

  private func words(for reason: StopReason) -> String {
    reason == .run ? "We stop running here. Walk home gently." : "We stop here. Rest now."
  }

  private func aloud(seconds: Int) -> String {
    let (minutes, rest) = seconds.quotientAndRemainder(dividingBy: 60)
    if minutes == 0 { return counted(rest, "second") }
    return rest == 0 ? counted(minutes, "minute") : "\(counted(minutes, "minute")) \(rest)"
  }
}
