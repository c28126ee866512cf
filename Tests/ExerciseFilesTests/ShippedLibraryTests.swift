import ExerciseFiles
import RehabCore
import TestSupport
import Testing

@Suite("The shipped exercises and aids")
struct ShippedLibraryTests {
  let library: ExerciseLibrary

  init() throws {
    library = try ShippedContent.library()
  }

  @Test("are all there")
  func complete() {
    #expect(
      Set(library.movements.keys) == [
        "clamshell", "fire-hydrant", "lying-rope", "pigeon", "figure-four", "crossed-leg-side-lean",
        "crossed-leg-forward-fold", "squat", "lunge", "side-lying-leg-lift", "glute-bridge",
        "standing-fire-hydrant",
      ])
    #expect(
      Set(library.aids.keys) == [
        "rest", "ice", "painkillers", "foam-roller", "ball", "massage", "tape", "brace",
        "shoes-and-gait", "cross-training", "hills",
      ])
    #expect(library[movement: "squat"]?.name == "Squat")
    #expect(library[aid: "ice"]?.name == "Ice")
    #expect(library.source("Thread") != nil)
  }

  struct Strength: Sendable, CustomTestStringConvertible {
    var id: ExerciseID
    /// Sets and repetitions of L0 to L3.
    var doses: [[Int]]
    var tempo: [Int]
    var rest: ClosedRange<Int>
    var testDescription: String { id.rawValue }
  }

  @Test(
    "have the strength doses of their cards",
    arguments: [
      Strength(
        id: "clamshell", doses: [[1, 8], [2, 10], [3, 12], [3, 15]], tempo: [2, 2, 2], rest: 30...30),
      Strength(
        id: "fire-hydrant", doses: [[1, 6], [2, 8], [3, 10], [3, 12]], tempo: [2, 1, 2], rest: 30...60),
      Strength(id: "squat", doses: [[1, 8], [2, 8], [3, 8], [3, 10]], tempo: [3, 1, 3], rest: 60...90),
      Strength(id: "lunge", doses: [[1, 6], [2, 6], [3, 8], [3, 8]], tempo: [2, 1, 2], rest: 60...90),
      Strength(
        id: "side-lying-leg-lift", doses: [[1, 8], [2, 10], [3, 10], [3, 15]], tempo: [2, 2, 3],
        rest: 45...45),
      Strength(
        id: "glute-bridge", doses: [[1, 8], [2, 10], [3, 10], [3, 15]], tempo: [2, 3, 2], rest: 45...45),
      Strength(
        id: "standing-fire-hydrant", doses: [[1, 6], [2, 8], [3, 10], [3, 12]], tempo: [2, 1, 2],
        rest: 45...45),
    ])
  func strength(_ card: Strength) throws {
    let movement = try #require(library[movement: card.id])
    #expect(movement.kind == .strength)
    for (level, sets) in zip(DoseLevel.allCases, card.doses) {
      let dose = try #require(movement.doses[level])
      #expect(dose.sets == sets[0])
      #expect(
        dose.work
          == .reps(sets[1], tempo: Tempo(out: card.tempo[0], hold: card.tempo[1], back: card.tempo[2])))
      #expect(card.rest.contains(dose.restSeconds))
      #expect(dose.timesPerDay == 1)
    }
  }

  struct Stretch: Sendable, CustomTestStringConvertible {
    var id: ExerciseID
    /// Sets, seconds and times a day of L0 to L3.
    var doses: [[Int]]
    var rest: ClosedRange<Int>
    var testDescription: String { id.rawValue }
  }

  @Test(
    "have the stretch doses of their cards",
    arguments: [
      Stretch(
        id: "lying-rope", doses: [[2, 20, 2], [3, 30, 2], [3, 45, 2], [3, 60, 2]], rest: 15...15),
      Stretch(id: "pigeon", doses: [[2, 20, 1], [2, 30, 1], [3, 30, 1], [3, 45, 1]], rest: 15...15),
      Stretch(id: "figure-four", doses: [[2, 20, 1], [2, 30, 1], [3, 30, 1], [3, 45, 1]], rest: 15...15),
      Stretch(
        id: "crossed-leg-side-lean", doses: [[3, 30, 1], [3, 30, 1], [4, 30, 1], [4, 30, 2]],
        rest: 0...60),
      Stretch(
        id: "crossed-leg-forward-fold", doses: [[3, 30, 1], [3, 30, 1], [4, 30, 1], [4, 30, 2]],
        rest: 0...60),
    ])
  func stretch(_ card: Stretch) throws {
    let movement = try #require(library[movement: card.id])
    #expect(movement.kind == .stretch)
    for (level, parts) in zip(DoseLevel.allCases, card.doses) {
      let dose = try #require(movement.doses[level])
      #expect(dose.sets == parts[0])
      #expect(dose.work == .hold(seconds: parts[1]))
      #expect(dose.timesPerDay == parts[2])
      #expect(card.rest.contains(dose.restSeconds))
    }
  }

  @Test("do the figure-four for the pigeon pose until the runner is ready")
  func pigeon() throws {
    let pigeon = try #require(library[movement: "pigeon"])
    #expect(pigeon.doses.values.allSatisfy { $0.performedAs == "figure-four" })
    let upgrade = try #require(pigeon.upgrade)
    #expect(upgrade.from == "figure-four")
    #expect(upgrade.morningAtMost.value == 1)
    #expect(upgrade.mornings == 3)
    #expect(upgrade.scoreAtMost.value == 1)
    #expect(upgrade.fromDose == .first)
  }

  @Test("hide what crosses the leg when the point of the hip hurts, and keep the figure-four")
  func hidden() {
    let hidden = library.movements.values.filter { $0.hiddenByFlags.contains(.sideHipPointPain) }
    #expect(
      Set(hidden.map(\.id)) == [
        "lying-rope", "crossed-leg-side-lean", "crossed-leg-forward-fold", "pigeon",
      ])
  }

  @Test(
    "answer every contradiction of the runner's thread",
    arguments: [
      ("foam-roller", "Foam roll an injury?"), ("ice", "Ice or no ice?"), ("rest", "How long to rest?"),
      ("rest", "Can I run through it?"), ("rest", "Exercises now or later?"),
      ("tape", "Run through it with tape?"), ("hills", "Hills?"), ("brace", "Wear a brace?"),
      ("shoes-and-gait", "What is the cause?"), ("shoes-and-gait", "Is it the shoes?"),
      ("massage", "Does massage do it?"), ("painkillers", "Take them or avoid them?"),
    ])
  func answers(aid: String, topic: String) throws {
    #expect(try #require(library[aid: aid]).answers.contains { $0.topic == topic })
  }

  @Test("answer those about exercises with the exercises")
  func exerciseAnswers() {
    let expected: [(ExerciseID, String)] = [
      ("lying-rope", "Stretch an injury?"), ("pigeon", "Stretch an injury?"),
      ("figure-four", "Stretch an injury?"), ("lying-rope", "Is stretching the answer?"),
      ("squat", "Is stretching the answer?"), ("clamshell", "Exercises now or later?"),
      ("fire-hydrant", "Exercises now or later?"),
    ]
    for (id, topic) in expected {
      #expect(library[movement: id]?.answers.contains { $0.topic == topic } == true, "\(id) \(topic)")
    }
  }
}
