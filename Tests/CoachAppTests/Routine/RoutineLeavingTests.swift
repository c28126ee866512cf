import RehabCore
import TerminalUI
import TestSupport
import Testing

@testable import CoachApp
@testable import Coaching

@Suite struct RoutineLeavingTests {
  /// In the second set of the clamshell, right side.
  static func underWay() throws -> RoutineRehearsal {
    var story = try RoutineRehearsal()
    story.open()
    story.press(" ")
    story.run { $0.view?.set == 2 && $0.isInSet }
    return story
  }

  @Test(arguments: [Key.character("q"), .escape, .control(.c), .control(.d)])
  func leavingAsksFirstAndTheRoutineWaits(key: Key) throws {
    var story = try RoutineLeavingTests.underWay()
    story.press(key)
    #expect(story.text.contains("Leave the routine?"))
    let before = story.view?.phase
    story.wait(100)
    story.press(.enter)
    #expect(story.view?.phase == before)
    #expect(story.view?.isPaused == false)
    #expect(!story.hasQuit)
  }

  @Test func aPausedRoutineStaysPaused() throws {
    var story = try RoutineLeavingTests.underWay()
    story.press(" ")
    story.press("q")
    story.press(.enter)
    #expect(story.view?.isPaused == true)
  }

  @Test func keptForLaterItGoesOnAtThatSet() throws {
    var story = try RoutineLeavingTests.underWay()
    let sets = story.sets.count
    story.wait(15)
    story.press(.escape)
    story.press("l")
    #expect(story.shell.screens.count == 1)
    #expect(story.end == nil)
    story.open()
    story.send(.tick)
    #expect(story.shell.screens.last is ResumeScreen)
    #expect(story.text.contains("It goes on at set 2 of 2 of Clamshell, right"))
    story.press(.enter)
    #expect(story.shell.screens.last is RoutineScreen)
    #expect(story.sets.count == sets)
    story.runToEnd()
    #expect(story.end?.finished == true)
    #expect(Set(story.sets.map { "\($0.exercise)\($0.side)\($0.number)" }).count == story.sets.count)
  }

  @Test(arguments: [
    [Key.character("q"), .character("l")], [.control(.c), .control(.c)], [.control(.d), .control(.d)],
  ])
  func theseKeysLeaveTheProgram(keys: [Key]) throws {
    var story = try RoutineLeavingTests.underWay()
    for key in keys { story.press(key) }
    #expect(story.hasQuit)
    #expect(story.end == nil)
  }

  @Test func closingRecordsWhatWasDoneOfTheSet() throws {
    var story = try RoutineLeavingTests.underWay()
    story.wait(15)
    story.press(.escape)
    story.press("x")
    #expect(story.sets.last?.amount == .reps(2))
    #expect(story.end?.finished == false)
    #expect(story.end?.by == .user)
    #expect(story.shell.screens.last is SummaryScreen)
    #expect(story.text.contains("Not finished"))
  }

  @Test func aRoutineThatNothingWasDoneOfLeavesNoTrace() throws {
    var story = try RoutineRehearsal()
    story.open()
    story.press(" ")
    story.wait(3)
    story.press(.escape)
    story.press("x")
    #expect(story.end == nil)
    #expect(story.shell.screens.count == 1)
  }

  @Test func killedItIsOfferedAtTheNextStart() throws {
    let story = try RoutineLeavingTests.underWay()
    var again = RoutineRehearsal(
      story.coach.library, journal: story.coach.journal, size: Size(width: 80, height: 24))
    #expect(again.text.contains("Your routine was left in the middle."))
    again.press(.enter)
    #expect(again.view?.set == 2)
    #expect(again.view?.side == .right)
    again.runToEnd()
    #expect(again.end?.finished == true)
  }

  @Test func itCanBeClosedOrPutOff() throws {
    let story = try RoutineLeavingTests.underWay()
    var again = RoutineRehearsal(
      story.coach.library, journal: story.coach.journal, size: Size(width: 80, height: 24))
    var later = again
    again.press("x")
    #expect(again.end?.finished == false)
    #expect(again.shell.screens.count == 1)
    later.press(.escape)
    #expect(later.end == nil)
    #expect(later.shell.screens.count == 1)
  }

  @Test func aDayThatIsOverCanOnlyBeClosed() throws {
    let story = try RoutineLeavingTests.underWay()
    var again = RoutineRehearsal(
      story.coach.library, journal: story.coach.journal, on: RoutineRehearsal.fullDay + 1,
      size: Size(width: 80, height: 24))
    #expect(again.text.contains("That day is over"))
    again.press(.enter)
    #expect(again.coach.active == nil)
    again.press("x")
    #expect(again.coach.journal.last?.day == RoutineRehearsal.fullDay)
    #expect(again.end?.finished == false)
  }

  @Test func aSleepInASetIsAskedAbout() throws {
    var story = try RoutineLeavingTests.underWay()
    story.wait(4)
    var no = story
    story.sleep(180)
    story.send(.resumed)
    #expect(story.text.contains("The program was asleep for 3 min."))
    let sets = story.sets.count
    story.press("y")
    #expect(story.sets.count == sets + 1)
    no.sleep(180)
    no.send(.tick)
    no.press("n")
    #expect(no.sets.count == sets)
    #expect(no.view.map { if case .getReady = $0.phase { true } else { false } } == true)
  }

  @Test func theWayHomeAsksForUnsavedRecords() throws {
    var story = try RoutineLeavingTests.underWay()
    let (saved, sets) = (story.saved.count, story.sets.count)
    story.isDiskFull = true
    story.run { $0.sets.count > sets }
    story.press("q")
    story.press("l")
    story.press(.enter)
    #expect(!story.hasQuit)
    #expect(story.shell.screens.last is UnsavedScreen)
    #expect(story.text.contains("The disk is full."))
    #expect(story.saved.count == saved)
    story.isDiskFull = false
    story.press(.enter)
    #expect(Set(story.saved.map(\.id)).isSuperset(of: story.coach.journal.dropFirst(story.before).map(\.id)))
    #expect(story.coach.unsaved.records.isEmpty)
  }
}
