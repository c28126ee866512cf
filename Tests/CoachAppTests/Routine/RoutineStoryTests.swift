import RehabCore
import TerminalUI
import TestSupport
import Testing

@testable import CoachApp
@testable import Coaching

@Suite struct RoutineStoryTests {
  @Test func leftAloneItDoesEverythingThatWasPrescribed() throws {
    var story = try RoutineRehearsal()
    story.open()
    let routine = try #require(story.prescription?.routine)
    #expect(story.text.contains("Clamshell"))
    story.press(" ")
    story.runToEnd()
    // The clamshell lies on a side, so that one side follows the other; stretches are for the sore leg alone.
    let expected = [
      "clamshell 1 right", "clamshell 2 right", "clamshell 1 left", "clamshell 2 left",
      "fire-hydrant 1 right", "fire-hydrant 1 left", "fire-hydrant 2 right", "fire-hydrant 2 left",
      "figure-four 1 right", "figure-four 2 right",
      "lying-rope 1 right", "lying-rope 2 right", "lying-rope 3 right",
    ]
    #expect(story.sets.map { "\($0.exercise.rawValue) \($0.number) \($0.side.rawValue)" } == expected)
    #expect(expected.count == routine.items.reduce(0) { $0 + $1.work.setCount * $1.lanes.count })
    let scores = story.facts.filter { if case .score = $0 { true } else { false } }
    #expect(scores.count == routine.items.count)
    #expect(story.end?.finished == true)
    #expect(story.shell.screens.last is SummaryScreen)
    #expect(story.text.contains("This counts, if tomorrow's morning is calm."))
    #expect(story.saved == Array(story.coach.journal.dropFirst(story.before)))
  }

  @Test func everyRecordIsOfTheSessionAndItsDay() throws {
    var story = try RoutineRehearsal()
    story.open()
    story.press(.enter)
    story.runToEnd()
    let records = story.coach.journal.dropFirst(story.before)
    guard let first = records.first, case .session(let start) = first.fact else {
      Issue.record("the first record opens the session")
      return
    }
    #expect(start.kind == .strength && start.dose == .first)
    #expect(records.dropFirst().allSatisfy { $0.fact.session == first.id })
    #expect(records.allSatisfy { $0.day == RoutineRehearsal.fullDay })
  }

  @Test func aSetIsSavedTheMomentItIsDone() throws {
    var story = try RoutineRehearsal()
    story.open()
    story.press(" ")
    story.run { $0.sets.count == 1 }
    #expect(story.saved.last?.fact == story.facts.last)
    #expect(story.view.map { if case .rest = $0.phase { true } else { false } } == true)
    #expect(story.text.contains("Next: set 2 of 2, right side"))
    story.run { $0.sets.count == 2 }
    #expect(story.saved.last?.fact == story.facts.last)
    #expect(story.view.map { if case .switchSides = $0.phase { true } else { false } } == true)
    #expect(story.text.contains("left side"))
  }

  @Test func bellAndVoiceFollowTheChanges() throws {
    var story = try RoutineRehearsal()
    story.open()
    story.press(" ")
    #expect(story.said == ["Clamshell. Right side.", "Get ready."])
    #expect(story.rings == 0)
    story.forgetEffects()
    story.run { $0.isInSet }
    #expect(story.said == ["3", "2", "1", "1, lift"])
    #expect(story.rings == 1)
    story.forgetEffects()
    story.run { $0.sets.count == 1 }
    #expect(story.rings == 1)
    #expect(story.said.suffix(2) == ["lower", "Rest, 30 seconds."])
    story.run { $0.sets.count == 2 }
    #expect(story.said.suffix(2) == ["lower", "Switch sides. Left side."])
  }

  @Test func mutedItIsQuietAndStaysSo() throws {
    var story = try RoutineRehearsal()
    story.open()
    story.press("m")
    #expect(story.effects.contains(.keep(.muted(true))))
    story.press(" ")
    story.wait(60)
    #expect(story.said.isEmpty && story.rings == 0)
    story.press("m")
    #expect(story.effects.last == .keep(.muted(false)))
    story.wait(30)
    #expect(!story.said.isEmpty && story.rings > 0)
  }

  @Test func spacePausesAndTimeStandsStill() throws {
    var story = try RoutineRehearsal()
    story.open()
    story.press(" ")
    story.run { $0.isInSet }
    story.wait(7.5)
    let before = story.view?.phase
    story.press(" ")
    #expect(story.text.contains("Space goes on"))
    story.wait(600)
    #expect(story.view?.phase == before)
    story.press(" ")
    #expect(story.view?.phase == before)
    #expect(!story.text.contains("Space goes on"))
  }

  @Test(arguments: [
    Key.character("z"), .home, .tab, .function(5), .character("7"), .backspace, .character("x"), .pageDown,
  ])
  func anyOtherKeyPausesAndPausesOnly(key: Key) throws {
    var story = try RoutineRehearsal()
    story.open()
    story.press(" ")
    story.run { $0.isInSet }
    story.press(key)
    story.press(key)
    #expect(story.view?.isPaused == true)
    #expect(story.shell.screens.count == 2)
  }

  @Test func helpLetsTheRoutineWait() throws {
    var story = try RoutineRehearsal()
    story.open()
    story.press(" ")
    story.run { $0.isInSet }
    story.press("?")
    #expect(story.shell.screens.last is HelpScreen)
    #expect(story.text.contains("it hurts"))
    let before = story.view?.phase
    story.wait(120)
    story.press(.escape)
    #expect(story.view?.isPaused == true)
    #expect(story.view?.phase == before)
  }

  @Test func nextSkipsAndBackGoesBack() throws {
    var story = try RoutineRehearsal()
    story.open()
    story.press(" ")
    story.press("n")
    #expect(story.isInSet)
    story.wait(14)
    story.press("n")
    #expect(story.sets.map(\.amount) == [.reps(2)])
    story.press("N")
    #expect(story.view?.phase == .scoring("clamshell", sides: [.right], becauseItHurt: false))
    story.answer(0)
    story.run { $0.isInSet }
    story.wait(5)
    story.press("b")
    #expect(story.view.map { if case .getReady = $0.phase { true } else { false } } == true)
    story.press("+")
    guard case .getReady(let left) = story.view?.phase else {
      Issue.record("no count")
      return
    }
    #expect(left.seconds == 20)
  }
}

// What a slip of a key costs.
extension RoutineStoryTests {
  @Test("What is cut on one side is said of the other")
  func cut() throws {
    var story = try RoutineRehearsal()
    story.open()
    story.press(" ")
    story.run { $0.isInSet }
    story.wait(14)
    story.forgetEffects()
    story.press("n")
    #expect(story.text.contains("Left: 2 reps, like the right."))
    #expect(story.said.last == "Left: 2 reps, like the right.")
    story.run { $0.sets.count == 3 }
    #expect(!story.text.contains("like the right"))
    story.run { $0.isAsking }
    #expect(story.sets.map(\.side) == [.right, .right, .left, .left])
    #expect(story.sets.map(\.amount) == [.reps(2), .reps(10), .reps(2), .reps(10)])
  }

  @Test("A skipped exercise is gone back to, from the next one and from the question at the end")
  func skipped() throws {
    var story = try RoutineRehearsal()
    story.open()
    story.press(" ")
    story.press("N")
    #expect(story.view?.item?.exercise == "fire-hydrant")
    story.press("b")
    #expect(story.view?.item?.exercise == "clamshell" && story.view?.set == 1)
    story.run { $0.isAsking }
    story.answer(1)
    let count = try #require(story.prescription?.routine.items.count)
    for _ in 1..<count { story.press("N") }
    #expect(story.view?.phase == .scoringAfter(sides: [.right]))
    #expect(story.text.contains("b back to what was skipped"))
    story.press("b")
    #expect(story.view?.itemNumber == count)
    story.runToEnd()
    #expect(story.end?.finished == false, "the others were skipped all the same")
  }

  @Test("A routine of which everything was skipped ends with a sentence, and its keys reach nothing else")
  func allSkipped() throws {
    var story = try RoutineRehearsal()
    story.open()
    story.press(" ")
    story.press("NNNNNNNNNN")
    #expect(story.text.contains("You skipped all of it, so it counts as no session."))
    #expect(story.end == nil)
    story.wait(0.5)
    story.press("n \r")
    #expect(story.shell.screens.last is SummaryScreen)
    story.wait(0.5)
    story.press("\r")
    #expect(story.shell.screens.count == 1 && story.shell.screens.last is TodayScreen)
  }
}

// Pain.
extension RoutineStoryTests {
  @Test func anAmberScoreGoesOnTheEasierWay() throws {
    var story = try RoutineRehearsal()
    story.open()
    story.press(" ")
    story.run { $0.isInSet }
    story.wait(20)
    story.press("!")
    #expect(story.text.contains("10"))
    story.answer(4)
    #expect(story.text.contains("Amber: the next sets are the"))
    #expect(story.said.contains("We go on the easier way."))
    story.runToEnd()
    #expect(story.end?.finished == true)
    #expect(story.text.contains("today does not count"))
  }

  @Test func aSecondAmberScoreIsEnoughOfTheExercise() throws {
    var story = try RoutineRehearsal()
    story.open()
    story.press(" ")
    story.run { $0.isInSet }
    story.wait(20)
    for _ in 0..<2 {
      story.press("!")
      story.answer(3)
    }
    #expect(story.text.contains("That is enough of Clamshell"))
    #expect(story.view?.item?.exercise == "fire-hydrant")
  }

  @Test func aRedScoreEndsTheSession() throws {
    var story = try RoutineRehearsal()
    story.open()
    story.press(" ")
    story.run { $0.isInSet }
    story.wait(20)
    story.press("!")
    story.answer(7)
    #expect(story.end == SessionEnd(session: story.sets[0].session, finished: false, by: .gate))
    #expect(story.text.contains("Red: we stop here. Rest now"))
    #expect(story.text.contains("Tomorrow: rest."))
    #expect(story.said.last == "We stop here. Rest now.")
    story.wait(1)
    story.press(.enter)
    #expect(story.shell.screens.count == 1)
    #expect(story.coach.active == nil)
  }

  @Test func aMuscleIsNoInjuryAndALimpStops() throws {
    var story = try RoutineRehearsal()
    story.open()
    story.press(" ")
    story.press("!")
    story.press("7x")
    story.press(.enter)
    #expect(story.coach.active != nil)
    #expect(story.view?.easier == nil)
    story.press("!")
    story.press("1l")
    story.press(.enter)
    #expect(story.coach.active == nil)
    #expect(story.text.contains("A limp: we stop here."))
    #expect(story.end?.by == .gate)
  }

  @Test func bothLegsAreScoredWhereBothAreSore() throws {
    var story = try RoutineRehearsal(affected: [.left, .right])
    story.open()
    story.press(" ")
    story.run { $0.isAsking }
    story.answer(1)
    #expect(story.isAsking)
    story.answer(4)
    #expect(!story.isAsking)
    #expect(story.pains == [Pain(left: PainScore(1), right: PainScore(4))])
  }

  @Test(
    "It hurts asks about the leg that works, and the other is a key away",
    arguments: [
      ("7\r", Pain(left: PainScore(7))), ("3\t1\r", Pain(left: PainScore(3), right: PainScore(1))),
      ("\u{1B}OB8\r", Pain(right: PainScore(8))),
    ])
  func workingLeg(keys: String, pain: Pain) throws {
    var story = try leftSetUnderWay()
    story.press("!")
    #expect(story.text.contains("Left leg: how much did it hurt?"))
    #expect(story.text.contains("Tab other leg"))
    story.press(keys)
    #expect(story.pains == [pain])
    #expect((story.end?.by == .gate) == ((pain.worst?.value ?? 0) > 5))
  }

  @Test("Esc takes it back: nothing is recorded, and the set goes on where it stopped")
  func takenBack() throws {
    var story = try leftSetUnderWay()
    let (facts, phase) = (story.facts, story.view?.phase)
    story.press("!4")
    #expect(story.text.contains("Esc it was nothing"))
    story.wait(30)
    story.press(.escape)
    #expect(story.facts == facts)
    #expect(story.view?.phase == phase && story.view?.isPaused == false)
    story.run { $0.sets.count == 3 }
    #expect(story.sets.last?.side == .left && story.sets.last?.amount == .reps(10))
  }

  /// In the middle of the first set of the left leg, the healthy one.
  private func leftSetUnderWay() throws -> RoutineRehearsal {
    var story = try RoutineRehearsal()
    story.open()
    story.press(" ")
    story.run { $0.sets.count == 2 && $0.isInSet }
    story.wait(8)
    return story
  }

  @Test func aPainkillerTakesTheCredit() throws {
    var story = try RoutineRehearsal(painkiller: true)
    story.open()
    story.press(" ")
    story.runToEnd()
    #expect(story.text.contains("With a painkiller the scores say less"))
  }
}

@Suite("The figure beside the running set")
struct RoutineFigureStories {
  @Test("is drawn at an even beat, delays nothing, and moves with the repetition")
  func beat() throws {
    var story = try RoutineRehearsal()
    story.open()
    story.press(" ")
    story.run { $0.isInSet }
    let began = story.now.instant
    var pictures = Set<[String]>()
    for _ in 0..<30 {
      let next = story.shell.nextChange
      #expect(story.now.instant.duration(to: next) <= .milliseconds(67))
      story.wake(at: next)
      pictures.insert(story.shell.render(charset: .unicode).rows)
    }
    // Two seconds up at fifteen pictures a second; the session's own seconds fall on the same beat.
    #expect(began.duration(to: story.now.instant) <= .milliseconds(2100))
    #expect(pictures.count > 12)
    #expect(story.view?.elapsedSeconds == 12)
  }

  @Test("turns by the arrow keys without pausing, and takes the screen with f")
  func turning() throws {
    var story = try RoutineRehearsal()
    story.open()
    story.press(" ")
    story.run { $0.isInSet }
    let before = story.shell.render(charset: .unicode).rows
    story.press(.right)
    #expect(story.shell.render(charset: .unicode).rows != before)
    #expect(story.view?.isPaused == false)
    story.press("0")
    #expect(story.shell.render(charset: .unicode).rows == before)
    story.press("f")
    #expect(story.shell.render(charset: .unicode).rows.joined().contains("1/"))
    #expect(story.view?.isPaused == false)
  }

  @Test("a pause stops it, and nothing wakes")
  func paused() throws {
    var story = try RoutineRehearsal()
    story.open()
    story.press(" ")
    story.run { $0.isInSet }
    story.press(" ")
    let next = story.shell.nextChange
    #expect(story.now.instant.duration(to: next) > .seconds(60))
  }
}
