extension Routine {
  /// What the stand-alone timer calls its only exercise.
  public static let holdTimer: ExerciseID = "hold"

  /// How many sets of a hold the timer counts at most; more are cut to it.
  public static let holdSets = 1...100

  /// The stand-alone timer: one hold, so many times on each side, without scores and without records. The
  /// sides are in the order in which each set does them, `[.both]` for a hold that has none; the rest is
  /// between two sets.
  public static func hold(
    seconds: Int, sets: Int, restSeconds: Int, sides: [SetSide], pace: SessionLimits
  ) -> Routine {
    let item = RoutineItem(
      exercise: holdTimer, name: "", kind: .timer,
      work: .sets(min(sets, holdSets.upperBound), of: .hold(seconds: seconds)),
      lanes: sides, restSeconds: restSeconds)
    return Routine(kind: .stretch, affected: [], items: [item], pace: pace, scoring: nil)
  }
}
