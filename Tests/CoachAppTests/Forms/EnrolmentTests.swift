import RehabCore
import TerminalUI
import Testing
import Wording

@testable import CoachApp
@testable import Coaching

@Suite struct EnrolmentTests {
  @Test func sixteenKeysEnrolARunner() throws {
    var story = try FormStory()
    story.press("\n/2\n1\n2\n3\n45\n\n\n")
    let start = Enrolment(
      protocolID: "it-band", affected: [.right], onset: FormStory.today - 10, grade: 3, location: .knee,
      longestRunMinutes: 45)
    #expect(story.facts == [.start(start)])
    #expect(story.days == [FormStory.today])
    #expect(story.effects == [.save(story.coach.journal)])
    #expect(story.keyCount == 16)
    #expect(story.shell.screens.count == 1)
    #expect(story.shell.screens.last is TodayScreen)
  }

  @Test func whatIsNotKnownIsLeftOut() throws {
    var story = try FormStory()
    story.press("\n/3\n2\n1\n7\n5\n\n\n\n")
    #expect(
      story.facts == [.start(Enrolment(protocolID: "it-band", affected: [.left, .right], location: .hip))])
  }

  @Test(arguments: [
    ("14", FormStory.today - 14), ("0", FormStory.today),
    ("2026-09-01", Day("2026-09-01") ?? FormStory.today),
  ])
  func aDayIsWrittenOrCounted(text: String, onset: Day) throws {
    var story = try FormStory()
    story.press("\n/1\n1\n6\n\(text)\n1\n\n\n\n")
    guard case .start(let start) = story.facts.first else {
      Issue.record("nothing was recorded for \(text)")
      return
    }
    #expect(start.onset == onset)
  }

  @Test(arguments: ["2026-11-24", "2026-02-30", "-", "99999", "1999-01-01", ""])
  func aDayThatCannotBeIsComplainedAbout(text: String) throws {
    var story = try FormStory()
    story.press("\n/1\n1\n6\n\(text)\n")
    #expect(story.form?.question.prompt == EnrolmentWording.onsetDay)
    #expect(story.text.contains("Write a day as YYYY-MM-DD"))
    #expect(story.facts.isEmpty)
    story.press("~~~~~~~~~~3\n")
    #expect(story.form?.question.prompt == EnrolmentWording.grade)
  }

  @Test func aRunThatIsTooLongIsComplainedAbout() throws {
    var story = try FormStory()
    story.press("\n/1\n1\n1\n1\n999\n")
    let limits = story.coach.library.rehabProtocol.limits.running
    #expect(story.form?.question.prompt == EnrolmentWording.longestRun(limits))
    #expect(story.text.contains("Write a whole number from 0 to 600."))
  }

  @Test func everyFlagOfTheProtocolIsAskedMostUrgentFirst() throws {
    var story = try FormStory()
    story.press("\n")
    let asked = story.form?.question.choices ?? []
    #expect(story.coach.library.rehabProtocol.redFlags.map(\.flag) == RedFlag.allCases)
    #expect(asked.map(\.label) == story.coach.library.rehabProtocol.redFlags.map(\.question))
  }

  @Test func markedFlagsAreRecordedMostUrgentFirstAndSayWhatToDo() throws {
    var story = try FormStory()
    story.press("\nvvvv vvvvvv /")
    #expect(story.text.contains("Get medical advice today"))
    story.press("\n1\n1\n1\n1\n\n\n\n")
    #expect(story.facts.count == 2)
    #expect(story.facts.last == .flag([.calfSwelling, .givingWay]))
    #expect(story.coach.history?.today.notice == .stop(.calfSwelling))
  }

  @Test(arguments: [(0, "emergency number"), (9, "Book a doctor")])
  func theAdviceIsThatOfTheMostUrgentFlag(index: Int, words: String) throws {
    var story = try FormStory()
    story.press("\n" + String(repeating: "v", count: index) + " ")
    story.press(String(repeating: "v", count: 20) + " /")
    #expect(story.text.contains(words))
    story.press("\n")
    #expect(story.form?.question.prompt == EnrolmentWording.side)
  }

  @Test func painAtTheHipAsksForItsFlagOnceMore() throws {
    var story = try FormStory()
    story.press("\n/1\n2\n2\n")
    #expect(story.text.contains("Book a doctor"))
    story.press("\n1\n1\n\n\n\n")
    #expect(story.facts.last == .flag([.sideHipPointPain]))
  }

  @Test func aFlagThatIsMarkedIsNotAskedAgain() throws {
    var story = try FormStory()
    story.press("\n" + String(repeating: "v", count: 15) + " /\n1\n3\n")
    #expect(story.form?.question.prompt == EnrolmentWording.onset)
  }

  @Test func anAnswerThatIsNotAskedAnyMoreDoesNotCount() throws {
    var story = try FormStory()
    story.press("\n/1\n2\n2\n\n<<<1\n1\n1\n\n\n\n")
    #expect(story.facts.count == 1)
    #expect(story.coach.history?.openFlags.isEmpty == true)
  }

  @Test(arguments: ["q", "\n/q", "\n/1\n1\nq", "\n/1\n1\n1\n1\n45q"])
  func leavingOnTheWayRecordsNothing(keys: String) throws {
    var story = try FormStory()
    story.press(keys)
    #expect(story.hasQuit)
    #expect(story.coach.journal.isEmpty)
  }

  @Test func nothingIsMarkedBeforeItIsChosen() throws {
    var story = try FormStory()
    for (key, prompt) in [("/", EnrolmentWording.side), ("1\n", EnrolmentWording.place)] {
      story.press(story.form?.place.number == 1 ? "\n" + key : key)
      #expect(story.form?.draft.cursor == nil)
      story.press("\n")
      #expect(story.form?.question.prompt == prompt)
      #expect(story.text.contains("Choose one by its number or with an arrow key"))
    }
  }

  @Test func theLastPageRepeatsTheAnswersAndCanMendThem() throws {
    var story = try FormStory()
    story.press("\nvvvvvvvvvv /\n1\n1\n2\n3\n45\n\n")
    for words in [
      "Is this right?", "Warning signs: knee gives way.", "It hurts: left, outer knee.",
      "Since: Fri 13 Nov 2026.", "and I run less far or slower.", "Longest run of the last 30 days: 45 min.",
    ] {
      #expect(story.text.contains(words), "\(words)")
    }
    #expect(story.facts.isEmpty)
    story.press("<<<<<<2\n\n\n\n\n\n\n")
    guard case .start(let start) = story.facts.first else {
      Issue.record("nothing was recorded")
      return
    }
    #expect(start.affected == [.right] && start.longestRunMinutes == 45)
  }

  @Test func thereIsNothingToGoBackToFromTheFirstPage() throws {
    var story = try FormStory()
    story.press("<<")
    #expect(story.form?.question.prompt == EnrolmentWording.welcome)
    #expect(!story.text.contains("Esc"))
    story.press("\n<")
    #expect(story.form?.question.prompt == EnrolmentWording.welcome)
  }

  @Test func aLongPageIsScrolledToItsEndAndNoFurther() throws {
    var story = try FormStory(size: Size(width: 40, height: 12))
    #expect(story.text.contains("It is for runners"))
    story.press(String(repeating: "v", count: 100))
    #expect(story.text.contains("tell stays on this machine"))
    story.press("^")
    story.press(String(repeating: "^", count: 100))
    #expect(story.text.contains("It is for runners"))
  }

  @Test func theWordsPromiseNothing() throws {
    var story = try FormStory()
    for key in ["", "\n", "/", "1\n", "1\n", "1\n", "1\n", "\n"] {
      story.press(key)
      for word in ["cure", " fix", "safe to run", "you have ITBS", "guarantee"] {
        #expect(!story.text.contains(word))
      }
    }
  }
}
