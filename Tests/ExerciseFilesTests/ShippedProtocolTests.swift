import RehabCore
import TestSupport
import Testing

@Suite("The shipped protocol")
struct ShippedProtocolTests {
  let plan: RehabProtocol

  init() throws {
    plan = try ShippedContent.rehabProtocol()
  }

  @Test("has the stages of the rules")
  func stages() {
    #expect(plan.id == "it-band")
    #expect(plan.stages.map(\.number) == StageNumber.allCases)
    #expect(plan.stages.map(\.id) == ["rest", "activate", "strengthen", "return-to-running", "maintain"])
    #expect(plan.stages.map(\.name) == ["Rest", "Activate", "Strengthen", "Return to running", "Maintain"])
    #expect(
      plan.stages.map(\.strength) == [
        [], ["clamshell", "fire-hydrant"], ["squat", "lunge", "side-lying-leg-lift"],
        ["squat", "lunge", "side-lying-leg-lift"], ["squat", "lunge", "side-lying-leg-lift"],
      ])
    #expect(
      plan.stages.map(\.stretches)
        == [[], ["pigeon", "lying-rope"], ["lying-rope"], ["lying-rope"], ["lying-rope"]])
    #expect(plan.stages.map(\.entryDose) == [nil, .first, .first, nil, .third])
    #expect(plan.stage(.activate)?.alternatives.contains("figure-four") == true)
    #expect(plan.walkCheck.minutes == 10)
    #expect(plan.walkCheck.flights == 1)
  }

  @Test("tests readiness as the rules ask")
  func readiness() {
    let activate = plan.stages[1].readiness
    #expect(activate.map(\.id) == ["mini-squat", "step-down"])
    #expect(activate.map(\.work) == [.reps(5), .reps(5)])
    #expect(activate.map(\.scoreAtMost.value) == [2, 2])
    let strengthen = plan.stages[2].readiness
    #expect(strengthen.map(\.id) == ["brisk-walk", "single-leg-squat", "step-down", "hop", "jog"])
    #expect(strengthen.map(\.work) == [.minutes(30), .reps(10), .reps(10), .reps(10), .reps(10)])
    #expect(strengthen.map(\.scoreAtMost.value) == [2, 2, 2, 2, 1])
    #expect(
      strengthen.map(\.laterality) == [.bothAtOnce, .eachSide, .eachSide, .eachSide, .bothAtOnce])
    #expect([0, 3, 4].allSatisfy { plan.stages[$0].readiness.isEmpty })
  }

  @Test("has the ladder of the rules")
  func ladder() {
    let rows = plan.ladder.map { [$0.number, $0.repeats, $0.jogMinutes, $0.walkMinutes] }
    #expect(
      rows == [
        [0, 1, 0, 30], [1, 8, 1, 2], [2, 8, 2, 2], [3, 6, 3, 2], [4, 6, 4, 1], [5, 3, 8, 2],
        [6, 2, 14, 2], [7, 1, 30, 0],
      ])
  }

  @Test("asks every red flag once, most urgent first, and says what to do")
  func redFlags() {
    #expect(plan.redFlags.map(\.flag) == RedFlag.allCases)
    #expect(Set(plan.urgencies.keys) == Set(Urgency.allCases))
    #expect(Set(plan.redFlags.map(\.short)).count == RedFlag.allCases.count)
    let hop = plan.card(.groinOrHopPain)
    for word in ["groin", "thigh", "shin", "do not try it"] {
      #expect(hop?.question.contains(word) == true, "\(word)")
    }
    #expect(hop?.short.contains("not to be tried") == true)
  }

  @Test("tells what every row of the gate rests on, in each stage in which it decides")
  func grounds() {
    for stage in StageNumber.allCases {
      let told = Set(plan.grounds.filter { $0.stages.contains(stage) }.flatMap(\.rows))
      let moves = MoveRule.allCases.filter { stage > .rest || $0 != .readyForMore }.map(\.rawValue)
      let plans = PlanRule.allCases.filter { stage > .rest || $0 != .stretchesDue }.map(\.rawValue)
      #expect(Set(moves + plans).subtracting(told).isEmpty, "stage \(stage.rawValue)")
    }
    let runningRows = plan.grounds.filter { $0.sources.contains("MilRTR") || $0.sources.contains("UDrun") }
    #expect(runningRows.allSatisfy { $0.stages == [.returnToRunning] })
  }

  @Test("names no disease and promises nothing")
  func wording() throws {
    let library = try ShippedContent.library()
    var texts = plan.urgencies.values.map { $0 } + plan.redFlags.flatMap { [$0.question, $0.short] }
    texts += plan.stages.flatMap { [$0.name, $0.purpose] }
    for movement in library.movements.values {
      texts += movement.start + movement.steps + movement.cues + movement.errors
      texts += [movement.feel, movement.targets, movement.evidence.statement]
      texts += movement.answers.flatMap { [$0.topic, $0.voices, $0.answer] }
    }
    for aid in library.aids.values {
      texts += aid.how + [aid.purpose, aid.when, aid.evidence.statement]
      texts += aid.answers.flatMap { [$0.topic, $0.voices, $0.answer] }
    }
    let banned = [
      "cure", "syndrome", "thrombosis", "infection of", "fracture of", "tendinopathy", "safe to run",
      "[", "]", "ITBS",
    ]
    for text in texts {
      for word in banned { #expect(!text.contains(word), "'\(word)' in: \(text)") }
    }
  }
}
