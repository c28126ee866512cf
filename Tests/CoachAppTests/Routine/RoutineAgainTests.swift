import RehabCore
import TerminalUI
import TestSupport
import Testing

@testable import CoachApp
@testable import Coaching

/// A session that was left in the middle goes on with the very routine that it was begun with.
@Suite struct RoutineAgainTests {
  @Test func theRoutineOfTheDay() throws {
    let story = try RoutineRehearsal()
    let routine = try #require(story.prescription?.routine)
    expectAgain(routine, story)
  }

  @Test func theStretchesOfTheEvening() throws {
    var story = try RoutineRehearsal()
    story.open()
    story.press(" ")
    story.runToEnd()
    story.press(.enter)
    let evening = try #require(story.prescription?.evening)
    expectAgain(evening, story)
  }

  @Test func theReadinessTests() throws {
    let story = try RoutineRehearsal()
    let readiness = try #require(story.prescription?.readiness)
    expectAgain(readiness, story)
  }

  @Test(arguments: [0, 1, 7])
  func aRunOfTheLadder(level: Int) throws {
    let story = try RoutineRehearsal()
    let rehab = story.coach.library.rehabProtocol
    let step = try #require(rehab.ladder.first { $0.number == level })
    let run = Routine.run(
      level: step, warmUpMinutes: rehab.limits.running.warmUpMinutes, affected: [.right],
      pace: rehab.limits.session, rules: SessionRules(limits: rehab.limits))
    expectAgain(run, story)
  }

  private func expectAgain(_ routine: Routine, _ start: RoutineRehearsal) {
    var story = start
    let sets = story.sets.count
    story.open(routine)
    story.press(" ")
    story.run { $0.sets.count == sets + 1 }
    story.press(.escape)
    story.press("l")
    story.open(routine)
    story.send(.tick)
    #expect(story.shell.screens.last is ResumeScreen)
    story.press(.enter)
    #expect(story.coach.active?.guided.routine == routine)
    #expect(story.coach.active?.guided.summary.first?.done != nil)
  }
}
