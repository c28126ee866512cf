import RehabCore
import TerminalUI
import Wording

/// The card of one exercise or aid, all of it.
struct CardScreen: CoachScreen {
  enum Action: Hashable, Sendable {
    case turn(Int), toggle
    case scroll(Scroll.Action)
  }

  let title = LibraryWording.title
  private let entries: [LibraryEntry]
  private var index: Int
  private var scroll = Scroll()
  private var page: Page

  /// - Parameter index: the place of the card among the entries, which are never empty.
  init(_ coach: Coach, _ entries: [LibraryEntry], at index: Int) {
    self.entries = entries
    self.index = index
    page = coach.card(of: entries[index])
  }

  func bindings(_ coach: Coach) -> [Binding<Action>] {
    var bindings: [Binding<Action>] = Scroll.bindings.map { $0.map { .scroll($0) } }
    bindings.append(Scroll.ends.map { .scroll($0) })
    if entries.count > 1 {
      bindings.append(
        Binding(.any([.left, .right]), "←→", LibraryWording.neighbours, importance: 3) {
          .turn($0 == .left ? -1 : 1)
        })
    }
    if case .movement(let id) = entries[index], coach.standing(of: id) != .free {
      let label = coach.standing(of: id) == .hidden ? LibraryWording.turnOn : LibraryWording.turnOff
      bindings.append(Binding(.character("o"), "o", label, importance: 5, .toggle))
    }
    return bindings
  }

  mutating func perform(_ action: Action, _ coach: inout Coach) -> Response {
    var effects: [Effect] = []
    switch action {
    case .turn(let step):
      index = (index + step + entries.count) % entries.count
      scroll = Scroll()
    case .toggle:
      guard case .movement(let id) = entries[index] else { return .none }
      effects = coach.toggleShownAgain(id)
      scroll = Scroll()
    case .scroll(let action):
      scroll.perform(action, page, in: CardScreen.body(of: coach.room))
      return .none
    }
    page = coach.card(of: entries[index])
    return .effects(effects)
  }

  func draw(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    frame.draw(PageView(page: page, firstLine: scroll.firstLine), in: CardScreen.body(of: rect))
  }

  private static func body(of rect: Rect) -> Rect { rect.limited(toColumns: Coach.measure) }
}
