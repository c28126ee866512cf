import RehabCore
import TerminalUI
import Wording

/// Where the runner is on the way, and what there is to do today.
struct TodayScreen: CoachScreen {
  enum Action: Sendable {
    case go, move(Int), morning, routine, review, library, why, ahead, note, ranAnyway
  }

  let title = TodayWording.title
  /// The task that the cursor was moved to; nil follows the next thing to do.
  private var chosen: Int?

  func bindings(_ coach: Coach) -> [Binding<Action>] {
    [
      Binding(.one(.enter), "Enter", TodayWording.goKey, importance: 9, .go),
      Binding(.character("m"), "m", TodayWording.morningKey, importance: 4, .morning),
      Binding(.character("s"), "s", TodayWording.routineKey, importance: 6, .routine),
      Binding(.character("w"), "w", TodayWording.whyKey, importance: 5, .why),
      Binding(.character("a"), "a", AheadWording.key, importance: 2, .ahead),
      Binding(.character("r"), "r", TodayWording.reviewKey, importance: 5, .review),
      Binding(.character("l"), "l", TodayWording.libraryKey, importance: 5, .library),
      Binding(.character("n"), "n", TodayWording.noteKey, importance: 3, .note),
      Binding(.character("i"), "i", TodayWording.ranKey, importance: 1, .ranAnyway),
      Binding(.any([.up, .down, .tab, .backTab]), "Up/Down", TodayWording.moveKey, importance: -1) { key in
        .move(key == .up || key == .backTab ? -1 : 1)
      },
    ]
  }

  mutating func perform(_ action: Action, _ coach: inout Coach) -> Response {
    guard let tasks = TodayTasks(coach) else { return .none }
    switch action {
    case .go:
      guard let index = cursor(tasks) else { return .go(.open(ReviewScreen(coach))) }
      chosen = nil
      return open(tasks.all[index].kind, tasks, &coach)
    case .move(let step):
      chosen = min(max((cursor(tasks) ?? 0) + step, 0), max(0, tasks.all.count - 1))
      return .none
    case .morning: return open(.morning, tasks, &coach)
    case .routine: return startRoutine(tasks, coach)
    case .review: return .go(.open(ReviewScreen(coach)))
    case .library: return .go(.open(LibraryScreen(coach)))
    case .why: return .go(.open(WhyScreen(coach)))
    case .ahead: return .go(.open(AheadScreen(coach)))
    case .note: return .go(.open(FormScreen.note()))
    case .ranAnyway: return .go(.open(FormScreen.runOutside(coach)))
    }
  }

  func draw(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    guard let history = coach.history, let tasks = TodayTasks(coach) else { return }
    TodayDrawing(coach: coach, history: history, tasks: tasks, cursor: cursor(tasks)).draw(
      in: rect, of: &frame)
  }

  private func cursor(_ tasks: TodayTasks) -> Int? {
    if let chosen, tasks.all.indices.contains(chosen) { return chosen }
    return tasks.next
  }

  private func open(_ kind: TodayTask.Kind, _ tasks: TodayTasks, _ coach: inout Coach) -> Response {
    switch kind {
    case .morning: return .go(.open(FormScreen.morning(coach)))
    case .walkCheck: return .go(.open(FormScreen.walkCheck(coach)))
    case .advance:
      guard let next = coach.history?.offeredStage else { return .none }
      return .go(.open(AdvanceScreen(next)))
    case .routine: return start(tasks.prescription.routine, coach)
    case .run: return start(tasks.prescription.run, coach)
    case .readiness: return start(tasks.prescription.readiness, coach)
    case .evening: return start(tasks.prescription.evening, coach)
    case .hourAfter(let session): return .go(.open(FormScreen.hourAfter(session: session, coach)))
    case .clearFlags: return .go(.open(FormScreen.cleared(coach)))
    case .missedReason(let day): return .go(.open(FormScreen.missedReason(day: day)))
    case .book: return .go(.open(FormScreen.booked()))
    }
  }

  /// The routine of the day; where there is none, the next thing that can be started.
  private func startRoutine(_ tasks: TodayTasks, _ coach: Coach) -> Response {
    let prescription = tasks.prescription
    return start(prescription.routine.isEmpty ? prescription.run : prescription.routine, coach)
  }

  private func start(_ routine: Routine?, _ coach: Coach) -> Response {
    guard let routine, !routine.isEmpty else { return .none }
    return .go(.open(RoutineScreen(routine, coach)))
  }
}
