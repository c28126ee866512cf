import Coaching
import RehabCore
import TerminalUI
import Wording

/// What something that was just recorded means for the plan.
struct NotedScreen: CoachScreen {
  enum Action: Sendable {
    case goOn
    case scroll(Scroll.Action)
  }

  let title: String
  private let page: Page
  private var scroll = Scroll()

  init(_ telling: Telling) {
    title = telling.title
    page = telling.page
  }

  func bindings(_ coach: Coach) -> [Binding<Action>] {
    [Binding(.any([.enter, .character(" "), .escape]), "Enter", SummaryWording.home, importance: 9, .goOn)]
      + Scroll.bindings.map { $0.map { .scroll($0) } }
  }

  mutating func perform(_ action: Action, _ coach: inout Coach, in room: Rect) -> Response {
    switch action {
    case .goOn: return .back
    case .scroll(let action):
      scroll.perform(action, page, in: NotedScreen.body(of: room))
      return .none
    }
  }

  func draw(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    frame.draw(PageView(page: page, firstLine: scroll.firstLine), in: NotedScreen.body(of: rect))
  }

  private static func body(of rect: Rect) -> Rect {
    rect.limited(toColumns: PageView.measure, .left)
  }
}
