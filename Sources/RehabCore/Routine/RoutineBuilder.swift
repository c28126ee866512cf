extension Routine {
  /// The routine of a day (gate.md, section 5): FULL is strength and stretches at the dose, LIGHT and NO_RUN
  /// both at L0, STRETCH_ONLY the stretches, REST nothing.
  public init(_ request: RoutineRequest) {
    let dose = request.doseToday
    let strength = request.allowsStrength ? request.stage.strength : []
    let stretches = request.plan == .rest ? [] : request.stage.stretches
    let items =
      strength.compactMap { request.item($0, kind: .strength, dose: dose) }
      + stretches.compactMap { request.item($0, kind: .stretch, dose: dose) }
    self.init(
      kind: items.contains { $0.kind == .strength } ? .strength : .stretch, dose: dose,
      affected: request.affected, items: items, pace: request.pace, scoring: request.rules)
  }

  /// The readiness tests of a stage, each scored by itself. The tests name no pace: `tempo` is the one at
  /// which repetitions are counted.
  public static func readiness(
    of stage: Stage, tempo: Tempo, affected: Set<Side>, worse: Side? = nil, pace: SessionLimits,
    rules: SessionRules
  ) -> Routine {
    let items = stage.readiness.map { test in
      let work: SetWork =
        switch test.work {
        case .reps(let count): .reps(count, tempo: tempo)
        case .minutes(let minutes): .hold(seconds: minutes * 60)
        }
      return RoutineItem(
        exercise: test.id, name: test.name, kind: .readiness, work: .sets(1, of: work),
        lanes: SetSide.lanes(test.laterality, affected: affected, worse: worse), restSeconds: 0)
    }
    return Routine(kind: .readiness, affected: affected, items: items, pace: pace, scoring: rules)
  }
}

extension SetSide {
  /// The sides of a movement in their order: the sore side first, of two sore sides the worse, else the left.
  static func lanes(_ laterality: Laterality, affected: Set<Side>, worse: Side?) -> [SetSide] {
    guard laterality == .eachSide else { return [.both] }
    let sore = affected.count == 1 ? affected.first : worse
    let first = sore ?? .left
    return [SetSide(first), SetSide(first.other)]
  }
}

extension RoutineRequest {
  fileprivate var doseToday: DoseLevel {
    switch plan {
    case .light, .noRun: .light
    case .stretchOnly: lightStretches ? .light : dose
    case .full, .rest: dose
    }
  }

  fileprivate var allowsStrength: Bool {
    switch plan {
    case .full, .light, .noRun: withStrength
    case .rest, .stretchOnly: false
    }
  }

  /// The item of a movement at a dose; nil if it is hidden or has no dose. What its dose names instead is done until
  /// the movement itself may be, and still when only the movement is hidden.
  fileprivate func item(_ id: ExerciseID, kind: RoutineItemKind, dose level: DoseLevel) -> RoutineItem? {
    guard let planned = movements[id], let dose = planned.doses[level] else { return nil }
    let isItself = dose.performedAs == nil || (ready.contains(id) && !hidden.contains(id))
    guard let movement = isItself ? visible(id) : dose.performedAs.flatMap({ visible($0) }) else {
      return nil
    }
    return RoutineItem(
      exercise: movement.id, name: movement.name, kind: kind,
      work: .sets(dose.sets, of: dose.work),
      lanes: lanes(of: movement), restSeconds: dose.restSeconds,
      order: movement.liesOnSide ? .sideBySide : .setBySet,
      easier: easierWay(of: movement, light: (planned.doses[.light] ?? dose).work, than: dose.work))
  }

  /// Strength is done on both sides; stretches on those that ask for it, unless the runner wants both.
  private func lanes(of movement: Movement) -> [SetSide] {
    let lanes = SetSide.lanes(movement.laterality, affected: affected, worse: worse)
    guard movement.kind == .stretch, !stretchesBothSides, lanes != [.both] else { return lanes }
    return lanes.filter { lane in affected.contains { SetSide($0) == lane } }
  }

  /// The first easier variant; without one the light dose of the set, and half of it where that is no less.
  private func easierWay(of movement: Movement, light: SetWork, than work: SetWork) -> EasierWay {
    for variant in movement.easier {
      guard let id = variant.exercise else { return EasierWay(text: variant.text, work: work) }
      guard let other = visible(id) else { continue }
      let easy = other.doses[.light]?.work ?? work
      return EasierWay(text: variant.text, exercise: id, work: easy.capped(at: work))
    }
    let less = light.capped(at: work)
    return EasierWay(work: less == work ? work.halved : less)
  }

  private func visible(_ id: ExerciseID) -> Movement? { hidden.contains(id) ? nil : movements[id] }
}
