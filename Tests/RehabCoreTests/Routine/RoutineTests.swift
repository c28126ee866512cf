import RehabCore
import Testing

@Suite struct RoutineTests {
  @Test(arguments: [
    (
      Plan.full, ["clamshell 2x10", "fire-hydrant 2x8", "rope 3x30s", "figure-four 2x30s"],
      SessionKind.strength
    ),
    (.light, ["clamshell 1x8", "fire-hydrant 1x6", "rope 2x20s", "figure-four 2x20s"], .strength),
    (.noRun, ["clamshell 1x8", "fire-hydrant 1x6", "rope 2x20s", "figure-four 2x20s"], .strength),
    (.stretchOnly, ["rope 3x30s", "figure-four 2x30s"], .stretch),
    (.rest, [], .stretch),
  ])
  func aPlanAllows(plan: Plan, items: [String], kind: SessionKind) {
    let routine = Routine(SessionFixture.request(plan: plan))
    #expect(routine.items.map(RoutineTests.text) == items)
    #expect(routine.kind == kind)
    #expect(routine.isEmpty == items.isEmpty)
  }

  @Test func theRecordNamesTheDoseDone() {
    #expect(Routine(SessionFixture.request(plan: .full)).dose == .first)
    #expect(Routine(SessionFixture.request(plan: .light)).dose == .light)
    #expect(Routine(SessionFixture.request(plan: .stretchOnly)).dose == .first)
    let light = Routine(SessionFixture.request(plan: .stretchOnly, lightStretches: true))
    #expect(light.dose == .light)
    #expect(light.items.map(RoutineTests.text) == ["rope 2x20s", "figure-four 2x20s"])
  }

  @Test(arguments: [Plan.full, .light, .noRun, .stretchOnly], [false, true])
  func theRoutineOfASessionIsBuiltAgainFromItsRecord(plan: Plan, light: Bool) {
    for withStrength in [true, false] {
      let request = SessionFixture.request(plan: plan, withStrength: withStrength, lightStretches: light)
      let routine = Routine(request)
      let start = SessionStart(kind: routine.kind, dose: routine.dose)
      #expect(Routine(SessionFixture.request(plan: .rest, dose: .second).again(as: start)) == routine)
    }
  }

  @Test func stretchesAloneCanBeAskedForOnAFullDay() {
    let routine = Routine(SessionFixture.request(withStrength: false))
    #expect(routine.items.allSatisfy { $0.kind == .stretch })
    #expect(routine.kind == .stretch)
  }

  @Test func theTruePigeonStandsWhereNothingIsDoneInstead() {
    let routine = Routine(SessionFixture.request(plan: .stretchOnly, dose: .second))
    #expect(routine.items.map(RoutineTests.text) == ["rope 3x45s", "pigeon 3x30s"])
    #expect(
      routine.items.last?.easier
        == EasierWay(text: "", exercise: "figure-four", work: .hold(seconds: 20)))
  }

  @Test(arguments: [["rope"], ["pigeon"], ["figure-four"], ["rope", "figure-four"]] as [[ExerciseID]])
  func whatIsHiddenIsNotDoneAndTheGentlerOneStays(hidden: [ExerciseID]) {
    let routine = Routine(SessionFixture.request(plan: .stretchOnly, hidden: Set(hidden)))
    let expected: [ExerciseID] = ["rope", "figure-four"].filter { !hidden.contains($0) }
    #expect(routine.items.map(\.exercise) == expected)
  }

  @Test(
    arguments: [
      ([.right], nil, [.right, .left]), ([.left], nil, [.left, .right]), ([.left], .right, [.left, .right]),
      ([.left, .right], nil, [.left, .right]), ([.left, .right], .right, [.right, .left]),
    ] as [(Set<Side>, Side?, [SetSide])])
  func theSoreSideGoesFirst(affected: Set<Side>, worse: Side?, lanes: [SetSide]) {
    let routine = Routine(SessionFixture.request(affected: affected, worse: worse))
    #expect(routine.items.allSatisfy { $0.lanes == lanes })
  }

  @Test func whereThereIsNoEasierVariantThereIsLess() {
    let tempo = Tempo(out: 2, hold: 2, back: 2)
    let full = Routine(SessionFixture.request())
    #expect(
      full.items[0].easier
        == EasierWay(text: SessionFixture.easierClamshell, work: .reps(10, tempo: tempo)))
    #expect(full.items[1].easier == EasierWay(work: .reps(6, tempo: tempo)))
    let light = Routine(SessionFixture.request(plan: .light))
    #expect(light.items[1].easier == EasierWay(work: .reps(3, tempo: tempo)))
  }

  @Test func anExerciseStandsInARoutineOnce() {
    let items = [SessionFixture.strengthItem("clamshell"), SessionFixture.strengthItem("clamshell", sets: 9)]
    #expect(SessionFixture.routine(items).items == [items[0]])
    #expect(SessionFixture.routine([SessionFixture.strengthItem("clamshell", sets: 0)]).isEmpty)
    #expect(SessionFixture.routine([SessionFixture.holdItem("rope", seconds: 0)]).isEmpty)
  }

  @Test func secondsCountEverythingAroundTheSets() {
    // 5 ready + 2 sets x 2 sides x 60 s + 2 switches x 4 + 1 rest x 30
    let routine = Routine(SessionFixture.request())
    #expect(routine.seconds(of: routine.items[0]) == 5 + 240 + 8 + 30)
    // 5 ready + 3 x 2 x 30 + 3 switches x 4 + 2 rests x 15
    #expect(routine.seconds(of: routine.items[2]) == 5 + 180 + 12 + 30)
    #expect(routine.seconds == routine.items.reduce(0) { $0 + routine.seconds(of: $1) })
  }

  @Test func readinessTestsAreCountedAndTimed() {
    let routine = Routine.readiness(
      of: SessionFixture.stage, tempo: SessionFixture.tempo, affected: [.left], pace: SessionFixture.pace,
      rules: SessionFixture.rules)
    #expect(routine.items.map(RoutineTests.text) == ["mini-squat 1x5", "step-down 1x5", "brisk-walk 1x120s"])
    #expect(routine.items.map(\.lanes) == [[.both], [.left, .right], [.both]])
    #expect(routine.kind == .readiness)
  }

  static func text(_ item: RoutineItem) -> String {
    guard case .sets(let sets, let work) = item.work else { return "\(item.exercise.rawValue) run" }
    return switch work {
    case .reps(let count, _): "\(item.exercise.rawValue) \(sets)x\(count)"
    case .hold(let seconds): "\(item.exercise.rawValue) \(sets)x\(seconds)s"
    }
  }
}
