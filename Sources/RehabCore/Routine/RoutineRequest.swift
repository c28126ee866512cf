/// What a day's routine is built from.
public struct RoutineRequest: Hashable, Sendable {
  public var stage: Stage
  public var plan: Plan
  /// The dose in force.
  public var dose: DoseLevel
  /// The injured sides.
  public var affected: Set<Side>
  /// The worse of two injured sides, if known; it goes first.
  public var worse: Side?
  /// On FULL, LIGHT and NO_RUN: whether strength is due; if not, only the stretches are done.
  public var withStrength: Bool
  /// On STRETCH_ONLY: whether the stretches are done at L0, because the morning is unknown or 3 or more.
  public var lightStretches: Bool
  /// Whether stretches are done on both sides, and not on the affected ones alone.
  public var stretchesBothSides: Bool
  /// The movements of the library.
  public var movements: [ExerciseID: Movement]
  /// Movements that a red flag or the runner hides.
  public var hidden: Set<ExerciseID>
  /// Movements that may be done themselves, and not the gentler ones that their doses name.
  public var ready: Set<ExerciseID> = []
  public var pace: SessionLimits
  public var rules: SessionRules

  public init(
    stage: Stage, plan: Plan, dose: DoseLevel, affected: Set<Side>, worse: Side? = nil,
    withStrength: Bool = true, lightStretches: Bool = false, stretchesBothSides: Bool = false,
    movements: [ExerciseID: Movement],
    hidden: Set<ExerciseID> = [], pace: SessionLimits, rules: SessionRules
  ) {
    self.stage = stage
    self.plan = plan
    self.dose = dose
    self.affected = affected
    self.worse = worse
    self.withStrength = withStrength
    self.lightStretches = lightStretches
    self.stretchesBothSides = stretchesBothSides
    self.movements = movements
    self.hidden = hidden
    self.pace = pace
    self.rules = rules
  }

  /// The request for what the plan allows under these limits.
  public init(
    stage: Stage, plan: Plan, dose: DoseLevel, affected: Set<Side>, worse: Side? = nil,
    withStrength: Bool = true, lightStretches: Bool = false, stretchesBothSides: Bool = false,
    movements: [ExerciseID: Movement],
    hidden: Set<ExerciseID> = [], limits: GateLimits
  ) {
    self.init(
      stage: stage, plan: plan, dose: dose, affected: affected, worse: worse, withStrength: withStrength,
      lightStretches: lightStretches, stretchesBothSides: stretchesBothSides, movements: movements,
      hidden: hidden, pace: limits.session,
      rules: SessionRules(limits: limits))
  }

  /// The request for the routine that a session was begun with: its kind and dose say all that the plan did.
  public func again(as start: SessionStart) -> RoutineRequest {
    var request = self
    request.plan = start.kind == .strength ? .full : .stretchOnly
    request.withStrength = start.kind == .strength
    request.dose = start.dose ?? dose
    request.lightStretches = false
    return request
  }
}
