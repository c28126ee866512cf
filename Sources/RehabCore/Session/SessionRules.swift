/// What the score of an exercise does to the session under way (gate.md, section 3).
public struct SessionRules: Hashable, Sendable {
  public var zones: Zones
  /// A score of a healthy side from which it counts as affected, this score included (gate.md, section 11).
  public var becomesAffectedFrom: PainScore
  /// A score during a run that ends it.
  public var runStopsFrom: PainScore

  public init(zones: Zones, becomesAffectedFrom: PainScore, runStopsFrom: PainScore) {
    self.zones = zones
    self.becomesAffectedFrom = becomesAffectedFrom
    self.runStopsFrom = runStopsFrom
  }

  public init(limits: GateLimits) {
    self.init(
      zones: limits.zones, becomesAffectedFrom: limits.healthySide.onceFrom,
      runStopsFrom: limits.running.stopFrom)
  }

  /// The sides that count once this score is known.
  func affected(_ affected: Set<Side>, with score: ExerciseScore) -> Set<Side> {
    guard score.spot == .injury else { return affected }
    return affected.union(
      Side.allCases.filter { (score.pain[$0] ?? .none) >= becomesAffectedFrom })
  }

  /// What a score does; `running` while intervals of a run are still to come.
  public func verdict(on score: ExerciseScore, affected: Set<Side>, running: Bool) -> ScoreVerdict {
    if score.sharp { return .stop(.sharp) }
    let sides = self.affected(affected, with: score)
    guard score.spot == .injury, let worst = score.pain.worst(over: sides) else { return .goOn }
    if worst > zones.amberAtMost { return .stop(.red) }
    if running, worst >= runStopsFrom { return .stop(.run) }
    return worst > zones.greenAtMost ? .ease : .goOn
  }
}

/// What a score does to the session.
public enum ScoreVerdict: Hashable, Sendable {
  case goOn
  /// The remaining sets are done the easier way; a second time, the rest of the exercise is dropped.
  case ease
  /// The whole session ends at once.
  case stop(StopReason)
}

/// Why the gate ended a session.
public enum StopReason: String, Hashable, Sendable, CaseIterable {
  /// A score in the red zone.
  case red
  /// Sharp or catching pain, whatever the spot.
  case sharp
  case limp
  /// A run that hurts: stop running, walk home.
  case run
}
