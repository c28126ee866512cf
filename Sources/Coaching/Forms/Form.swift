import RehabCore

/// Questions asked one after the other, each on a page of its own, and what their answers are for.
public struct Form: Sendable {
  public let title: String
  /// Whether going back from the first question leaves it.
  public let canBeLeft: Bool
  private var asking: any Asking
  /// What is being entered for the question at hand.
  public private(set) var draft: Draft

  /// - Parameters:
  ///   - asks: a form of none is one empty page.
  ///   - blank: the answers before any is given.
  ///   - end: what is done with the answers of the questions that were asked.
  init<Answers: Sendable>(
    _ title: String, _ asks: [Ask<Answers>], blank: Answers, canBeLeft: Bool = true,
    end: @escaping @Sendable (Answers, inout Coach) -> FormEnd
  ) {
    self.title = title
    self.canBeLeft = canBeLeft
    let asking = Questionnaire(asks: asks.isEmpty ? [.page(title, "")] : asks, blank: blank, end: end)
    self.asking = asking
    draft = Draft(asking.question, answered: asking.answer)
  }

  public var question: Question { asking.question }

  /// Characters are text here.
  public var takesText: Bool {
    if case .text = question.kind { true } else { false }
  }

  /// The same is asked of the other leg, if the runner turns to it.
  public var canTurn: Bool { asking.canTurn }

  /// Going back leaves the form from here.
  public var isAtStart: Bool { asking.isAtStart }

  /// Which of the questions asked this is, counted from 1, and how many there are as things stand.
  public var place: (number: Int, count: Int) { asking.place }

  /// What the form does with an action; the caller closes it once it has ended or was left.
  public mutating func perform(_ action: FormAction, _ coach: inout Coach) -> FormProgress {
    switch action {
    case .confirm:
      guard let answer = draft.answer(to: question) else { return .asking }
      guard asking.take(answer) else { return .ended(asking.end(&coach)) }
    case .back:
      guard asking.goBack() else { return canBeLeft ? .left : .asking }
    case .turn: asking.turn(keeping: draft.scoreSoFar)
    default:
      draft.take(action, question)
      return .asking
    }
    draft = Draft(asking.question, answered: asking.answer)
    return .asking
  }

  /// Keeps a page from being scrolled past its end.
  public mutating func limitScroll(to lastFirstLine: Int) { draft.limitScroll(to: lastFirstLine) }

  /// These of the choices were on the screen. A list is answered only once all of it was.
  public mutating func note(shown choices: Range<Int>) { draft.note(shown: choices) }

  /// Choices that were not on the screen yet come before the answer.
  public var hasMoreToShow: Bool { draft.firstNotShown(of: question) != nil }
}

/// What an action did to a form.
public enum FormProgress: Sendable {
  case asking
  /// The runner went back from the first question.
  case left
  case ended(FormEnd)
}

/// What came of a form: what is to be done outside, and where it leads.
public struct FormEnd: Sendable {
  public let effects: [Effect]
  public let next: Next

  public enum Next: Sendable {
    /// To where the form was opened.
    case back
    /// To the first screen.
    case home
    /// To what the answers mean for the plan.
    case told(Telling)
    /// To another form, in the place of this one.
    case form(Form)
  }

  init(_ effects: [Effect] = [], next: Next = .back) {
    self.effects = effects
    self.next = next
  }
}

/// What is done to the question at hand.
public enum FormAction: Hashable, Sendable {
  case confirm, back
  case digit(Int)
  case character(Character)
  case erase
  /// To the answer before or after; a score one lower or higher; lines of a page.
  case move(Int)
  /// To the choice at a place.
  case choose(Int)
  /// To the page of choices before or after, which only the screen knows.
  case turnPage(Int)
  /// To the other leg.
  case turn
  case toggle
  case flip(Switch)
}
