import Coaching
import RehabCore
import TerminalUI
import Wording

/// The card of one exercise or aid, all of it.
struct CardScreen: CoachScreen {
  enum Action: Hashable, Sendable {
    case turn(Int), toggle, figure, swap
    case scroll(Scroll.Action)
  }

  let title = LibraryWording.title
  private let entries: [LibraryEntry]
  private var index: Int
  private var scroll = Scroll()
  private var page: Page
  private var laid: LaidPage?
  private let opened: SessionInstant

  /// - Parameter index: the place of the card among the entries, which are never empty.
  init(_ coach: Coach, _ entries: [LibraryEntry], at index: Int) {
    self.entries = entries
    self.index = index
    page = coach.card(of: entries[index])
    opened = coach.now.instant
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
    if swappable(coach) != nil {
      bindings.append(Binding(.character("x"), "x", SwapWording.key, importance: 4, .swap))
    }
    if drawn(coach) != nil {
      bindings.append(Binding(.character("f"), "f", FigureWording.look, importance: 4, .figure))
    }
    return bindings
  }

  mutating func perform(_ action: Action, _ coach: inout Coach, in room: Rect) -> Response {
    var effects: [Effect] = []
    switch action {
    case .turn(let step):
      index = (index + step + entries.count) % entries.count
      scroll = Scroll()
    case .toggle:
      guard case .movement(let id) = entries[index] else { return .none }
      effects = coach.toggleShownAgain(id)
      scroll = Scroll()
    case .figure:
      return drawn(coach).flatMap { FigureScreen($0, coach) }.map { .go(.open($0)) } ?? .none
    case .swap: return swappable(coach).map { .go(.open(SwapScreen(coach, at: $0))) } ?? .none
    case .scroll(let action):
      scroll.perform(action, page, in: layout(of: room, coach).text)
      return .none
    }
    page = coach.card(of: entries[index])
    laid = nil
    return .effects(effects)
  }

  /// A figure beside the text has it drawn many times a second.
  mutating func update(_ coach: inout Coach, in room: Rect) -> Response {
    let width = layout(of: room, coach).text.width
    if laid?.width != width { laid = LaidPage(page, width: width) }
    return .none
  }

  func nextChange(_ coach: Coach, in room: Rect) -> SessionInstant? {
    guard layout(of: room, coach).figure != nil, let movement = drawn(coach) else { return nil }
    return coach.stage(of: movement, openedAt: opened)?.moment?.nextFrame(after: coach.now.instant)
  }

  func draw(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    let (text, figure) = layout(of: rect, coach)
    frame.draw(PageView(page: page, firstLine: scroll.firstLine, laid: laid), in: text)
    if let figure, let stage = drawn(coach).flatMap({ coach.stage(of: $0, openedAt: opened) }) {
      frame.draw(stage, in: figure)
    }
  }

  /// The movement on the card, if it is an exercise of the stage with alternatives, or stands in for one.
  private func swappable(_ coach: Coach) -> ExerciseID? {
    guard case .movement(let id) = entries[index] else { return nil }
    let isOne = coach.routineChoices.contains { choice in
      guard case .exercise(let exercise, let swap) = choice else { return false }
      return exercise == id || swap?.by == id
    }
    return isOne ? id : nil
  }

  /// The movement on the card, if it has a figure.
  private func drawn(_ coach: Coach) -> Movement? {
    guard case .movement(let id) = entries[index] else { return nil }
    return coach.library[movement: id].flatMap { $0.figure == nil ? nil : $0 }
  }

  /// The text, and the figure above it or beside it where there is room for both.
  private func layout(of rect: Rect, _ coach: Coach) -> (text: Rect, figure: Rect?) {
    guard drawn(coach) != nil else { return (rect.limited(toColumns: PageView.measure), nil) }
    if rect.width >= 100 {
      let (text, _, figure) = rect.columns(.flexible, .fixed(3), .fixed(rect.width * 45 / 100))
      return (text, figure.limited(toRows: 20))
    }
    let body = rect.limited(toColumns: PageView.measure)
    guard rect.height >= 16 else { return (body, nil) }
    let (figure, _, text) = body.rows(.fixed(rect.height * 45 / 100), .fixed(1), .flexible)
    return (text, figure)
  }
}
