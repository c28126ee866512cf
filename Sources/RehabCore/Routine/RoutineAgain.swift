extension Routine {
  /// The routine that an open session was begun with, as far as its records and the plan of its day tell; nil
  /// if the session was a run of a level that the ladder does not have.
  ///
  /// - Parameters:
  ///   - isEvening: whether the routine of the day had been done before, so that these are its second stretches
  ///   - shownAgain: movements that a red flag hid, and the runner turned on again
  public init?(
    again open: OpenSession, isEvening: Bool, _ history: GateHistory, _ library: ExerciseLibrary,
    shownAgain: Set<ExerciseID>
  ) {
    let hidden = history.hiddenMovements(library).subtracting(shownAgain)
    var request = RoutineRequest(history, library, hidden: hidden).again(as: open.start)
    switch open.start.kind {
    case .strength, .stretch:
      if isEvening, open.start.kind == .stretch {
        request.stage.stretches = request.stretchesOfTheEvening(dose: history.today.dose)
      }
      self.init(request)
    case .readiness:
      self = Routine.readiness(
        of: request.stage, tempo: Prescription.testTempo, affected: history.affected,
        worse: history.worseSide, pace: request.pace, rules: request.rules)
    case .run:
      guard let run = history.run(at: open.start.level) else { return nil }
      self = run
    }
  }
}
