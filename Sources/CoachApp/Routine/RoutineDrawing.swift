import Coaching
import RehabCore
import TerminalUI
import Wording

extension RoutineScreen {
  /// The session under way, or the question that it waits with.
  func draw(
    _ session: ActiveSession, _ view: SessionView, _ coach: Coach, in rect: Rect, of frame: inout Frame
  ) {
    var picture = RoutinePicture(
      view: view, card: RoutineCard(view.item, easier: view.easier, coach.library),
      affected: routine.affected, isScored: !routine.isTimer, news: session.news)
    picture.question = question(session, view, coach)
    picture.figure = figure(view, coach)
    picture.isFigureLarge = isFigureLarge
    frame.draw(picture, in: rect)
  }

  /// What the runner does now, as a figure in step with them.
  func figure(_ view: SessionView, _ coach: Coach) -> FigureStage? {
    guard let item = view.item, let figure = coach.library.figure(of: item, view) else { return nil }
    let side: Side =
      switch view.side {
      case .left: .left
      case .right: .right
      case .both, nil: coach.figureSide
      }
    return FigureStage(
      figure: figure, side: side, dose: routine.dose,
      moment: coach.settings.isStill ? nil : FigureMoment(of: view, cycle: figure.cycleSeconds), turn: turn,
      spots: coach.soreSpots)
  }

  private func question(
    _ session: ActiveSession, _ view: SessionView, _ coach: Coach
  ) -> (@Sendable (Rect, inout Frame) -> Void)? {
    if leaving != nil {
      return Self.question(
        RoutineWording.leaveTitle, note: RoutineWording.leaveNote, keys: Self.leavingHints)
    }
    if case .askingAboutGap(let seconds) = view.phase {
      let isHold = if case .hold = view.work { true } else { false }
      let words =
        isHold ? RoutineWording.gap(seconds: seconds) : RoutineWording.gapInReps(seconds: seconds)
      return Self.question(words, note: nil, keys: Self.gapHints)
    }
    guard let form = session.form else { return nil }
    let zones = coach.library.rehabProtocol.limits.zones
    return { form.draw(zones, in: $0, of: &$1) }
  }

  private static let leavingHints = [
    KeyHint("Enter", RoutineWording.stay), KeyHint("l", RoutineWording.keep),
    KeyHint("x", RoutineWording.close),
  ]

  private static let gapHints = [
    KeyHint("y", RoutineWording.gapCounts), KeyHint("n", RoutineWording.gapAgain),
  ]

  /// A question that a key answers.
  static func question(
    _ words: String, note: String?, keys: [KeyHint]
  ) -> @Sendable (Rect, inout Frame) -> Void {
    { rect, frame in
      let prompt = Paragraph(words, style: Style(.amber, .bold))
      let height = prompt.height(in: rect.width)
      frame.draw(prompt, in: rect)
      var room = rect.dropping(rows: height)
      if let note {
        frame.draw(Paragraph(note), in: room)
        room = room.dropping(rows: Paragraph(note).height(in: rect.width))
      }
      if room.height > keys.count { room = room.dropping(rows: 1) }
      for (row, hint) in keys.enumerated() {
        let (sign, label) = room.row(row).columns(.fixed(8), .flexible)
        frame.write(hint.key, in: sign, style: Style(.accent, .bold))
        frame.write(hint.label, in: label)
      }
    }
  }
}

extension ExerciseLibrary {
  /// How an exercise looks as it is done now: of the gait under way, or of the easier way that stands in for it.
  fileprivate func figure(of item: RoutineItem, _ view: SessionView) -> Figure? {
    if case .intervals = item.work {
      let interval = view.set.flatMap { item.work.interval($0) }
      return interval.flatMap { figures[ExerciseID(rawValue: $0.gait.rawValue)] }
    }
    guard let easier = view.easier else { return figure(of: item.exercise) }
    if let other = easier.exercise { return figure(of: other) }
    let variant = movements[item.exercise]?.easier.first { $0.text == easier.text }
    return variant?.figure ?? figure(of: item.exercise)
  }
}
