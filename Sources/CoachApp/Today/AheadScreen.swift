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

/// A plan that begins in the future, which a wrong clock wrote: nothing can be told of its days, and the way out is said.
struct BeginsAheadScreen: CoachScreen {
  let title = ClockWording.title
  private var scroll = Scroll()

  func bindings(_ coach: Coach) -> [Binding<Scroll.Action>] { Scroll.bindings + [Scroll.ends] }

  mutating func perform(_ action: Scroll.Action, _ coach: inout Coach, in room: Rect) -> Response {
    scroll.perform(action, page(coach), in: room)
    return .none
  }

  /// The clock was set right, or another program began anew.
  mutating func update(_ coach: inout Coach, in room: Rect) -> Response {
    coach.beginsAhead == nil ? .go(.home) : .none
  }

  func draw(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    frame.draw(PageView(page: page(coach), firstLine: scroll.firstLine), in: rect)
  }

  private func page(_ coach: Coach) -> Page {
    guard let history = coach.history, let start = coach.beginsAhead else { return Page() }
    return Page([.caution(ClockWording.beginsAhead(start, today: coach.today, history.enrolment))])
  }
}
