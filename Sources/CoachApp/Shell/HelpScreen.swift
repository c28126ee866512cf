import TerminalUI
import Wording

/// The keys of the screen below, from the table that dispatches them.
struct HelpScreen: CoachScreen {
  enum Action: Sendable { case scroll(Int) }

  let title = "Keys"
  private let hints: [KeyHint]
  private var firstLine = 0

  init(_ screen: any CoachScreen, _ coach: Coach) {
    hints = HelpScreen.hints(of: screen, coach) + GlobalBindings.all.map(\.hint)
  }

  func bindings(_ coach: Coach) -> [Binding<Action>] {
    [
      Binding(.one(.down), "Down", "further", importance: -1, .scroll(1)),
      Binding(.one(.up), "Up", "back up", importance: -1, .scroll(-1)),
    ]
  }

  mutating func perform(_ action: Action, _ coach: inout Coach) -> Response {
    if case .scroll(let lines) = action { firstLine = min(max(0, firstLine + lines), hints.count - 1) }
    return .none
  }

  func draw(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    let signs = hints.map(\.key.displayWidth).max() ?? 0
    for (row, hint) in hints.dropFirst(firstLine).prefix(rect.height).enumerated() {
      let (sign, label) = rect.row(row).columns(.fixed(signs + 3), .flexible)
      frame.write(hint.key, in: sign, style: Style(.accent, .bold))
      frame.write(hint.label, in: label)
    }
  }

  private static func hints<Screen: CoachScreen>(of screen: Screen, _ coach: Coach) -> [KeyHint] {
    screen.bindings(coach).map(\.hint)
  }
}
