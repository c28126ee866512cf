import TestSupport
import Testing

@testable import RehabCore

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
      ([.right], nil, [.right, .left], [.right]), ([.left], nil, [.left, .right], [.left]),
      ([.left], .right, [.left, .right], [.left]),
      ([.left, .right], nil, [.left, .right], [.left, .right]),
      ([.left, .right], .right, [.right, .left], [.right, .left]),
    ] as [(Set<Side>, Side?, [SetSide], [SetSide])])
  func theSoreSideGoesFirst(affected: Set<Side>, worse: Side?, lanes: [SetSide], stretched: [SetSide]) {
    var request = SessionFixture.request(affected: affected, worse: worse)
    #expect(Routine(request).items.map(\.lanes) == [lanes, lanes, stretched, stretched])
    request.stretchesBothSides = true
    #expect(Routine(request).items.map(\.lanes) == [lanes, lanes, lanes, lanes])
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
    // 5 ready + 3 x 30 on the sore side alone + 2 rests x 15
    #expect(routine.seconds(of: routine.items[2]) == 5 + 90 + 30)
    #expect(routine.seconds == routine.items.reduce(0) { $0 + routine.seconds(of: $1) })
    var request = SessionFixture.request()
    request.stretchesBothSides = true
    let both = Routine(request)
    // 5 ready + 3 x 2 x 30 + 3 switches x 4 + 2 rests x 15
    #expect(both.seconds(of: both.items[2]) == 5 + 180 + 12 + 30)
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

// Lying on a side.
extension RoutineTests {
  @Test func whereTheRunnerRollsOverOneSideFollowsTheOther() {
    var request = SessionFixture.request()
    request.movements["clamshell"]?.figure = Figure(
      posture: .onSide, contacts: [.feet], poses: [], view: View(turn: 0, tilt: 0))
    request.movements["fire-hydrant"]?.figure = Figure(
      posture: .onAllFours, contacts: [.feet], poses: [], view: View(turn: 0, tilt: 0))
    let routine = Routine(request)
    #expect(routine.items.map(\.order) == [.sideBySide, .setBySet, .setBySet, .setBySet])
    func place(_ item: Int, _ number: Int, _ lane: Int) -> SetPlace {
      SetPlace(item: item, number: number, lane: lane)
    }
    let sideBySide: [RoutineStep] = [
      .getReady(item: 0), .set(place(0, 1, 0)), .rest(before: place(0, 2, 0)), .set(place(0, 2, 0)),
      .switchSides(to: place(0, 1, 1)), .set(place(0, 1, 1)), .rest(before: place(0, 2, 1)),
      .set(place(0, 2, 1)), .score(item: 0),
    ]
    #expect(routine.steps.filter { $0.item == 0 } == sideBySide)
    let setBySet: [RoutineStep] = [
      .getReady(item: 1), .set(place(1, 1, 0)), .switchSides(to: place(1, 1, 1)), .set(place(1, 1, 1)),
      .rest(before: place(1, 2, 0)), .set(place(1, 2, 0)), .switchSides(to: place(1, 2, 1)),
      .set(place(1, 2, 1)), .score(item: 1),
    ]
    #expect(routine.steps.filter { $0.item == 1 } == setBySet)
    // 5 ready + 2 sets x 2 sides x 60 s + 1 switch x 4 + 2 rests x 30
    #expect(routine.seconds(of: routine.items[0]) == 5 + 240 + 4 + 60)
  }

  @Test func sideBySideTakesTheSecondsAnnounced() {
    var item = SessionFixture.strengthItem("clamshell")
    item.order = .sideBySide
    let routine = SessionFixture.routine([item])
    // 5 ready + 3 sets x 2 sides x 20 s + 1 switch x 4 + 4 rests x 30
    #expect(routine.seconds == 5 + 120 + 4 + 120)
    var rehearsal = Rehearsal(routine)
    #expect(rehearsal.view.remainingSeconds == 249)
    rehearsal.runToEnd()
    #expect(rehearsal.view.elapsedSeconds == 249)
    #expect(rehearsal.sets.map(\.number) == [1, 2, 3, 1, 2, 3])
    #expect(rehearsal.sets.map(\.side) == [.right, .right, .right, .left, .left, .left])
  }
}

// What the runner does instead.
extension RoutineTests {
  private static let today = Day(number: 20_000)

  /// The exercises of the stage as they are trained on a day; a stretch may stand in, too.
  private static func trained(
    _ swaps: [Swap], on day: Day = today, in stage: StageNumber = .activate
  ) -> [ExerciseID] {
    var own = SessionFixture.stage
    own.number = stage
    own.alternatives = ["bridge", "figure-four"]
    let trained = own.trained(RoutineChoices(swaps: swaps), on: day, SessionFixture.movements)
    return trained.strength + trained.stretches
  }

  @Test(
    arguments: [
      ("clamshell", "bridge", ["bridge", "fire-hydrant", "rope", "pigeon"]),
      // The pigeon pose is done as figure-four anyway.
      ("rope", "figure-four", ["clamshell", "fire-hydrant", "rope", "pigeon"]),
      // Of another kind.
      ("clamshell", "figure-four", ["clamshell", "fire-hydrant", "rope", "pigeon"]),
      ("rope", "bridge", ["clamshell", "fire-hydrant", "rope", "pigeon"]),
      // No alternative of the stage, or of no stage.
      ("clamshell", "fire-hydrant", ["clamshell", "fire-hydrant", "rope", "pigeon"]),
      ("rope", "pigeon", ["clamshell", "fire-hydrant", "rope", "pigeon"]),
      ("clamshell", "squat", ["clamshell", "fire-hydrant", "rope", "pigeon"]),
      // No exercise of the stage.
      ("squat", "bridge", ["clamshell", "fire-hydrant", "rope", "pigeon"]),
    ] as [(ExerciseID, ExerciseID, [ExerciseID])])
  func anAlternativeOfTheStageAndKindStandsIn(replaced: ExerciseID, by: ExerciseID, trained: [ExerciseID]) {
    #expect(RoutineTests.trained([Swap(stage: .activate, replaced: replaced, by: by)]) == trained)
  }

  @Test func aSwapHoldsOnItsDayAndInItsStage() {
    let own: [ExerciseID] = ["clamshell", "fire-hydrant", "rope", "pigeon"]
    let other: [ExerciseID] = ["bridge", "fire-hydrant", "rope", "pigeon"]
    let today = RoutineTests.today
    let always = Swap(stage: .activate, replaced: "clamshell", by: "bridge")
    for day in [today - 1, today, today + 30] { #expect(RoutineTests.trained([always], on: day) == other) }
    let once = Swap(stage: .activate, replaced: "clamshell", by: "bridge", day: today)
    #expect(RoutineTests.trained([once], on: today - 1) == own)
    #expect(RoutineTests.trained([once], on: today) == other)
    #expect(RoutineTests.trained([once], on: today + 1) == own)
    #expect(RoutineTests.trained([always], in: .strengthen) == own)
    let later = Swap(stage: .strengthen, replaced: "clamshell", by: "bridge")
    #expect(RoutineTests.trained([later]) == own)
    #expect(RoutineTests.trained([later], in: .strengthen) == other)
  }

  @Test func whatIsChosenLastHoldsAndIsSwappedBack() {
    let today = RoutineTests.today
    var choices = RoutineChoices()
    choices.swap("clamshell", in: .activate, for: "bridge", onlyOn: nil, today: today)
    choices.swap("rope", in: .activate, for: "figure-four", onlyOn: today, today: today)
    #expect(
      choices.swaps == [
        Swap(stage: .activate, replaced: "clamshell", by: "bridge"),
        Swap(stage: .activate, replaced: "rope", by: "figure-four", day: today),
      ])
    choices.swap("clamshell", in: .activate, for: "squat", onlyOn: today + 1, today: today + 1)
    #expect(choices.swaps == [Swap(stage: .activate, replaced: "clamshell", by: "squat", day: today + 1)])
    choices.swap("clamshell", in: .strengthen, for: nil, onlyOn: nil, today: today + 1)
    #expect(choices.swap(of: "clamshell", in: .activate, on: today + 1)?.by == "squat")
    choices.swap("clamshell", in: .activate, for: nil, onlyOn: nil, today: today + 1)
    #expect(choices.swaps.isEmpty)
  }

  @Test func theRoutineOfTheDayIsTheOneChosen() throws {
    let library = try ShippedContent.library()
    let (journal, day) = try JournalBuilder.calm(in: .activate, where: \.isStrengthDay)
    let history = try #require(journal.history(library.rehabProtocol, on: day))
    func strength(_ swaps: [Swap]) -> [RoutineItem] {
      Prescription(history, library, RoutineChoices(swaps: swaps)).routine.items
        .filter { $0.kind == .strength }
    }
    let own = strength([])
    #expect(own.map(\.exercise) == ["clamshell", "fire-hydrant"])
    #expect(own.map(\.order) == [.sideBySide, .setBySet])
    let instead = strength([
      Swap(stage: .activate, replaced: "fire-hydrant", by: "side-lying-leg-lift"),
      Swap(stage: .activate, replaced: "clamshell", by: "glute-bridge", day: history.today.day),
    ])
    #expect(instead.map(\.exercise) == ["glute-bridge", "side-lying-leg-lift"])
    #expect(instead.map(\.order) == [.setBySet, .sideBySide])
    let tomorrow = Swap(
      stage: .activate, replaced: "clamshell", by: "glute-bridge", day: history.today.day + 1)
    #expect(strength([tomorrow]) == own)
  }
}
