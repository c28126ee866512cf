import RehabCore
import TerminalUI
import Wording

/// A routine from its overview to its end; once begun it runs by itself.
struct RoutineScreen: CoachScreen {
  enum Action: Sendable {
    case start
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

  let routine: Routine
  /// The score that is asked, and for what.
  private(set) var form: Form?
  private var question: SessionPhase?
  /// What the last score did to the routine.
  private(set) var news: String?
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

  var title: String { routine.kind.title }

  /// A routine that is to be begun; if another session is open, that one is offered first.
  init(_ routine: Routine, _ coach: Coach) {
    self.routine = routine
  }

  /// Goes on with an open session, at the set that its records lead to.
  static func goOn(with open: OpenSession, _ routine: Routine, _ coach: inout Coach) -> Response {
    coach.active = ActiveSession(
      id: open.id, day: open.day, guided: GuidedSession(resuming: open, with: routine))
    var screen = RoutineScreen(routine, coach)
    var response = screen.send(.begin, &coach)
    if case .stay = response.navigation { response.navigation = .replace(screen) }
    return response
  }

  mutating func perform(_ action: Action, _ coach: inout Coach) -> Response {
    switch action {
    case .start: return start(&coach)
    case .session(let event): return send(event, &coach)
    case .mute: return .effects(coach.toggleSound())
    case .form(let action): return perform(action, &coach)
    case .turn(let action):
      turn.perform(action)
      return .none
    case .largeFigure:
      isFigureLarge.toggle()
      return .none
    case .motion: return .effects(coach.toggleMotion())
    case .help:
      let response = send(.pause, &coach)
      if case .stay = response.navigation {
        return .go(.open(HelpScreen(self, coach)), response.effects)
      }
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

  mutating func update(_ coach: inout Coach) -> Response {
    if coach.active != nil { return send(.tick, &coach) }
    return ResumeScreen(coach).map { .go(.replace($0)) } ?? .none
  }

  func nextChange(_ coach: Coach) -> SessionInstant? {
    guard leaving == nil, form == nil, let session = coach.active else { return nil }
    let stage = figure(session.guided.view(at: coach.now.instant), coach)
    return stage?.moment?.nextFrame(after: coach.now.instant)
  }

  func draw(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    guard let session = coach.active else {
      return frame.draw(RoutineOverview(routine, coach.library), in: rect)
    }
    draw(session.guided.view(at: coach.now.instant), coach, in: rect, of: &frame)
  }

  private mutating func start(_ coach: inout Coach) -> Response {
    guard coach.active == nil, !routine.isEmpty else { return .none }
    let id: RecordID = coach.mint.next()
    coach.active = ActiveSession(
      id: id, day: coach.today, guided: GuidedSession(routine: routine, id: id))
    return send(.begin, &coach)
  }

  /// Tells the session, and shows what it asks or where it led.
  private mutating func send(_ event: SessionEvent, _ coach: inout Coach) -> Response {
    let (cues, effects) = coach.send(event)
    guard let session = coach.active else { return .effects(effects) }
    let view = session.guided.view(at: coach.now.instant)
    for cue in cues { take(cue, view) }
    ask(view)
    guard let outcome = session.guided.outcome else { return .effects(effects) }
    coach.active = nil
    let summary = SummaryScreen(session, outcome)
    return .go(summary.isEmpty ? .home : .replace(summary), effects)
  }

  private mutating func take(_ cue: Cue, _ view: SessionView) {
    switch cue {
    case .easier: news = view.easier.map(RoutineWording.easier)
    case .dropped(let id): news = RoutineWording.dropped(name(of: id))
    case .setDone: news = nil
    default: break
    }
  }

  private func name(of id: ExerciseID) -> String {
    routine.items.first { $0.exercise == id }?.title ?? id.rawValue
  }
}

// Scores.
extension RoutineScreen {
  /// Opens the form for the score that the session waits for, if it waits for another one than before.
  private mutating func ask(_ view: SessionView) {
    guard view.phase != question else { return }
    switch view.phase {
    case .scoring(let id, let sides, let becauseItHurt):
      let name = id == .run ? ScoreWording.theRun : name(of: id)
      form = Form.exerciseScore(sides: sides, name: name, becauseItHurt: becauseItHurt)
      if becauseItHurt || view.item?.isOnFeet ?? false { form = form?.askingForLimp }
      question = view.phase
    case .scoringAfter(let sides):
      form = Form.afterScore(sides: sides)
      question = view.phase
    default:
      form = nil
      question = nil
    }
  }

  private mutating func perform(_ action: FormAction, _ coach: inout Coach) -> Response {
    guard let progress = form?.perform(action) else { return .none }
    switch progress {
    case .asking: return .none
    case .left: return askToLeave(.home, &coach)
    case .done(let answers):
      let event = event(for: ScoreAnswers(answers))
      let test = failedTest(event, coach)
      let response = send(event, &coach)
      if let test { news = RoutineWording.notPassed(most: test.scoreAtMost) }
      return response
    }
  }

  /// The readiness test that scored more than it asks for.
  private func failedTest(_ event: SessionEvent, _ coach: Coach) -> ReadinessTest? {
    guard routine.kind == .readiness, case .answerScore(let pain, .injury, _) = event,
      case .scoring(let id, _, _) = question, let worst = pain.worst(over: coach.history?.affected ?? [])
    else { return nil }
    let tests = coach.history.flatMap { coach.library.rehabProtocol.stage($0.today.stage) }?.readiness ?? []
    return tests.first { $0.id == id && $0.scoreAtMost < worst }
  }

  private func event(for answers: ScoreAnswers) -> SessionEvent {
    if case .scoring = question, !answers.has(.limp) {
      let score = answers.exercise
      return .answerScore(score.pain, spot: score.spot, sharp: score.sharp)
    }
    return .answerAfter(answers.after.pain, limp: answers.after.limp)
  }
}

// Leaving.
extension RoutineScreen {
  private mutating func askToLeave(_ exit: Exit, _ coach: inout Coach) -> Response {
    guard let session = coach.active else { return .back }
    let wasRunning = session.guided.nextChange(after: coach.now.instant) != nil
    let response = send(.pause, &coach)
    if coach.active != nil { leaving = Leaving(exit: exit, wasRunning: wasRunning) }
    return response
  }

  /// Leaves without an end, so that the session can be gone on with.
  private mutating func keep(_ coach: inout Coach) -> Response {
    let exit = leaving?.exit ?? .home
    coach.active = nil
    guard exit == .shell else { return .go(.home) }
    guard coach.unsaved.isEmpty else {
      return Response(effects: [.save(coach.unsaved)], navigation: .replace(UnsavedScreen()))
    }
    return .effects([.quit])
  }
}

extension RoutineItem {
  /// Whether a limp can show while it is done.
  fileprivate var isOnFeet: Bool { kind == .run || kind == .readiness }
}

extension Form {
  /// The same with a switch for a limp.
  fileprivate var askingForLimp: Form {
    Form(
      title: title,
      questions: questions.map { question in
        var question = question
        if case .score(let switches, let isOptional) = question.kind {
          question.kind = .score(switches: switches + [.limp], isOptional: isOptional)
        }
        return question
      })
  }
}
