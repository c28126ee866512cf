import RehabCore
import Testing

@testable import Coaching

/// A form whose questions depend on each other, and what its answers come to.
@Suite("A questionnaire") struct QuestionnaireTests {
  struct Answers: Hashable, Sendable {
    var kind: Int?
    var extra: Int?
    var words = ""
    var marked: Set<Int> = []
  }

  private func questionnaire(told: Answer? = nil) -> Questionnaire<Answers> {
    var extra: Ask<Answers> = .number("extra", into: \.extra, in: 1...9, unit: "", isOptional: true)
    extra.told = told
    return Questionnaire(
      asks: [
        .choice("kind", into: \.kind, [(10, "ten"), (20, "twenty")]),
        extra.asked { $0.kind == 20 },
        .page("only with an extra", "").asked { $0.extra != nil },
        .text("words", into: \.words).asked { $0.kind == 10 },
        .checklist("marked", into: \.marked, [(1, Choice("one")), (2, Choice("two"))]),
      ], blank: Answers()
    ) { _, _ in FormEnd() }
  }

  private func prompts(_ answers: [Answer], _ form: Questionnaire<Answers>) -> [String] {
    var form = form
    return [form.question.prompt]
      + answers.map { answer in form.take(answer) ? form.question.prompt : "end" }
  }

  @Test("asks what follows from the answers, and nothing else")
  func course() {
    #expect(
      prompts([.choices([0]), .text("a"), .choices([1])], questionnaire())
        == ["kind", "words", "marked", "end"])
    #expect(
      prompts([.choices([1]), .number(5), .nothing, .choices([])], questionnaire())
        == ["kind", "extra", "only with an extra", "marked", "end"])
    #expect(
      prompts([.choices([1]), .nothing, .choices([])], questionnaire())
        == ["kind", "extra", "marked", "end"])
  }

  @Test("counts the questions that are asked as things stand")
  func place() {
    var form = questionnaire()
    #expect(form.place == (1, 2), "neither kind is chosen yet")
    _ = form.take(.choices([1]))
    #expect(form.place == (2, 3))
    _ = form.take(.number(3))
    #expect(form.place == (3, 4))
  }

  @Test("goes back the way it came, and keeps what was answered")
  func back() {
    var form = questionnaire()
    #expect(form.isAtStart)
    _ = form.take(.choices([1]))
    _ = form.take(.nothing)
    #expect(form.question.prompt == "marked")
    var course: [String] = []
    while form.goBack() { course.append(form.question.prompt) }
    #expect(course == ["extra", "kind"])
    #expect(form.answer == .choices([1]))
  }

  @Test("an answer to what is not asked any more does not count")
  func forgets() {
    var form = questionnaire()
    _ = form.take(.choices([1]))
    _ = form.take(.number(7))
    _ = form.goBack()
    _ = form.goBack()
    _ = form.take(.choices([0]))
    _ = form.take(.text("x"))
    _ = form.take(.choices([0, 1]))
    #expect(form.answers == Answers(kind: 10, extra: nil, words: "x", marked: [1, 2]))
  }

  @Test("what stands there already is an answer until another is given")
  func told() {
    var form = questionnaire(told: .number(4))
    _ = form.take(.choices([1]))
    #expect(form.answer == .number(4))
    _ = form.take(.number(4))
    _ = form.take(.nothing)
    _ = form.take(.choices([]))
    #expect(form.answers == Answers(kind: 20, extra: 4))
  }
}
