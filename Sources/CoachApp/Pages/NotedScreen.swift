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

  init(title: String, _ page: Page) {
    self.title = title
    self.page = page
  }

  func bindings(_ coach: Coach) -> [Binding<Action>] {
    [Binding(.any([.enter, .character(" "), .escape]), "Enter", SummaryWording.home, importance: 9, .goOn)]
      + Scroll.bindings.map { $0.map { .scroll($0) } }
  }

  mutating func perform(_ action: Action, _ coach: inout Coach) -> Response {
    switch action {
    case .goOn: return .back
    case .scroll(let action):
      scroll.perform(action, page, in: NotedScreen.body(of: coach.room))
      return .none
    }
  }

  func draw(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    frame.draw(PageView(page: page, firstLine: scroll.firstLine), in: NotedScreen.body(of: rect))
  }

  private static func body(of rect: Rect) -> Rect {
    rect.limited(toColumns: Coach.measure, .left)
  }
}
