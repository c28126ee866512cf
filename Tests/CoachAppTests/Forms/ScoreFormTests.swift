import RehabCore
import TerminalUI
import Testing

@testable import CoachApp

@Suite struct ScoreFormTests {
  @Test(arguments: [
    ("3", 3), ("10", 10), ("0", 0), ("1", 1), ("110", 10), ("100", 0), ("20", 0), ("107", 7), ("7^", 8),
    ("7v", 6), ("9^^^", 10), ("1v0", 0), ("^", 0), ("v", 0), ("vv", 0), ("1x0", 0),
  ])
  func keysChooseAScore(keys: String, expected: Int) {
    let answers = ScoreAnswers(
      answered(.exerciseScore(sides: [.left], name: "Clamshell", becauseItHurt: false), keys + "\n"))
    #expect(answers.exercise.pain == Pain(left: score(expected)))
  }

  @Test func aZeroAfterAnAnswerOfOneIsZero() {
    let form = Form.exerciseScore(sides: [.left, .right], name: "Clamshell", becauseItHurt: false)
    let answers = ScoreAnswers(answered(form, "1\n<0\n2\n"))
    #expect(answers.exercise.pain == Pain(left: score(0), right: score(2)))
  }

  @Test func switchesTellTheSpotAndSharpPain() {
    let cases: [(sides: [Side], keys: String, pain: Pain, spot: PainSpot, sharp: Bool)] = [
      ([.left], "2\n", Pain(left: score(2)), .injury, false),
      ([.left], "5x\n", Pain(left: score(5)), .muscle, false),
      ([.right], "5xs\n", Pain(right: score(5)), .muscle, true),
      ([.right], "5xx\n", Pain(right: score(5)), .injury, false),
      ([.left, .right], "1\n2\n", Pain(left: score(1), right: score(2)), .injury, false),
      ([.left, .right], "4x\n5x\n", Pain(left: score(4), right: score(5)), .muscle, false),
      ([.left, .right], "1\n5x\n", Pain(left: score(1)), .injury, false),
      ([.left, .right], "6x\ns2\n", Pain(right: score(2)), .injury, true),
    ]
    for expected in cases {
      let form = Form.exerciseScore(sides: expected.sides, name: "Clamshell", becauseItHurt: true)
      let answer = ScoreAnswers(answered(form, expected.keys)).exercise
      #expect(answer.pain == expected.pain, "\(expected.keys)")
      #expect(answer.spot == expected.spot, "\(expected.keys)")
      #expect(answer.sharp == expected.sharp, "\(expected.keys)")
    }
  }

  @Test func aLimpIsToldWithTheScoreAtTheEnd() {
    let one = ScoreAnswers(answered(.afterScore(sides: [.left]), "2l\n")).after
    #expect(one.pain == Pain(left: score(2)) && one.limp)
    let two = ScoreAnswers(answered(.afterScore(sides: [.left, .right]), "2l\n1\n")).after
    #expect(two.pain == Pain(left: score(2), right: score(1)))
    #expect(!two.limp, "the switch stands on the last page only")
  }

  @Test func aFormOfNoSidesAsksNothing() {
    #expect(answered(.afterScore(sides: []), "5\n") == ["nothing": .nothing])
  }

  @Test func thePlaceCountsTheQuestionsThatAreAsked() {
    var form = Form(
      title: "",
      questions: [
        Question("a", "", kind: .choice([Choice("1", ""), Choice("2", "")])),
        Question("b", "", kind: .page, conditions: [.chosen(["2"], in: "a")]),
        Question("c", "", kind: .page, conditions: [.notChosen(["2"], in: "a")]),
        Question("d", "", kind: .page, conditions: [.chosen(["2"], in: "a"), .notChosen(["x"], in: "b")]),
      ])
    _ = form.perform(.move(1))
    _ = form.perform(.confirm)
    #expect(form.question.id == "b")
    #expect(form.place == (2, 3))
    _ = form.perform(.back)
    _ = form.perform(.move(-1))
    _ = form.perform(.confirm)
    #expect(form.question.id == "c")
    #expect(form.place == (2, 2))
  }

  @Test func theZoneIsColouredAndNamed() throws {
    for (keys, role, words) in [
      ("2", ColorRole.green, "green: carry on"), ("3", .amber, "amber: ease off"), ("6", .red, "red: stop"),
    ] {
      var story = try FormStory.enrolled()
      story.open(FormScreen.morning)
      story.press(keys)
      let frame = story.coach.render(charset: .unicode)
      let row = try #require(frame.rows.firstIndex { $0.contains(words) })
      let column = try #require(frame.rows[row].firstIndex { $0 != " " })
      let x = frame.rows[row].distance(from: frame.rows[row].startIndex, to: column)
      #expect(frame[x, row].style.role == role)
    }
  }

  @Test(arguments: [("9x", "muscle: kept, not judged"), ("1xs", "sharp: stop"), ("0s", "sharp: stop")])
  func aSwitchSaysWhatTheScoreMeans(keys: String, words: String) throws {
    var story = try FormStory.enrolled()
    story.open(
      FormScreen(
        form: .exerciseScore(sides: [.left], name: "Squat", becauseItHurt: false), purpose: .booked))
    story.press(keys)
    #expect(story.text.contains(words))
    #expect(!story.text.contains("red: stop"))
  }

  @Test func theCursorStandsWhereTheNextCharacterGoes() throws {
    var story = try FormStory.enrolled()
    story.open(FormScreen.note())
    story.press("knee  ")
    let frame = story.coach.render(charset: .unicode)
    let row = try #require(frame.rows.firstIndex { $0.contains("> knee") })
    #expect(frame.cursor == Point(x: 10, y: row))
  }

  @Test func typedTextKeepsEveryBlank() {
    for text in ["", "a", "ab cd ef", "abcdefghijk", "ab       cd", "abcde fghij  ", "漢字漢字 a"] {
      let lines = TypedText(text).lines(in: 5)
      #expect(lines.joined() == text)
      #expect(lines.allSatisfy { $0.displayWidth <= 6 }, "\(text)")
    }
  }

  /// Performs the keys that the form itself binds; the answers once it is done.
  private func answered(_ form: Form, _ keys: String) -> [String: Answer] {
    var form = form
    for character in keys {
      let key: Key =
        switch character {
        case "\n": .enter
        case "<": .escape
        case "^": .up
        case "v": .down
        default: .character(character)
        }
      guard let binding = form.bindings.first(where: { $0.keys.matches(key) }) else { continue }
      if case .done(let answers) = form.perform(binding.action(key)) { return answers }
    }
    return [:]
  }
}
