import Coaching
import RehabCore
import TerminalUI
import Wording

/// A form on a screen of its own.
struct FormScreen: CoachScreen {
  private(set) var form: Form

  init(_ form: Form) {
    self.form = form
  }

  var title: String { form.title }
  var takesText: Bool { form.takesText }

  func bindings(_ coach: Coach) -> [Binding<FormAction>] {
    let bindings = form.bindings(leaving: FormWording.leaveIt)
    return form.isAtStart && !form.canBeLeft ? bindings.filter { $0.keys != .one(.escape) } : bindings
  }

  mutating func perform(_ action: FormAction, _ coach: inout Coach, in room: Rect) -> Response {
    noteShown(in: room)
    switch form.perform(turned(action, in: room), &coach) {
    case .asking:
      form.limitScroll(in: room.size)
      noteShown(in: room)
      return .none
    case .left: return .back
    case .ended(let end): return .go(FormScreen.navigation(end.next), end.effects)
    }
  }

  mutating func update(_ coach: inout Coach, in room: Rect) -> Response {
    noteShown(in: room)
    return .none
  }

  /// What is drawn now is known to have been on the screen by the next key.
  private mutating func noteShown(in room: Rect) {
    if let shown = pages(in: room)?.shown { form.note(shown: shown) }
  }

  func draw(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    let (field, figure) = columns(of: rect)
    form.draw(coach.library.rehabProtocol.limits.zones, in: field, of: &frame)
    if let figure, let map = form.question.map {
      map.draw(choice: form.draft.cursor, coach, in: figure, of: &frame)
    }
  }

  private func columns(of rect: Rect) -> (field: Rect, figure: Rect?) {
    form.question.map.map { $0.columns(of: rect) } ?? (rect, nil)
  }

  /// The pages of the choices at hand; nil where nothing was drawn because the screen is too small.
  private func pages(in room: Rect) -> (all: [Range<Int>], shown: Range<Int>)? {
    guard room.width > 0, room.height > 0 else { return nil }
    return form.choicePages(in: columns(of: room).field)
  }

  /// A step of a page is one of so many choices.
  private func turned(_ action: FormAction, in room: Rect) -> FormAction {
    guard case .turnPage(let step) = action, let pages = pages(in: room),
      let place = pages.all.firstIndex(of: pages.shown)
    else { return action }
    return .choose(pages.all[min(max(place + step, 0), pages.all.count - 1)].lowerBound)
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
