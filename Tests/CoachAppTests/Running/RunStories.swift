import RehabCore
import TerminalUI
import TestSupport
import Testing

@testable import CoachApp
@testable import Coaching

@Suite("Running, in the coach") struct RunStories {
  /// A coach at 18:00 on the first run day at a level.
  private func onTheLadder(level: Int = 2) throws -> RoutineRehearsal {
    let (journal, day) = try JournalBuilder.calm(in: .returnToRunning) {
      $0.allowsRun && $0.today.level == level
    }
    return RoutineRehearsal(
      try ShippedContent.library(), journal: journal.records, on: journal.start + day,
      size: Size(width: 80, height: 24))
  }

  /// Everything that a run asks for at its end with the same score.
  private func run(_ story: inout RoutineRehearsal, scores: Int) {
    story.press(.enter)
    story.press(.enter)
    story.runToEnd(scores: scores)
  }

  @Test func walksAndJogsByItselfAndSaysEachChange() throws {
    var story = try onTheLadder(level: 1)
    run(&story, scores: 1)
    let changes = story.said.filter { $0.hasPrefix("Walk,") || $0.hasPrefix("Jog,") }
    #expect(changes.first == "Walk, 5 minutes." && changes.last == "Walk, 5 minutes.")
    #expect(changes.count { $0 == "Jog, 1 minute." } == 8)
    #expect(story.end?.finished == true)
    #expect(story.text.contains("This is pass 1 of 2 at level 1, if tomorrow's morning is calm."))
    #expect(story.text.contains("The next run, if the scores stay calm:"))
  }

  @Test func threeWhileRunningEndsItAndSendsHome() throws {
    var story = try onTheLadder()
    story.press(.enter)
    story.press(.enter)
    story.wait(400)
    story.press("!")
    #expect(story.text.contains("I am limping"))
    story.answer(3)
    #expect(story.end?.by == .gate)
    #expect(story.text.contains("walk home, slowly, the short way"))
    #expect(story.text.contains("Stopping was following the plan."))
    #expect(story.text.contains("level 2 is repeated"))
    #expect(story.said.last == "We stop running here. Walk home gently.")
  }

  @Test func twoWhileRunningGoesOn() throws {
    var story = try onTheLadder()
    story.press(.enter)
    story.press(.enter)
    story.wait(400)
    story.press("!")
    story.answer(2)
    #expect(story.coach.active != nil && story.end == nil)
  }

  @Test func aRunThatWasLeftIsGoneOnWithAtItsPart() throws {
    var story = try onTheLadder()
    story.press(.enter)
    story.press(.enter)
    story.wait(400)
    story.press("q")
    story.press("l")
    let resumed = RoutineRehearsal(
      try ShippedContent.library(), journal: story.coach.journal, on: story.coach.today,
      size: Size(width: 80, height: 24))
    #expect(resumed.text.contains("Done so far: 1 of 18 parts. It goes on at part 2 of 18."))
    #expect(resumed.text.contains("go on at that part"))
  }

  @Test func theHourAfterIsAskedWhenItIsOverAndNotBefore() throws {
    var story = try onTheLadder()
    run(&story, scores: 1)
    story.press(.enter)
    #expect(story.text.contains("◦ An hour after the run"))
    let due = try #require(story.coach.awaitedHours.first?.due)
    let ended = try #require(story.coach.journal.last { if case .end = $0.fact { true } else { false } })
    #expect(due.seconds - ended.at.seconds == 3600)
    let cursor = story.rows().first { $0.contains("▸") }
    #expect(cursor?.contains("An hour after") == false)
    story.forgetEffects()
    story.wait(Double(due.seconds - story.now.wall.seconds) - 1)
    #expect(story.effects.isEmpty)
    story.wait(1)
    #expect(story.effects == [.ring, .say("An hour after the run: how is it now?")])
    #expect(story.rows().contains { $0.contains("▸ ○ An hour after the run") && $0.contains("now") })
    story.wait(600)
    #expect(story.effects.count == 2, "it is said once")
    story.press(.enter)
    story.answer(1)
    #expect(!story.text.contains("An hour after"))
    guard case .hourAfter(let hour)? = story.facts.last else {
      Issue.record("no hour-after score was recorded")
      return
    }
    #expect(hour.session == ended.fact.session)
  }

  @Test func mutedTheHourIsSilentlyDue() throws {
    var story = try onTheLadder()
    story.press(.enter)
    story.press("m")
    story.press(.enter)
    story.runToEnd()
    story.press(.enter)
    story.forgetEffects()
    story.wait(3700)
    #expect(story.effects.isEmpty)
    #expect(story.text.contains("▸ ○ An hour after the run"))
  }

  @Test func anHourAfterThatIsWorseIsExplained() throws {
    var story = try onTheLadder()
    run(&story, scores: 0)
    story.press(.enter)
    story.wait(3700)
    story.press(.enter)
    story.answer(2)
    #expect(story.text.contains("More pain an hour after than before is a sign to wait"))
    story.press(.enter)
    #expect(story.shell.screens.count == 1)
  }

  @Test func aRunOfOnesOwnIsNotedAndItsConsequenceExplained() throws {
    var reading = try ReadingCoach(.sixWeeks(), on: 41)
    reading.type("i")
    #expect(reading.text.contains("What did you do?"))
    reading.press(.enter)
    #expect(reading.text.contains("Choose one by its number or with an arrow key"))
    reading.press(.down, .enter)
    #expect(reading.text.contains("How long did you run?"))
    reading.type("25")
    reading.press(.enter, .enter)
    reading.type("4")
    reading.press(.enter, .enter)
    #expect(reading.text.contains("Noted: a run of 25 min, worst 4."))
    #expect(reading.text.contains("This stage has no running yet"))
    #expect(reading.text.contains("The credits toward the next dose begin again."))
    reading.press(.enter)
    #expect(reading.text.contains("The way to"))
  }

  @Test func trainingElsewhereIsNotedAsWhatItWas() throws {
    var reading = try ReadingCoach(.sixWeeks(), on: 41)
    reading.type("i")
    reading.press(.down, .down, .down, .enter)
    #expect(reading.text.contains("How long? (swim)"))
    reading.type("40")
    reading.press(.enter)
    reading.type("1")
    reading.press(.enter, .enter)
    #expect(reading.text.contains("Noted: swim, 40 min, worst 1."))
  }

  @Test func aShorterRunOfStageFiveIsFinished() throws {
    let (journal, day) = try JournalBuilder.calm(in: .maintain, where: \.allowsRun)
    var story = RoutineRehearsal(
      try ShippedContent.library(), journal: journal.records, on: journal.start + day,
      size: Size(width: 80, height: 24))
    story.press(.enter)
    #expect(story.text.contains("Up to 33 min. Shorter is fine"))
    story.press(.enter)
    story.wait(900)
    story.press("n")
    story.runToEnd()
    #expect(story.end?.finished == true)
  }

  @Test(
    "the readiness tests are guided to their end", arguments: [StageNumber.activate, .strengthen])
  func readiness(stage: StageNumber) throws {
    let (journal, day) = try JournalBuilder.calm(in: stage) { $0.today.plan == .stretchOnly }
    var story = RoutineRehearsal(
      try ShippedContent.library(), journal: journal.records, on: journal.start + day,
      size: Size(width: 80, height: 24))
    let routine = try #require(story.prescription?.readiness)
    story.open(routine)
    story.press(.enter)
    #expect(story.text.contains("Next: \(try #require(routine.items.first).name)"))
    story.runToEnd(scores: 1)
    #expect(story.end?.finished == true)
    #expect(story.coach.history?.readinessToday == (stage == .activate ? .passed : .ifTheNightSettles))
    #expect(
      story.text.contains(stage == .activate ? "The tests are passed." : "if tomorrow's morning is calm"))
  }

  @Test func aTestThatScoresTooMuchSaysSoAtOnce() throws {
    let (journal, day) = try JournalBuilder.calm(in: .strengthen) { $0.today.plan == .stretchOnly }
    var story = RoutineRehearsal(
      try ShippedContent.library(), journal: journal.records, on: journal.start + day,
      size: Size(width: 120, height: 40))
    story.open(try #require(story.prescription?.readiness))
    story.press(.enter)
    story.run { $0.isAsking }
    story.answer(3)
    #expect(story.text.contains("That is above 2, so the tests do not pass"))
    story.runToEnd(scores: 1)
    #expect(story.text.contains("The tests are not passed this time."))
  }

  @Test("looks as it should", arguments: [(40, 12), (80, 24), (120, 40)])
  func goldens(width: Int, height: Int) throws {
    let size = Size(width: width, height: height)
    let ladder = try JournalBuilder.calm(in: .returnToRunning) {
      $0.allowsRun && $0.passesAtLevel == 1 && $0.today.level == 3
    }
    let maintain = try JournalBuilder.calm(in: .maintain, where: \.allowsRun)
    for (name, scene) in [("ladder", ladder), ("maintain", maintain)] {
      var story = RoutineRehearsal(
        try ShippedContent.library(), journal: scene.journal.records, on: scene.journal.start + scene.day,
        size: size)
      expectGolden(story.rows(), named: "today-\(name)-\(width)x\(height)")
      story.press("w")
      expectGolden(story.rows(), named: "why-\(name)-\(width)x\(height)")
      story.press(.escape)
      story.press(.enter)
      expectGolden(story.rows(), named: "run-overview-\(name)-\(width)x\(height)")
      story.press(.enter)
      story.runToEnd()
      expectGolden(story.rows(), named: "run-done-\(name)-\(width)x\(height)")
    }
  }
}
