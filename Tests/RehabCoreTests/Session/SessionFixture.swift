import RehabCore

/// Movements, a stage and limits made by hand, small enough to work out by head.
enum SessionFixture {
  static let pace = SessionLimits(getReadySeconds: 5, switchSidesSeconds: 4, restBonusSeconds: 10)

  static let rules = SessionRules(
    zones: Zones(greenAtMost: score(2), amberAtMost: score(5), seekCareFrom: score(8)),
    becomesAffectedFrom: score(6), runStopsFrom: score(3))

  static func score(_ value: Int) -> PainScore { PainScore(value) ?? .worst }

  static func sessionID(_ digit: Int = 1) -> RecordID {
    var generator = SeededGenerator(seed: UInt64(digit))
    return RecordID("00000000-0000-4000-8000-00000000000\(digit)") ?? .random(using: &generator)
  }

  static let easierClamshell = "Half the height."

  static let movements: [ExerciseID: Movement] = {
    let all = [
      movement(
        "clamshell", .strength, easier: [Variant(text: easierClamshell)],
        doses: [.light: reps(1, of: 8), .first: reps(2, of: 10), .second: reps(3, of: 12)]),
      movement(
        "fire-hydrant", .strength, easier: [],
        doses: [.light: reps(1, of: 6), .first: reps(2, of: 8), .second: reps(3, of: 10)]),
      movement(
        "bridge", .strength, laterality: .bothAtOnce, easier: [Variant(text: "", exercise: "clamshell")],
        doses: [.light: reps(1, of: 8), .first: reps(2, of: 10)]),
      movement(
        "rope", .stretch, easier: [Variant(text: "Bend the other knee.")],
        doses: [.light: hold(2, of: 20), .first: hold(3, of: 30), .second: hold(3, of: 45)]),
      movement(
        "pigeon", .stretch, easier: [Variant(text: "", exercise: "figure-four")],
        doses: [
          .light: hold(2, of: 20, as: "figure-four"), .first: hold(2, of: 30, as: "figure-four"),
          .second: hold(3, of: 30),
        ]),
      movement(
        "figure-four", .stretch, easier: [],
        doses: [.light: hold(2, of: 20), .first: hold(2, of: 30), .second: hold(3, of: 30)]),
    ]
    return Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
  }()

  static let stage = Stage(
    number: .activate, id: "activate", name: "Activate", purpose: "",
    strength: ["clamshell", "fire-hydrant"], stretches: ["rope", "pigeon"], alternatives: ["bridge"],
    readiness: [
      test("mini-squat", .reps(5), .bothAtOnce), test("step-down", .reps(5), .eachSide),
      test("brisk-walk", .minutes(2), .bothAtOnce),
    ], sources: [])

  static func request(
    plan: Plan = .full, dose: DoseLevel = .first, affected: Set<Side> = [.right], worse: Side? = nil,
    withStrength: Bool = true, lightStretches: Bool = false, hidden: Set<ExerciseID> = []
  ) -> RoutineRequest {
    RoutineRequest(
      stage: stage, plan: plan, dose: dose, affected: affected, worse: worse, withStrength: withStrength,
      lightStretches: lightStretches, movements: movements, hidden: hidden, pace: pace, rules: rules)
  }

  /// A routine of the items given, with a clamshell of two sets of four repetitions a side if none are.
  static func routine(
    _ items: [RoutineItem] = [strengthItem("clamshell"), holdItem("rope")], affected: Set<Side> = [.right],
    kind: SessionKind = .strength
  ) -> Routine {
    Routine(kind: kind, dose: .first, affected: affected, items: items, pace: pace, scoring: rules)
  }

  static func strengthItem(
    _ id: ExerciseID, sets: Int = 3, reps: Int = 4, lanes: [SetSide] = [.right, .left],
    easier: EasierWay? = EasierWay(text: "Half.", work: .reps(2, tempo: SessionFixture.tempo))
  ) -> RoutineItem {
    RoutineItem(
      exercise: id, name: id.rawValue, kind: .strength, work: .sets(sets, of: .reps(reps, tempo: tempo)),
      lanes: lanes, restSeconds: 30, easier: easier)
  }

  static func holdItem(
    _ id: ExerciseID, sets: Int = 2, seconds: Int = 30, lanes: [SetSide] = [.right, .left]
  ) -> RoutineItem {
    RoutineItem(
      exercise: id, name: id.rawValue, kind: .stretch, work: .sets(sets, of: .hold(seconds: seconds)),
      lanes: lanes, restSeconds: 15, easier: EasierWay(work: .hold(seconds: 20)))
  }

  static let tempo = Tempo(out: 2, hold: 1, back: 2)

  private static func reps(_ sets: Int, of count: Int) -> Dose {
    Dose(sets: sets, work: .reps(count, tempo: Tempo(out: 2, hold: 2, back: 2)), restSeconds: 30)
  }

  private static func hold(_ sets: Int, of seconds: Int, as other: ExerciseID? = nil) -> Dose {
    Dose(sets: sets, work: .hold(seconds: seconds), restSeconds: 15, performedAs: other)
  }

  private static func movement(
    _ id: ExerciseID, _ kind: MovementKind, laterality: Laterality = .eachSide, easier: [Variant],
    doses: [DoseLevel: Dose]
  ) -> Movement {
    Movement(
      id: id, name: id.rawValue, kind: kind, stages: [.activate], laterality: laterality, targets: "",
      feel: "", start: [], steps: [], cues: [], errors: [], easier: easier, harder: [],
      phases: PhaseNames(out: "lift", hold: "hold", back: "lower"), doses: doses, avoidIf: [],
      hiddenByFlags: [], evidence: Evidence(grades: [.d], statement: "", sources: []), answers: [])
  }

  private static func test(_ id: ExerciseID, _ work: ReadinessWork, _ laterality: Laterality)
    -> ReadinessTest
  {
    ReadinessTest(
      id: id, name: id.rawValue, steps: [], work: work, laterality: laterality, scoreAtMost: score(2))
  }
}

/// Random numbers that a seed repeats (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
