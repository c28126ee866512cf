import Coaching
import RehabCore
import TerminalUI

/// A form on a screen of its own.
struct FormScreen: CoachScreen {
  private(set) var form: Form

  init(_ form: Form) {
    self.form = form
  }

  var title: String { form.title }
  var takesText: Bool { form.takesText }

  func bindings(_ coach: Coach) -> [Binding<FormAction>] {
    guard form.isAtStart, !form.canBeLeft else { return form.bindings }
    return form.bindings.filter { $0.keys != .one(.escape) }
  }

  mutating func perform(_ action: FormAction, _ coach: inout Coach, in room: Rect) -> Response {
    switch form.perform(action, &coach) {
    case .asking:
      form.limitScroll(in: room.size)
      return .none
    case .left: return .back
    case .ended(let end): return .go(FormScreen.navigation(end.next), end.effects)
    }
  }

  func draw(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    let question = form.question
    let (field, figure) = question.map.map { $0.columns(of: rect) } ?? (rect, nil)
    form.draw(coach.library.rehabProtocol.limits.zones, in: field, of: &frame)
    if let figure, let map = question.map {
      map.draw(choice: form.draft.cursor, coach, in: figure, of: &frame)
    }
  }

  private static func navigation(_ next: FormEnd.Next) -> Navigation {
    switch next {
    case .back: .back
    case .home: .home
    case .told(let telling): .replace(NotedScreen(telling))
    case .form(let form): .replace(FormScreen(form))
    }
  }
}
