import RehabCore
import TerminalUI
import TestSupport
import Testing
import Wording

@testable import CoachApp
@testable import Coaching

/// Lists of warning signs that are longer than the screen: what was never on it is never answered.
@Suite("Lists longer than the screen") struct LongListTests {
  @Test(
    "Every sign was drawn before the answer is recorded, on every screen",
    arguments: [40, 44, 47, 52, 58, 60, 63, 69, 76, 80, 81, 90, 100, 119, 120])
  func everySign(width: Int) throws {
    for height in 12...40 {
      let size = Size(width: width, height: height)
      var story = try FormStory(size: size)
      story.press("\n")
      let questions = story.coach.library.rehabProtocol.redFlags.map(\.question)
      #expect(read(&story) == Set(questions), "the enrolment at \(width)x\(height)")
      story = try FormStory.enrolled(more: [(1, .flag([.givingWay]))], size: size)
      story.open(Form.morning)
      story.press("2\n\n")
      let short = story.coach.library.rehabProtocol.redFlags.filter { $0.flag.isAskedEveryMorning }.map(
        \.short)
      #expect(read(&story) == Set(short), "the morning at \(width)x\(height)")
      #expect(story.facts.count == 1)
    }
  }

  /// Which choices were on the screen when Enter answered their list.
  private func read(_ story: inout FormStory) -> Set<String> {
    guard let question = story.form?.question else { return [] }
    var drawn: Set<String> = []
    while story.form?.question == question {
      let text = story.text.split(separator: " ").joined(separator: " ")
      drawn.formUnion(question.choices.map(\.label).filter(text.contains))
      story.press("\n")
    }
    return drawn
  }

  @Test("The pages of a list have each choice once, in their order, and as much of it as there is room for")
  func pages() {
    for width in 20...76 {
      for height in 4...20 {
        let list = ChoiceList(
          choices: (1...17).map { Choice(String(repeating: "word ", count: $0 * 7 % 23 + 1)) }, cursor: 0,
          chosen: [])
        let pages = list.pages(in: Size(width: width, height: height))
        #expect(pages.flatMap { Array($0) } == Array(0..<17))
        #expect(pages.allSatisfy { !$0.isEmpty })
      }
    }
  }

  @Test("80x24: the enrolment's list has two pages, and says what Enter does")
  func enrolment() throws {
    var story = try FormStory()
    story.press("\n")
    #expect(
      story.text.contains("Page 1 of 2. Enter: the next page.") && story.text.contains("Enter next page"))
    story.press("\n")
    #expect(story.text.contains("Page 2 of 2. Enter: none of these 17."))
    #expect(story.text.contains("Enter none of these"))
    story.press("^^ ")
    #expect(story.text.contains("Page 1 of 2. Enter: the 1 marked."))
    story.press("\n")
    #expect(story.form?.question.prompt != EnrolmentWording.flags)
  }

  @Test("A page is turned by key too, and what was turned past was seen")
  func turned() throws {
    var story = try FormStory(size: Size(width: 40, height: 12))
    story.press("\n")
    var pages = 1
    while !story.text.contains("none of these 17"), pages < 20 {
      story.press(.pageDown)
      pages += 1
    }
    #expect(story.text.contains("Page \(pages) of \(pages). Enter: none of these 17."))
    story.press(.pageUp)
    #expect(story.text.contains("Page \(pages - 1) of \(pages). Enter: none of these 17."))
  }

  @Test("A screen too small to draw on answers nothing")
  func tooSmall() throws {
    var story = try FormStory()
    story.press("\n")
    _ = story.shell.take(.resized(Size(width: 30, height: 8)), at: story.coach.now)
    story.press("\n\n\n\n")
    #expect(story.form?.question.prompt == EnrolmentWording.flags)
  }

  @Test("By bytes: the morning's list at 40x12 is turned by Enter, and then answered by it")
  func bytes() throws {
    let stage = try Stage(JournalBuilder(start: Day(number: 20_500)).records)
    _ = try stage.run([
      .resize(Size(width: 40, height: 12)), .typed("m2\r\r"),
      .look { #expect($0.rows.joined().contains("Page 1 of 3. Enter: the next page.")) }, .typed("\r\r"),
      .look {
        #expect($0.rows.joined().contains("Page 3 of 3. Enter: none of these 15."))
        #expect(stage.outside.records.count == 1)
      }, .typed("\r"),
    ])
    #expect(stage.outside.records.last?.fact == .morning(Morning(pain: Pain(left: PainScore(2)))))
  }
}
