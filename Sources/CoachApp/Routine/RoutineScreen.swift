import Coaching
import RehabCore
import TerminalUI
import Wording

/// A routine from its overview to its end; once begun it runs by itself. The stand-alone timer is one without scores.
struct RoutineScreen: CoachScreen {
  enum Action: Sendable {
    case start, swap
    case session(SessionEvent)
    case mute
    case help
    case form(FormAction)
    case turn(FigureTurn.Action)
    case largeFigure
    case motion
    case askToLeave(Exit)
    case stay, keep, close
  }

  /// Where the runner wants to go.
  enum Exit: Hashable, Sendable { case home, shell }

  private(set) var routine: Routine
  /// What it is done for, so that it is built anew when something is swapped; nil for the timer.
  private let task: DayTask.Kind?
  /// How the figure is looked at, and whether it has the screen to itself.
  private(set) var turn = FigureTurn()
  private(set) var isFigureLarge = false
  /// The question whether to leave is shown.
  private(set) var leaving: Leaving?

  struct Leaving: Hashable, Sendable {
    let exit: Exit
    /// The routine ran, and goes on if the runner stays.
    let wasRunning: Bool
  }

  var title: String { routine.isTimer ? HoldWording.title : routine.kind.title }

  init(_ routine: Routine, of task: DayTask.Kind? = nil) {
    self.routine = routine
    self.task = task
  }

  mutating func perform(_ action: Action, _ coach: inout Coach, in room: Rect) -> Response {
    switch action {
    case .start: return follow(coach.begin(routine), &coach)
    case .swap: return .go(.open(SwapScreen(coach)))
    case .session(let event): return send(event, &coach)
    case .mute: return .effects(coach.toggleSound())
    case .form(let action): return answer(action, &coach)
    case .turn(let action):
      turn.perform(action)
      return .none
    case .largeFigure:
      isFigureLarge.toggle()
      return .none
    case .motion: return .effects(coach.toggleMotion())
    case .help:
      let response = send(.pause, &coach)
      if case .stay = response.navigation { return .go(.help, response.effects) }
      return response
    case .askToLeave(let exit): return askToLeave(exit, &coach)
    case .stay:
      let wasRunning = leaving?.wasRunning ?? false
      leaving = nil
      return wasRunning ? send(.resume, &coach) : .none
    case .keep: return keep(&coach)
    case .close: return send(.leave, &coach)
    }
  }

  mutating func update(_ coach: inout Coach, in room: Rect) -> Response {
    if coach.active != nil { return send(.tick, &coach) }
    if let task, case .routine(let again) = coach.work(of: task) { routine = again }
    return ResumeScreen(coach).map { .go(.replace($0)) } ?? .none
  }

  func nextChange(_ coach: Coach, in room: Rect) -> SessionInstant? {
    guard leaving == nil, let session = coach.active, session.form == nil, let view = coach.sessionView
    else { return nil }
    return figure(view, coach)?.moment?.nextFrame(after: coach.now.instant)
  }

  func draw(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    guard let session = coach.active, let view = coach.sessionView else {
      return frame.draw(RoutineOverview(routine, coach.library), in: rect)
    }
    draw(session, view, coach, in: rect, of: &frame)
  }

  private func send(_ event: SessionEvent, _ coach: inout Coach) -> Response {
    follow(coach.send(event), &coach)
  }

  /// Shows where the session led, if it has ended.
  private func follow(_ effects: [Effect], _ coach: inout Coach) -> Response {
    guard !routine.isTimer else {
      return .go(coach.active?.guided.outcome == nil ? .stay : .quit, effects)
    }
    guard let session = coach.closeEndedSession() else { return .effects(effects) }
    let isWorthTelling = !session.isEmpty || session.outcome != .left
    return .go(isWorthTelling ? .replace(SummaryScreen(session)) : .home, effects)
  }

  private mutating func answer(_ action: FormAction, _ coach: inout Coach) -> Response {
    switch coach.answer(action) {
    case .asking: .none
    case .left:
      coach.sessionView?.isAskingBecauseItHurt ?? false
        ? send(.takeBackHurts, &coach) : askToLeave(.home, &coach)
    case .ended(let end): follow(end.effects, &coach)
    }
  }
}

extension SessionView {
  /// A score is asked because the runner said that it hurts.
  var isAskingBecauseItHurt: Bool {
    if case .scoring(_, _, let becauseItHurt) = phase { becauseItHurt } else { false }
  }
}

// Leaving.
extension RoutineScreen {
  private mutating func askToLeave(_ exit: Exit, _ coach: inout Coach) -> Response {
    guard let session = coach.active else { return .back }
    guard !routine.isTimer else { return send(.leave, &coach) }
    let wasRunning = session.guided.nextChange(after: coach.now.instant) != nil
    let response = send(.pause, &coach)
    if coach.active != nil { leaving = Leaving(exit: exit, wasRunning: wasRunning) }
    return response
  }

  /// Leaves without an end, so that the session can be gone on with.
  private mutating func keep(_ coach: inout Coach) -> Response {
    coach.leaveForLater()
    return .go(leaving?.exit == .shell ? .leave : .home)
  }
}
