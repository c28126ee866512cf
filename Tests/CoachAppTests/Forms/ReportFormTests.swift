import RehabCore
import TerminalUI
import Testing

@testable import CoachApp
@testable import Coaching

@Suite struct ReportFormTests {
  @Test(arguments: [
    ("Hi there?\n", "Hi there?"), ("q  0~1\n", "q  1"), ("  a \n", "  a "),
  ])
  func aNoteTakesEveryCharacter(keys: String, text: String) throws {
    var story = try FormStory.enrolled()
    story.open(Form.note())
    story.press(keys)
    #expect(story.facts == [.note(text)])
    #expect(story.shell.screens.count == 1)
  }

  @Test(arguments: ["\n", "   \n", "a~\n"])
  func anEmptyNoteIsComplainedAbout(keys: String) throws {
    var story = try FormStory.enrolled()
    story.open(Form.note())
    story.press(keys)
    #expect(story.facts.isEmpty)
    #expect(story.text.contains("Write a few words"))
  }

  @Test(
    arguments: zip(
      ["1\n", "2\n", "3\n", "4\n", "5\n", "9vv\n"],
      [.ill, .travel, .forgot, .pain, .other, .travel] as [MissedReason]))
  func aReasonIsRecordedOnTheDayThatWasMissed(keys: String, reason: MissedReason) throws {
    var story = try FormStory.enrolled()
    story.open(Form.missedReason(FormStory.today - 3))
    story.press(keys)
    #expect(story.facts == [.reason(reason)])
    #expect(story.days == [FormStory.today - 3])
  }

  @Test(arguments: [
    ("20\n\n3\n\n", Run(minutes: 20, pain: Pain(left: score(3)))),
    (
      "20\n3.5\n3p\n1\n",
      Run(
        minutes: 20, kilometres: 3.5, pain: Pain(left: score(3)), hourAfter: Pain(left: score(1)),
        painkiller: true)
    ),
    (
      "120\n21,1\n0\n0\n",
      Run(
        minutes: 120, kilometres: 21.1, pain: Pain(left: score(0)), hourAfter: Pain(left: score(0)))
    ),
  ])
  func aRunIsRecordedAsTold(keys: String, run: Run) throws {
    var story = try FormStory.enrolled()
    story.open(Form.runOutside)
    story.press(keys)
    #expect(story.facts == [.run(run)])
  }

  @Test(arguments: [
    ("\n", "whole number from 1 to 1440"), ("0\n", "whole number from 1 to 1440"),
    ("1441\n", "whole number from 1 to 1440"), ("20\n0\n", "from 0.1 to 300.0"),
    ("20\n999\n", "from 0.1 to 300.0"), ("20\n\n\n", "Choose a score"),
  ])
  func aRunThatCannotBeIsComplainedAbout(keys: String, words: String) throws {
    var story = try FormStory.enrolled()
    story.open(Form.runOutside)
    story.press(keys)
    #expect(story.text.contains(words))
    #expect(story.facts.isEmpty)
  }

  @Test func onlyMarkedFlagsAreCleared() throws {
    var story = try FormStory.enrolled(more: [(2, .flag([.givingWay, .calfSwelling]))])
    story.open(Form.cleared)
    let cards = story.coach.library.rehabProtocol
    #expect(
      story.form?.question.choices.map(\.label)
        == [RedFlag.calfSwelling, .givingWay].compactMap { cards.card($0)?.short })
    #expect(story.text.contains("Mark only what someone has seen and called fine."))
    story.press("v \nDr. Meyer\n")
    #expect(story.facts == [.cleared([.givingWay], by: "Dr. Meyer")])
    #expect(story.coach.history?.openFlags == [.calfSwelling])
    #expect(story.text.contains("Noted: cleared, knee gives way, looked at by Dr. Meyer."))
    #expect(story.text.contains("Only what someone has seen and called fine is cleared."))
  }

  @Test func whoLookedAtItMayBeLeftOut() throws {
    var story = try FormStory.enrolled(more: [(2, .flag([.givingWay]))])
    story.open(Form.cleared)
    story.press(" \n\n")
    #expect(story.facts == [.cleared([.givingWay], by: nil)])
  }

  @Test func nothingMarkedClearsNothing() throws {
    var story = try FormStory.enrolled(more: [(2, .flag([.givingWay]))])
    story.open(Form.cleared)
    story.press("\n")
    #expect(story.facts.isEmpty)
    #expect(story.shell.screens.count == 1)
  }

  @Test func withoutAnOpenFlagThereIsNothingToClear() throws {
    var story = try FormStory.enrolled()
    story.open(Form.cleared)
    #expect(story.text.contains("No warning sign is open."))
    story.press(" v1\n")
    #expect(story.facts.isEmpty)
  }

  @Test func anAppointmentIsConfirmedOrNot() throws {
    var story = try FormStory.enrolled()
    story.open(Form.booked())
    story.press("<")
    #expect(story.facts.isEmpty)
    story.open(Form.booked())
    story.press("\n")
    #expect(story.facts == [.booked])
  }
}
