import Coaching
import RehabCore
import TerminalUI
import Wording

/// What the runner chooses about the exercises of the stage: alternatives, and the sides of the stretches.
struct SwapScreen: CoachScreen {
  enum Action: Sendable { case move(Int), next, onlyToday }

  let title = SwapWording.title
  private var selected = 0

  /// - Parameter exercise: the one that is chosen at first, or that the one shown stands in for.
  init(_ coach: Coach, at exercise: ExerciseID? = nil) {
    guard let exercise else { return }
    selected =
      coach.routineChoices.firstIndex { choice in
        guard case .exercise(let own, let swap) = choice else { return false }
        return own == exercise || swap?.by == exercise
      } ?? 0
  }

  func bindings(_ coach: Coach) -> [Binding<Action>] {
    guard let choice = choice(coach) else { return [] }
    var bindings: [Binding<Action>] = [
      Binding(
        .any([.enter, .character("x"), .character(" ")]), "Enter", SwapWording.nextKey, importance: 8, .next),
      Binding(.any([.up, .down, .backTab, .tab]), "↑↓", LibraryWording.choose, importance: 4) {
        .move($0 == .up || $0 == .backTab ? -1 : 1)
      },
    ]
    if case .exercise(_, let swap?) = choice {
      let label = swap.day == nil ? SwapWording.onlyTodayKey : SwapWording.forGoodKey
      bindings.append(Binding(.character("t"), "t", label, importance: 6, .onlyToday))
    }
    return bindings
  }

  mutating func perform(_ action: Action, _ coach: inout Coach, in room: Rect) -> Response {
    guard let choice = choice(coach) else { return .none }
    switch action {
    case .move(let step):
      selected = min(max(selected + step, 0), coach.routineChoices.count - 1)
      return .none
    case .next: return .effects(coach.chooseNext(choice))
    case .onlyToday: return .effects(coach.toggleOnlyToday(choice))
    }
  }

  func draw(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    let choices = coach.routineChoices
    guard !choices.isEmpty else { return frame.draw(Paragraph(SwapWording.nothing), in: rect) }
    var rows = Rows(rect.limited(toColumns: 72))
    let items = choices.map { item($0, coach.library) }
    frame.draw(Menu(items: items, selection: selected), in: rows.take(min(items.count, rows.left.height)))
    _ = rows.take(1)
    if case .exercise(_, let swap?) = choice(coach), let movement = coach.library[movement: swap.by] {
      frame.draw(Paragraph(movement.targets), in: &rows)
      _ = rows.take(1)
    }
    frame.draw(Paragraph(SwapWording.explanation, style: .muted), in: &rows)
  }

  private func choice(_ coach: Coach) -> RoutineChoice? {
    let choices = coach.routineChoices
    return choices.indices.contains(selected) ? choices[selected] : nil
  }

  private func item(_ choice: RoutineChoice, _ library: ExerciseLibrary) -> MenuItem {
    switch choice {
    case .exercise(let exercise, let swap):
      MenuItem(
        library.name(of: exercise),
        detail: SwapWording.way(swap, name: swap.map { library.name(of: $0.by) } ?? ""))
    case .stretchedSides(let both):
      MenuItem(SwapWording.stretches, detail: SwapWording.sides(both: both))
    }
  }
}
