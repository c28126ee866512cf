import RehabCore
import TerminalUI
import TestSupport
import Testing
import Wording

@testable import CoachApp
@testable import Coaching

/// Lists of warning signs that are longer than the screen: what was never on it is never answered.
@Suite("Lists longer than the screen") struct LongListTests {
  /// The smallest screen, where each sign has the least room, and both sides of what changes with the height: at 14
  /// rows the prompt gets a free row below it, at 20 the screen its margins. How a list is divided is tested below.
  private static let sizes: [Size] = [
    Size(width: 40, height: 12), Size(width: 40, height: 20), Size(width: 47, height: 19),
    Size(width: 60, height: 14), Size(width: 80, height: 13), Size(width: 80, height: 24),
    Size(width: 120, height: 40),
  ]

  @Test("Every sign was drawn before the answer is recorded, on every screen", arguments: sizes)
  func everySign(size: Size) throws {
    var story = try FormStory(size: size)
    let signs = story.coach.library.rehabProtocol.redFlags
    story.press("\n")
    #expect(read(&story) == Set(signs.map(\.question)), "the enrolment")
    #expect(story.form?.question.prompt == EnrolmentWording.side)
    story = try FormStory.enrolled(more: [(1, .flag([.givingWay]))], size: size)
    story.open(Form.morning)
    story.press("2\n\n")
    let asked = signs.filter { $0.flag.isAskedEveryMorning }
    #expect(read(&story) == Set(asked.map(\.short)), "the morning")
    #expect(story.facts == [.morning(Morning(pain: Pain(left: score(2))))])
  }

  /// Which choices were on the screen when Enter answered their list; each Enter before shows one more at least.
  private func read(_ story: inout FormStory) -> Set<String> {
    guard let question = story.form?.question else { return [] }
    var drawn: Set<String> = []
    for _ in question.choices where story.form?.question == question {
      let text = story.text.split(separator: " ").joined(separator: " ")
      drawn.formUnion(question.choices.map(\.label).filter(text.contains))
      story.press("\n")
    }
    return drawn
  }

  @Test("The pages of a list have each choice once, in their order, and as much of it as there is room for")
  func pages() {
    let list = ChoiceList(
      choices: (1...17).map { Choice(String(repeating: "word ", count: $0 * 7 % 23 + 1)) }, cursor: 0,
      chosen: [])
    for width in 20...76 {
      let heights = list.heights(in: width)
      for rows in 4...40 {
        let pages = ChoiceList.pages(of: heights, rows: rows)
        let filled = pages.map { heights[$0].reduce(0, +) }
        let fits = zip(pages, filled).allSatisfy { page, taken in page.count == 1 || taken <= rows }
        let isFull = zip(pages.dropFirst(), filled).allSatisfy { next, taken in
          taken + heights[next.lowerBound] > rows
        }
        #expect(pages.flatMap { Array($0) } == Array(0..<17))
        #expect(pages.allSatisfy { !$0.isEmpty })
        #expect(fits && isFull, "\(width)x\(rows)")
      }
    }
    let size = Size(width: 30, height: 9)
    #expect(list.pages(in: size) == ChoiceList.pages(of: list.heights(in: 30), rows: 9))
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
    var (pages, text) = (1, story.text)
    while !text.contains("none of these 17"), pages < 20 {
      #expect(text.contains("Page \(pages) of"))
      story.press(.pageDown)
      (pages, text) = (pages + 1, story.text)
    }
    #expect(text.contains("\(pages) of \(pages). Enter: none of these 17."))
    story.press(.pageUp)
    #expect(story.text.contains("\(pages - 1) of \(pages). Enter: none of these 17."))
  }

  @Test("Where there is little room, what Enter does is told whole")
  func narrow() {
    let words = "10 of 10. Enter: none of these 17."
    #expect(FormWording.page(10, of: 10, marked: 0, of: 17, in: 39) == "Page \(words)")
    #expect(FormWording.page(10, of: 10, marked: 0, of: 17, in: 38) == words)
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
