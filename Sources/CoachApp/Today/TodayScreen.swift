import Coaching
import RehabCore
import TerminalUI
import Wording

/// Where the runner is on the way, and what there is to do today.
struct TodayScreen: CoachScreen {
  enum Action: Sendable {
    case go, move(Int), morning, routine, swap, review, library, why, ahead, note, trainedElsewhere
  }

  let title = TodayWording.title
  /// The task that the cursor was moved to; nil follows the next thing to do.
  private var chosen: Int?

  func bindings(_ coach: Coach) -> [Binding<Action>] {
    [
      Binding(.one(.enter), "Enter", TodayWording.goKey, importance: 9, .go),
      Binding(.character("m"), "m", TodayWording.morningKey, importance: 4, .morning),
      Binding(.character("s"), "s", TodayWording.routineKey, importance: 6, .routine),
      Binding(.character("x"), "x", SwapWording.key, importance: 1, .swap),
      Binding(.character("w"), "w", TodayWording.whyKey, importance: 5, .why),
      Binding(.character("a"), "a", AheadWording.key, importance: 2, .ahead),
      Binding(.character("r"), "r", TodayWording.reviewKey, importance: 5, .review),
      Binding(.character("l"), "l", TodayWording.libraryKey, importance: 5, .library),
      Binding(.character("n"), "n", TodayWording.noteKey, importance: 3, .note),
      Binding(.character("i"), "i", TodayWording.elsewhereKey, importance: 1, .trainedElsewhere),
      Binding(.any([.up, .down, .tab, .backTab]), "Up/Down", TodayWording.moveKey, importance: -1) { key in
        .move(key == .up || key == .backTab ? -1 : 1)
      },
    ]
  }

  mutating func perform(_ action: Action, _ coach: inout Coach, in room: Rect) -> Response {
    guard let tasks = coach.tasks else { return .none }
    switch action {
    case .go:
      guard let index = cursor(tasks) else { return .go(.open(ReviewScreen())) }
      chosen = nil
      return open(tasks.all[index].kind, coach)
    case .move(let step):
      chosen = min(max((cursor(tasks) ?? 0) + step, 0), max(0, tasks.all.count - 1))
      return .none
    case .morning: return .go(.open(FormScreen(.morning(coach))))
    case .routine: return coach.routineOfTheDay.map { open($0, coach) } ?? .none
    case .swap: return .go(.open(SwapScreen(coach)))
    case .review: return .go(.open(ReviewScreen()))
    case .library: return .go(.open(LibraryScreen(coach)))
    case .why: return .go(.open(WhyScreen(coach)))
    case .ahead: return .go(.open(AheadScreen(coach)))
    case .note: return .go(.open(FormScreen(.note())))
    case .trainedElsewhere: return .go(.open(FormScreen(.trainedElsewhere())))
    }
  }

  func draw(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    guard let history = coach.history, let outlook = coach.outlook, let tasks = coach.tasks else { return }
    TodayDrawing(
      library: coach.library, history: history, outlook: outlook, tasks: tasks, cursor: cursor(tasks)
    ).draw(in: rect, of: &frame)
  }

  private func cursor(_ tasks: TodayTasks) -> Int? {
    if let chosen, tasks.all.indices.contains(chosen) { return chosen }
    return tasks.next
  }

  private func open(_ task: DayTask.Kind, _ coach: Coach) -> Response {
    switch coach.work(of: task) {
    case .form(let form): .go(.open(FormScreen(form)))
    case .routine(let routine): .go(.open(RoutineScreen(routine, of: task)))
    case .offer(let stage): .go(.open(AdvanceScreen(stage)))
    case nil: .none
    }
  }
}
