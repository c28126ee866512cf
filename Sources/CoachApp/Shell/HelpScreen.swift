import Coaching
import TerminalUI
import Wording

/// The keys of the screen below, from the tables that dispatch them.
struct HelpScreen: CoachScreen {
  let title = ScreenWording.keys
  private let hints: [KeyHint]
  private var scroll = Scroll()

  /// - Parameter isFirst: nothing is below that screen.
  init<Screen: CoachScreen>(_ screen: Screen, _ coach: Coach, isFirst: Bool) {
    let own = screen.bindings(coach).map { $0.hint }
    hints =
      own + GlobalKeys.left(beside: own, textIsTaken: screen.takesText, isFirst: isFirst)
  }

  func bindings(_ coach: Coach) -> [Binding<Scroll.Action>] { Scroll.bindings + [Scroll.ends] }

  mutating func perform(_ action: Scroll.Action, _ coach: inout Coach, in room: Rect) -> Response {
    scroll.perform(action, lines: hints.count, in: room.height)
    return .none
  }

  func draw(_ coach: Coach, in room: Rect, of frame: inout Frame) {
    let signs = hints.map(\.key.displayWidth).max() ?? 0
    let excerpt = Excerpt(from: scroll.firstLine, of: hints.count, rows: room.height)
    for (row, hint) in hints[excerpt.lines].enumerated() {
      let (sign, label) = room.row(row).columns(.fixed(signs + 3), .flexible)
      frame.write(hint.key, in: sign, style: Style(.accent, .bold))
      frame.write(hint.label, in: label)
    }
    frame.drawMore(around: excerpt, in: room, style: .accent)
  }
}
