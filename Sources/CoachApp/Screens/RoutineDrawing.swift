import RehabCore
import TerminalUI
import Wording

extension RoutineScreen {
  /// The session under way, or the question that it waits with.
  func draw(_ view: SessionView, _ coach: Coach, in rect: Rect, of frame: inout Frame) {
    var picture = RoutinePicture(
      view: view, card: RoutineCard(view.item, easier: view.easier, coach.library),
      affected: routine.affected, news: news)
    picture.question = question(view, coach)
    frame.draw(picture, in: rect)
  }

  private func question(_ view: SessionView, _ coach: Coach) -> (@Sendable (Rect, inout Frame) -> Void)? {
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
    guard let form else { return nil }
    let zones = coach.library.rehabProtocol.limits.zones
    return { form.draw(zones, in: $0, of: &$1) }
  }

  private static let leavingHints = [
    KeyHint("Enter", RoutineWording.stay), KeyHint("l", RoutineWording.keep),
    KeyHint("x", RoutineWording.close),
  ]

  static let gapHints = [
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

extension Binding {
  /// Whether it stands in the footer.
  var isShown: Bool { importance >= 0 }
}
