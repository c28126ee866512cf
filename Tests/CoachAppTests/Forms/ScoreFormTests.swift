import RehabCore
import TerminalUI
import Testing

@testable import CoachApp
@testable import Coaching

@Suite struct ScoreFormTests {
  @Test(arguments: [
    ("3", 3), ("10", 10), ("0", 0), ("1", 1), ("110", 10), ("100", 0), ("20", 0), ("107", 7), ("7]", 8),
    ("7[", 6), ("9]]]", 10), ("1[0", 0), ("]", 0), ("[", 0), ("[[", 0), ("1x0", 0),
  ])
  func keysChooseAScore(keys: String, expected: Int) throws {
    #expect(try scored([.left], keys + "\n").pain == Pain(left: score(expected)))
  }

  @Test(
    "The other leg is a key away, and either will do where it hurt",
    arguments: [
      ("3\n", true, Pain(left: score(3))), ("3\t5\n", true, Pain(left: score(3), right: score(5))),
      ("\t5\n", true, Pain(right: score(5))), ("v5^3\n", true, Pain(left: score(3), right: score(5))),
      ("\t5\n3\n", false, Pain(left: score(3), right: score(5))), ("\t\n3\n", false, Pain(left: score(3))),
      ("3\t\n", false, Pain(left: score(3))), ("\t5<3\n", false, Pain(left: score(3))),
    ])
  func otherLeg(keys: String, becauseItHurt: Bool, pain: Pain) throws {
    #expect(try scored([.left], keys, becauseItHurt: becauseItHurt).pain == pain)
  }

  @Test func aZeroAfterAnAnswerOfOneIsZero() throws {
    #expect(try scored([.left, .right], "1\n<0\n2\n").pain == Pain(left: score(0), right: score(2)))
  }

  @Test func switchesTellTheSpotAndSharpPain() throws {
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
      let answer = try scored(expected.sides, expected.keys)
      #expect(answer.pain == expected.pain, "\(expected.keys)")
      #expect(answer.spot == expected.spot, "\(expected.keys)")
      #expect(answer.sharp == expected.sharp, "\(expected.keys)")
    }
  }

  @Test func aLimpIsToldWithTheScoreAtTheEnd() throws {
    let one = try told(after([.left]), "2l\n")
    #expect(one == [.after(AfterScore(session: session, pain: Pain(left: score(2)), limp: true))])
    // The switch stands on the last page only.
    let two = try told(after([.left, .right]), "2l\n1\n")
    let both = Pain(left: score(2), right: score(1))
    #expect(two == [.after(AfterScore(session: session, pain: both, limp: false))])
  }

  @Test func aFormOfNoSidesAsksNothing() throws {
    #expect(try told(after([]), "5\n") == [.after(AfterScore(session: session, pain: Pain()))])
  }

  @Test func theZoneIsColouredAndNamed() throws {
    for (keys, role, words) in [
      ("2", ColorRole.green, "green: carry on"), ("3", .amber, "amber: ease off"), ("6", .red, "red: stop"),
    ] {
      var story = try FormStory.enrolled()
      story.open(Form.morning)
      story.press(keys)
      let frame = story.shell.render(charset: .unicode)
      let row = try #require(frame.rows.firstIndex { $0.contains(words) })
      let column = try #require(frame.rows[row].firstIndex { $0 != " " })
      let x = frame.rows[row].distance(from: frame.rows[row].startIndex, to: column)
      #expect(frame[x, row].style.role == role)
    }
  }

  @Test(arguments: [("9x", "muscle: kept, not judged"), ("1xs", "sharp: stop"), ("0s", "sharp: stop")])
  func aSwitchSaysWhatTheScoreMeans(keys: String, words: String) throws {
    var story = try FormStory.enrolled()
    story.open(.exerciseScore(of: [.left], name: "Squat", becauseItHurt: false) { _, _ in FormEnd() })
    story.press(keys)
    #expect(story.text.contains(words))
    #expect(!story.text.contains("red: stop"))
  }

  @Test func theCursorStandsWhereTheNextCharacterGoes() throws {
    var story = try FormStory.enrolled()
    story.open(Form.note())
    story.press("knee  ")
    let frame = story.shell.render(charset: .unicode)
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

  private let session = RecordID.named("a session")

  /// The score of an exercise that these keys tell.
  private func scored(_ sides: [Side], _ keys: String, becauseItHurt: Bool = false) throws -> ExerciseScore {
    let session = session
    let form = Form.exerciseScore(of: sides, name: "Clamshell", becauseItHurt: becauseItHurt) {
      scores, coach in
      FormEnd(coach.record(.score(scores.score(of: "clamshell", in: session))))
    }
    guard case .score(let score) = try told(form, keys).first else { throw NothingTold() }
    return score
  }

  private func after(_ sides: [Side]) -> Form {
    let session = session
    return .afterScore(of: sides) { scores, coach in
      FormEnd(
        coach.record(
          .after(AfterScore(session: session, pain: scores.pain, limp: scores.has(.limp)))))
    }
  }

  /// What is recorded once these keys are pressed.
  private func told(_ form: Form, _ keys: String) throws -> [Fact] {
    var story = try FormStory.enrolled()
    story.open(form)
    story.press(keys)
    return story.facts
  }

  private struct NothingTold: Error {}
}
