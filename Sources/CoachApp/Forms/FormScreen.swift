import RehabCore
import TerminalUI

/// A form on a screen of its own; what its answers do is the purpose's matter.
struct FormScreen: CoachScreen {
  private(set) var form: Form
  let purpose: FormPurpose

  init(form: Form, purpose: FormPurpose) {
    self.form = form
    self.purpose = purpose
  }

  var title: String { form.title }
  var takesText: Bool { form.takesText }

  func bindings(_ coach: Coach) -> [Binding<FormAction>] {
    guard form.isAtStart, !purpose.canBeLeft else { return form.bindings }
    return form.bindings.filter { $0.keys != .one(.escape) }
  }

  mutating func perform(_ action: FormAction, _ coach: inout Coach) -> Response {
    switch form.perform(action) {
    case .asking:
      form.limitScroll(in: coach.room.size)
      return .none
    case .left: return purpose.canBeLeft ? .back : .none
    case .done(let answers): return purpose.finish(answers, &coach)
    }
  }

  func draw(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    let (field, figure) = BodyMap.columns(of: rect, form.question)
    form.draw(coach.library.rehabProtocol.limits.zones, in: field, of: &frame)
    if let figure { BodyMap.draw(form.spots(coach), coach.library, in: figure, of: &frame) }
  }
}
