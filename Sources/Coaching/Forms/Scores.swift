import RehabCore

/// The scores of both legs, and what was marked beside them; what was not asked or left open is unknown.
struct Scores: Hashable, Sendable {
  var pain = Pain()
  var switches: [Side: Set<Switch>] = [:]

  /// Whether any side has a score.
  var areTold: Bool { pain.worst != nil }

  /// Whether a switch is on beside the score of any side.
  func has(_ flip: Switch) -> Bool { switches.values.contains { $0.contains(flip) } }

  /// The score of an exercise: muscle only if no side hurt at the injury. Of two sides that differ only the injury is
  /// kept, since a record has one spot; the other side is then unknown.
  func score(of exercise: ExerciseID, in session: RecordID) -> ExerciseScore {
    var injury = pain
    for side in Side.allCases where switches[side]?.contains(.muscle) ?? false { injury[side] = nil }
    let isMuscle = injury.worst == nil
    return ExerciseScore(
      session: session, exercise: exercise, pain: isMuscle ? pain : injury,
      spot: isMuscle ? .muscle : .injury, sharp: has(.sharp))
  }

  /// A session's record with these scores before it; nil if none was told.
  func before(_ session: Record) -> Fact? {
    guard areTold, case .session(var start) = session.fact else { return nil }
    // A session without this score was not asked about a painkiller either: one that it tells of stays.
    start.painkiller = has(.painkiller) || start.pre == nil && start.painkiller
    start.pre = pain
    return .session(start)
  }
}
