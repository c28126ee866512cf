import Coaching
import RehabCore
import TerminalUI
import Wording

/// Offers to go on with a session that was left in the middle, or to close it.
struct ResumeScreen: CoachScreen {
  enum Action: Sendable { case goOn, close, later }

  let title = SummaryWording.resumeTitle
  private let open: OpenSession

  /// Nil if no session is open.
  init?(_ coach: Coach) {
    guard let open = coach.openSession else { return nil }
    self.open = open
  }

  func bindings(_ coach: Coach) -> [Binding<Action>] {
    let goOn: Binding<Action> = Binding(
      .any([.enter, .character(" ")]), "Enter", SummaryWording.goOnKey, importance: 9, .goOn)
    let close: Binding<Action> = Binding(
      .character("x"), "x", SummaryWording.closeKey, importance: 8, .close)
    let later: Binding<Action> = Binding(.one(.escape), "Esc", SummaryWording.later, importance: 7, .later)
    return coach.routineAgain(of: open) == nil ? [close, later] : [goOn, close, later]
  }

  mutating func perform(_ action: Action, _ coach: inout Coach, in room: Rect) -> Response {
    switch action {
    case .goOn:
      guard let routine = coach.routineAgain(of: open) else { return .none }
      return .go(.replace(RoutineScreen(routine)), coach.goOn(with: open, routine))
    case .close: return .go(.home, coach.close(open))
    case .later: return .back
    }
  }

  /// A session that was closed meanwhile, or whose day is over, is seen anew.
  mutating func update(_ coach: inout Coach, in room: Rect) -> Response {
    coach.openSession?.id == open.id ? .none : .back
  }

  func draw(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    let isToday = open.day == coach.today
    let head = SummaryWording.open(open.start.kind, at: isToday ? nil : open.day.short)
    let note: String
    if let routine = coach.routineAgain(of: open) {
      let guided = GuidedSession(resuming: open, with: routine)
      let sets = guided.summary
      let done = sets.filter { $0.done != nil }.count
      note = SummaryWording.soFar(done: done, of: sets.count, open.start.kind) + " " + nextStep(guided)
    } else {
      note = isToday ? SummaryWording.cannotGoOn : SummaryWording.dayIsOver
    }
    RoutineScreen.question(head, note: note, keys: hints(coach))(rect, &frame)
  }

  private func hints(_ coach: Coach) -> [KeyHint] {
    let goOn = KeyHint("Enter", SummaryWording.goOn(open.start.kind))
    let others = [KeyHint("x", SummaryWording.closeIt), KeyHint("Esc", SummaryWording.later)]
    return coach.routineAgain(of: open) == nil ? others : [goOn] + others
  }

  private func nextStep(_ guided: GuidedSession) -> String {
    guard let place = guided.resumesAt else { return SummaryWording.goesOnAtScore }
    return SummaryWording.goesOn(
      at: place.item.title, set: place.set, of: place.item.work.setCount, side: place.side,
      open.start.kind)
  }
}
