import RehabCore
import TerminalUI

/// Questions asked one after the other, each on a page of its own, with one hand on the keyboard.
struct Form: Sendable {
  let title: String
  let questions: [Question]
  /// Where the form stands; a form is over once its last question is answered.
  private(set) var index = 0
  private(set) var answers: [String: Answer] = [:]
  /// What is being entered for the question at hand.
  var draft: Draft

  /// - Parameters:
  ///   - questions: a form of none is one empty page.
  ///   - answers: what stands there already, to be changed.
  init(title: String, questions: [Question], answers: [String: Answer] = [:]) {
    self.title = title
    self.answers = answers
    self.questions = questions.isEmpty ? [Question("nothing", title, kind: .page)] : questions
    draft = Draft(self.questions[0], answered: answers[self.questions[0].id])
  }

  var question: Question { questions[index] }

  /// Characters are text here.
  var takesText: Bool { question.kind == .text }

  /// Going back leaves the form from here.
  var isAtStart: Bool { questionBefore == nil }

  /// Which of the questions asked this is, counted from 1, and how many there are as things stand.
  var place: (number: Int, count: Int) {
    let asked = questions.indices.filter { $0 <= index ? $0 == index || isAsked($0) : isAsked($0) }
    return ((asked.firstIndex(of: index) ?? 0) + 1, asked.count)
  }

  /// What the form does with an action; the caller closes it once it is done or was left.
  mutating func perform(_ action: FormAction) -> FormProgress {
    switch action {
    case .confirm:
      guard let answer = draft.answer(to: question) else { return .asking }
      answers[question.id] = answer
      return advance()
    case .back: return goBack()
    default:
      draft.take(action, question)
      return .asking
    }
  }

  private mutating func advance() -> FormProgress {
    guard let next = questions.indices.first(where: { $0 > index && isAsked($0) }) else {
      let asked = Set(questions.indices.filter(isAsked).map { questions[$0].id })
      return .done(answers.filter { asked.contains($0.key) })
    }
    move(to: next)
    return .asking
  }

  private mutating func goBack() -> FormProgress {
    guard let before = questionBefore else { return .left }
    move(to: before)
    return .asking
  }

  private var questionBefore: Int? {
    questions.indices.last { $0 < index && isAsked($0) }
  }

  private mutating func move(to index: Int) {
    self.index = index
    draft = Draft(questions[index], answered: answers[questions[index].id])
  }

  private func isAsked(_ index: Int) -> Bool {
    questions[index].conditions.allSatisfy { condition in
      // The answer of a question that is itself not asked any more does not count.
      guard let asking = questions.firstIndex(where: { $0.id == condition.question }), asking < index else {
        return condition.holds(for: nil)
      }
      return condition.holds(for: isAsked(asking) ? answers[condition.question] : nil)
    }
  }
}

enum FormProgress: Hashable, Sendable {
  case asking
  case done([String: Answer])
  /// The runner went back from the first question.
  case left
}

enum FormAction: Hashable, Sendable {
  case confirm, back
  case digit(Int)
  case character(Character)
  case erase
  /// To the answer before or after; a score one lower or higher; lines of a page.
  case move(Int)
  case toggle
  case flip(String)
}
