import RehabCore
import TerminalUI
import Testing

@testable import CoachApp
@testable import Coaching

@Suite struct DailyFormTests {
  @Test func aMorningTakesFourKeys() throws {
    var story = try FormStory.enrolled()
    story.open(Form.morning)
    story.press("2\n\n\n")
    #expect(story.facts == [.morning(Morning(pain: Pain(left: score(2))))])
    #expect(story.days == [FormStory.today])
    #expect(story.shell.screens.count == 1)
    #expect(story.coach.history?.today.morning == score(2))
  }

  @Test(arguments: [
    ("0\n0\n\n", Morning(pain: Pain(left: score(0), right: score(0)))),
    ("10\n\n\n", Morning(pain: Pain(left: score(10)))),
    ("1\n3\n\n", Morning(pain: Pain(left: score(1), right: score(3)))),
    ("3p\n\n\n", Morning(pain: Pain(left: score(3)), painkiller: true)),
    ("3ppp\n\n\n", Morning(pain: Pain(left: score(3)), painkiller: true)),
    ("3pp\n\n\n", Morning(pain: Pain(left: score(3)))),
    ("1\n4~\n\n", Morning(pain: Pain(left: score(1)))),
    ("2\n\nvvvv \n", Morning(pain: Pain(left: score(2)), flags: [.calfSwelling])),
    ("2\n\n vvvv  \n", Morning(pain: Pain(left: score(2)), flags: [.breathlessChestPain])),
    ("2\n\n<<4\n\n\n", Morning(pain: Pain(left: score(4)))),
  ])
  func aMorningIsRecordedAsTold(keys: String, morning: Morning) throws {
    var story = try FormStory.enrolled()
    story.open(Form.morning)
    story.press(keys)
    #expect(story.facts == [.morning(morning)])
  }

  @Test func bothAffectedSidesAreAskedAndNoOther() throws {
    var story = try FormStory.enrolled([.left, .right])
    story.open(Form.morning)
    story.press("1\n")
    #expect(story.text.contains("Right knee"))
    story.press("4p\n\n")
    #expect(
      story.facts == [.morning(Morning(pain: Pain(left: score(1), right: score(4)), painkiller: true))])
  }

  @Test func theAffectedSideComesFirst() throws {
    var story = try FormStory.enrolled([.right], location: nil)
    story.open(Form.morning)
    #expect(story.text.contains("Right knee or hip"))
    story.press("2\n")
    #expect(story.text.contains("And the left leg?"))
  }

  @Test(arguments: ["\n", "x\n", "p\n", "\n\n\n"])
  func aMorningWithoutAScoreIsComplainedAbout(keys: String) throws {
    var story = try FormStory.enrolled()
    story.open(Form.morning)
    story.press(keys)
    #expect(story.text.contains("Choose a score from 0 to 10"))
    #expect(story.facts.isEmpty)
  }

  @Test func leavingAMorningRecordsNothing() throws {
    var story = try FormStory.enrolled()
    story.open(Form.morning)
    story.press("2\n\n<<<")
    #expect(story.facts.isEmpty)
    #expect(story.shell.screens.count == 1)
  }

  @Test func aFlagThatIsOpenSaysSo() throws {
    var story = try FormStory.enrolled(more: [(1, .flag([.givingWay]))])
    story.open(Form.morning)
    story.press("2\n\nvvvvvvvvvv")
    #expect(story.text.contains("already open"))
  }

  @Test func aSecondMorningRemindsOfTheFirst() throws {
    var story = try FormStory.enrolled(more: [(0, .morning(Morning(pain: Pain(left: score(5)))))])
    story.open(Form.morning)
    #expect(story.text.contains("You told 5 before"))
  }

  @Test func afterALongPauseTheWholeQuestionsAreAsked() throws {
    let start = Fact.start(Enrolment(protocolID: "it-band", affected: [.left]))
    let calm = (33...39).reversed().map {
      (daysAgo: $0, fact: Fact.morning(Morning(pain: Pain(left: score(0)))))
    }
    let advance: [(daysAgo: Int, fact: Fact)] = [
      (33, .walkCheck(WalkCheck(pain: Pain(left: score(0))))), (33, .advance(to: .activate)),
    ]
    var story = try FormStory([(42, start)] + calm + advance)
    #expect(story.coach.history?.today.stage == .activate)
    story.open(Form.morning)
    story.press("0\n\n")
    #expect(story.form?.question.choices.first?.label.hasPrefix("Are you suddenly") == true)
    #expect(story.form?.question.choices.count == RedFlag.allCases.count)
  }

  @Test func whatDoesNotComeOvernightIsNotAskedEveryMorning() throws {
    var story = try FormStory.enrolled()
    story.open(Form.morning)
    story.press("2\n\n")
    let asked = Set(story.form?.question.choices.map(\.label) ?? [])
    let left = story.coach.library.rehabProtocol.redFlags.filter { !asked.contains($0.short) }.map(\.flag)
    #expect(left == [.weightLossOrCancerHistory, .bothKneesAtOnce])
  }

  @Test func aWalkCheckSaysWhatToDoAndIsRecorded() throws {
    var story = try FormStory.enrolled([.left, .right])
    story.open(Form.walkCheck)
    #expect(story.text.contains("flight of stairs"))
    story.press("\n1\n2p\n")
    #expect(
      story.facts == [.walkCheck(WalkCheck(pain: Pain(left: score(1), right: score(2)), painkiller: true))])
  }

  @Test func theScoreAnHourAfterBelongsToTheDayOfItsSession() throws {
    var story = try FormStory.enrolled(more: [(1, .session(SessionStart(kind: .run)))])
    let session = try #require(story.coach.journal.last)
    story.open { Form.hourAfter(session: session.id, $0) }
    story.press("1\n")
    #expect(story.facts == [.hourAfter(HourAfterScore(session: session.id, pain: Pain(left: score(1))))])
    #expect(story.days == [FormStory.today - 1])
  }
}
