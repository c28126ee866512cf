import Coaching
import RehabCore
import TerminalUI
import Wording

/// When each stage would come, if all goes well.
struct AheadScreen: CoachScreen {
  let title = AheadWording.title
  private var scroll = Scroll()
  private var page: Page

  init(_ coach: Coach) {
    page = AheadScreen.page(coach)
  }

  func bindings(_ coach: Coach) -> [Binding<Scroll.Action>] { Scroll.bindings + [Scroll.ends] }

  mutating func perform(_ action: Scroll.Action, _ coach: inout Coach, in room: Rect) -> Response {
    scroll.perform(action, page, in: AheadScreen.body(of: room))
    return .none
  }

  mutating func update(_ coach: inout Coach, in room: Rect) -> Response {
    page = AheadScreen.page(coach)
    return .none
  }

  func draw(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    frame.draw(PageView(page: page, firstLine: scroll.firstLine), in: AheadScreen.body(of: rect))
  }

  private static func page(_ coach: Coach) -> Page { coach.history.map(AheadWording.page) ?? Page() }

  private static func body(of rect: Rect) -> Rect {
    rect.limited(toColumns: PageView.measure)
  }
}
