import Coaching
import RehabCore
import TerminalUI
import Wording

extension RoutineScreen {
  func bindings(_ coach: Coach) -> [Binding<Action>] {
    guard let session = coach.active, let view = coach.sessionView else { return overviewKeys(coach) }
    if leaving != nil { return leavingKeys }
    if let form = session.form { return questionKeys(form, view) + [mute(coach)] + wayOut }
    if case .askingAboutGap = view.phase { return gapKeys + [mute(coach)] + wayOut }
    let running = routine.isTimer ? timerKeys(view) : runningKeys(view) + figureKeys(view, coach)
    return running + [mute(coach)] + wayOut + [anyKey]
  }

  private func overviewKeys(_ coach: Coach) -> [Binding<Action>] {
    guard !routine.isEmpty else { return [] }
    return [
      Binding(.any([.character(" "), .enter]), "Space", RoutineWording.start, importance: 9, .start),
      mute(coach),
    ] + (coach.routineChoices.isEmpty ? [] : [swap])
  }

  private var swap: Binding<Action> {
    Binding(.character("x"), "x", SwapWording.key, importance: 5, .swap)
  }

  private func questionKeys(_ form: Form, _ view: SessionView) -> [Binding<Action>] {
    let leaving = view.isAskingBecauseItHurt ? RoutineWording.takeBackHurts : RoutineWording.leave
    let back: Binding<Action> = Binding(
      .character("b"), "b", RoutineWording.backToSkipped, importance: 8, .session(.back))
    return (view.leadsBack ? [back] : []) + form.bindings(leaving: leaving).map { $0.map { .form($0) } }
  }

  private func runningKeys(_ view: SessionView) -> [Binding<Action>] {
    let isCount: Bool =
      switch view.phase {
      case .getReady, .switchSides, .rest: true
      default: false
      }
    return [
      pause(view), Binding(.character("!"), "!", RoutineWording.hurts, importance: 8, .session(.hurts)),
      next, back, more(importance: isCount ? 6 : -1),
      Binding(.character("N"), "N", RoutineWording.skip, importance: 1, .session(.skipExercise)),
    ]
  }

  private func timerKeys(_ view: SessionView) -> [Binding<Action>] {
    [pause(view), next, back, more(importance: 5)]
  }

  private func pause(_ view: SessionView) -> Binding<Action> {
    Binding(
      .any([.character(" "), .enter]), "Space", view.isPaused ? RoutineWording.goOn : RoutineWording.pause,
      importance: 9, .session(.togglePause))
  }

  private var next: Binding<Action> {
    Binding(.character("n"), "n", RoutineWording.next, importance: 7, .session(.next))
  }

  private var back: Binding<Action> {
    Binding(.character("b"), "b", RoutineWording.back, importance: 6, .session(.back))
  }

  private func more(importance: Int) -> Binding<Action> {
    Binding(
      .any([.character("+"), .character("=")]), "+", RoutineWording.more(routine.pace),
      importance: importance,
      .session(.addRest))
  }

  private func figureKeys(_ view: SessionView, _ coach: Coach) -> [Binding<Action>] {
    guard figure(view, coach) != nil else { return [] }
    let size = isFigureLarge ? FigureWording.small : FigureWording.large
    let motion = coach.settings.isStill ? FigureWording.moving : FigureWording.still
    let turning: [Binding<Action>] = FigureTurn.bindings.map { $0.hidden.map { .turn($0) } }
    return [Binding(.character("f"), "f", size, importance: 2, .largeFigure)]
      + (coach.settings.isStill ? [] : turning)
      + [Binding(.character("p"), "p", motion, importance: -1, .motion)]
  }

  private func mute(_ coach: Coach) -> Binding<Action> {
    let label = coach.settings.isMuted ? RoutineWording.unmute : RoutineWording.mute
    return Binding(.character("m"), "m", label, importance: 3, .mute)
  }

  /// Help and leaving; both let the session wait.
  private var wayOut: [Binding<Action>] {
    [
      Binding(.character("?"), "?", RoutineWording.help, importance: 4, .help),
      Binding(
        .character("q"), "q", RoutineWording.leave, importance: routine.isTimer ? 8 : 5, .askToLeave(.shell)),
      Binding(.one(.escape), "Esc", RoutineWording.leave, importance: -1, .askToLeave(.home)),
      Binding(
        .any([.control(.c), .control(.d)]), "Ctrl-C", RoutineWording.leave, importance: -1,
        .askToLeave(.shell)),
    ]
  }

  /// Whatever else is pressed, by whomever, pauses.
  private var anyKey: Binding<Action> {
    Binding(
      .anyKey, RoutineWording.anyKeySign, RoutineWording.anyKey, importance: -1, .session(.pause))
  }

  private var gapKeys: [Binding<Action>] {
    [
      Binding(.character("y"), "y", RoutineWording.gapCountsKey, importance: 9, .session(.gapCounts(true))),
      Binding(.character("n"), "n", RoutineWording.gapAgainKey, importance: 9, .session(.gapCounts(false))),
    ]
  }

  private var leavingKeys: [Binding<Action>] {
    [
      Binding(
        .any([.enter, .escape, .character(" ")]), "Enter", RoutineWording.stayKey, importance: 9, .stay),
      Binding(.any([.character("l"), .control(.c)]), "l", RoutineWording.keepKey, importance: 8, .keep),
      Binding(.character("q"), "q", RoutineWording.keepKey, importance: -1, .keep),
      Binding(.character("x"), "x", RoutineWording.closeKey, importance: 7, .close),
    ]
  }
}
