import RehabCore
import TerminalUI
import TestSupport
import Testing

@testable import CoachApp
@testable import Coaching

/// Every kind of question at three sizes, in Unicode and in ASCII.
@Suite struct FormGoldenTests {
  @Test func welcome() throws {
    try picture("form-page") { try FormStory(size: $0) }
  }

  @Test func redFlags() throws {
    try picture("form-flags") { try played(FormStory(size: $0), "\nv vvvv") }
  }

  @Test func choice() throws {
    try picture("form-choice") { try played(FormStory(size: $0), "\n/1\n1\n1\nv") }
  }

  @Test func day() throws {
    try picture("form-day") { try played(FormStory(size: $0), "\n/1\n1\n6\n12") }
  }

  @Test func dayThatCannotBe() throws {
    try picture("form-complaint") { try played(FormStory(size: $0), "\n/1\n1\n6\n2027-01-01\n") }
  }

  @Test func number() throws {
    try picture("form-number") { try played(FormStory(size: $0), "\n/1\n1\n1\n1\n45") }
  }

  @Test func whatComesNext() throws {
    try picture("form-next") { try played(FormStory(size: $0), "\n/1\n1\n1\n1\n\n") }
  }

  @Test func lookedOver() throws {
    try picture("form-looked-over") { try played(FormStory(size: $0), "\n/1\n1\n1\n1\n\n\n") }
  }

  @Test func morningScore() throws {
    try picture("form-morning") { size in
      var story = try FormStory.enrolled(size: size)
      story.open(Form.morning)
      return played(story, "3p")
    }
  }

  @Test func noScoreYet() throws {
    try picture("form-score-missing") { size in
      var story = try FormStory.enrolled(size: size)
      story.open(Form.morning)
      return played(story, "\n")
    }
  }

  @Test func anyFlagsToday() throws {
    try picture("form-flags-today") { size in
      var story = try FormStory.enrolled(more: [(1, .flag([.givingWay]))], size: size)
      story.open(Form.morning)
      return played(story, "2\n\n")
    }
  }

  @Test func exerciseScore() throws {
    try picture("form-exercise") { size in
      var story = try FormStory.enrolled([.left, .right], size: size)
      story.open(
        .exerciseScore(of: [.left, .right], name: "Side-lying leg lift", becauseItHurt: false) { _, _ in
          FormEnd()
        })
      return played(story, "10x")
    }
  }

  @Test func note() throws {
    try picture("form-note") { size in
      var story = try FormStory.enrolled(size: size)
      story.open(Form.note())
      return played(
        story, "The knee was fine on the stairs, but sitting long in the car woke it up. Ask about the seat.")
    }
  }

  private func played(_ story: FormStory, _ keys: String) -> FormStory {
    var story = story
    story.press(keys)
    return story
  }

  private func picture(_ name: String, _ story: (Size) throws -> FormStory) throws {
    var rows: [String] = []
    for (width, height) in [(40, 12), (80, 24), (120, 40)] {
      let shell = try story(Size(width: width, height: height)).shell
      for charset in [Charset.unicode, .ascii] where width == 80 || charset == .unicode {
        rows.append("==== \(width)x\(height) \(charset)")
        rows += shell.render(charset: charset).rows
      }
    }
    expectGolden(rows, named: name)
  }
}
