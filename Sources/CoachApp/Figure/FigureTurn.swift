import RehabCore
import TerminalUI
import Wording

/// How far a viewer has walked round a figure, from its best view; the arrow keys do it, and `0` goes back.
struct FigureTurn: Hashable, Sendable {
  /// Degrees to the side, and up.
  private(set) var across = 0
  private(set) var up = 0

  enum Action: Hashable, Sendable {
    case walk(across: Int, up: Int)
    case best
  }

  static let bindings: [Binding<Action>] = [
    Binding(
      .any([.left, .right, .up, .down]), "←→↑↓", FigureWording.turn, importance: 2,
      action: { key in
        switch key {
        case .left: .walk(across: -1, up: 0)
        case .right: .walk(across: 1, up: 0)
        case .up: .walk(across: 0, up: 1)
        default: .walk(across: 0, up: -1)
        }
      }),
    Binding(.character("0"), "0", FigureWording.bestView, importance: 1, .best),
  ]

  var isBest: Bool { across == 0 && up == 0 }

  mutating func perform(_ action: Action) {
    switch action {
    case .walk(let across, let up):
      self.across = (self.across + across * FigureTurn.step + 360) % 360
      self.up = min(90, max(-90, self.up + up * FigureTurn.step))
    case .best: self = FigureTurn()
    }
  }

  /// The view from where the viewer stands now, never from below the floor.
  func turned(_ view: View) -> View {
    View(
      turn: view.turn + Double(across), tilt: min(85, max(0, view.tilt + Double(up))), name: view.name)
  }

  private static let step = 15
}
