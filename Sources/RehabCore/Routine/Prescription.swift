/// What there is to do today, in the order in which it is offered.
public struct Prescription: Hashable, Sendable {
  /// Today's main routine; empty on a day of rest, and where a run is all there is.
  public var routine: Routine
  /// The run of the day, in stages 4 and 5.
  public var run: Routine?
  /// The tests that the next stage asks for, where the stage has any; they are done when the runner wants to.
  public var readiness: Routine?
  /// The stretches that are done a second time, in the evening.
  public var evening: Routine?
  /// Movements that a red flag hides.
  public var hidden: Set<ExerciseID>
  /// The exercises of the stage that alternatives stand in for, by the alternative.
  public var instead: [ExerciseID: ExerciseID]

  public init(
    _ history: GateHistory, _ library: ExerciseLibrary, _ choices: RoutineChoices = RoutineChoices()
  ) {
    let decision = history.today
    hidden = history.hiddenMovements(library).subtracting(choices.shownAgain)
    instead = Dictionary(
      choices.swaps(in: decision.stage, on: decision.day).map { ($0.by, $0.replaced) },
      uniquingKeysWith: { first, _ in first })
    var request = RoutineRequest(history, library, choices)
    let stage = request.stage
    routine = Routine(request)
    request.ready = history.readyUpgrades(library)
    if history.allowsRun { run = history.plannedRun(at: decision.level) }
    if decision.plan != .rest, !stage.readiness.isEmpty {
      readiness = Routine.readiness(
        of: stage, tempo: Prescription.testTempo, affected: history.affected, worse: history.worseSide,
        pace: request.pace, rules: request.rules)
    }
    request.withStrength = false
    request.stage.stretches = request.stretchesOfTheEvening(dose: decision.dose)
    let second = Routine(request)
    evening = second.isEmpty ? nil : second
  }

  /// The pace at which the repetitions of a test are counted: slow and even, a drawing value of the project.
  static let testTempo = Tempo(out: 2, hold: 1, back: 2)
}

extension RoutineRequest {
  /// The request for what the plan of the day asks for, and the runner chose.
  init(_ history: GateHistory, _ library: ExerciseLibrary, _ choices: RoutineChoices) {
    let rehab = library.rehabProtocol
    let decision = history.today
    let stage = rehab.stage(decision.stage) ?? rehab.stages[0]
    self.init(
      stage: stage.trained(choices, on: decision.day, library.movements), plan: decision.plan,
      dose: decision.dose, affected: history.affected, worse: history.worseSide,
      withStrength: history.isStrengthDay, lightStretches: history.stretchesAreLight,
      stretchesBothSides: choices.stretchesBothSides, movements: library.movements,
      hidden: history.hiddenMovements(library).subtracting(choices.shownAgain), limits: rehab.limits)
  }

  /// The stretches of the stage that are done a second time, in the evening.
  func stretchesOfTheEvening(dose: DoseLevel) -> [ExerciseID] {
    stage.stretches.filter { id in movements[id]?.doses[dose].map { $0.timesPerDay > 1 } ?? false }
  }
}

extension GateHistory {
  /// The movements that a red flag of this plan hides, even one that was cleared.
  public func hiddenMovements(_ library: ExerciseLibrary) -> Set<ExerciseID> {
    Set(
      library.movements.values.filter { !gate.everRaised.isDisjoint(with: $0.hiddenByFlags) }.map(\.id))
  }

  /// The movements whose gentler stand-in went well, on mornings that were calm.
  func readyUpgrades(_ library: ExerciseLibrary) -> Set<ExerciseID> {
    Set(
      library.movements.values.filter { movement in
        guard let upgrade = movement.upgrade, today.dose >= upgrade.fromDose else { return false }
        let mornings = gate.recordedMornings(atMost: upgrade.mornings)
        let last = gate.lastScore(of: upgrade.from)
        return mornings.count == upgrade.mornings && mornings.allSatisfy { $0.score <= upgrade.morningAtMost }
          && last.map { $0 <= upgrade.scoreAtMost } ?? false
      }.map(\.id))
  }

  /// Of two affected sides the one whose last morning was worse; nil if they are even, or only one is affected.
  public var worseSide: Side? {
    guard affected.count == 2, let left = gate.sideMornings[.left]?.last?.score,
      let right = gate.sideMornings[.right]?.last?.score, left != right
    else { return nil }
    return left > right ? .left : .right
  }
}

extension Gate {
  /// The worst injury score of an exercise on the last day it was scored; nil if it never was.
  func lastScore(of exercise: ExerciseID) -> PainScore? {
    for log in [today] + days.reversed() {
      let scores = log.heldSessions.compactMap { $0.exercises[exercise] }
      if let worst = scores.max() { return worst }
    }
    return nil
  }
}
