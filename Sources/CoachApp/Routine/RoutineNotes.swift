import Coaching
import RehabCore
import TerminalUI
import Wording

/// The words beside the digits: what just happened, the form cues, and how it is done.
struct RoutineNotes {
  let view: SessionView
  let card: RoutineCard
  let news: String?

  func draw(in rect: Rect, of frame: inout Frame) {
    var room = rect
    if let news {
      write([news], title: nil, Style(.amber, .bold), in: &room, of: &frame)
    } else if let easier = view.easier {
      let text = RoutineWording.text(of: easier)
      write([text], title: RoutineWording.easierWay, Style(.amber), in: &room, of: &frame)
    }
    let cues = card.cues.map { "\(frame.charset.either("•", or: "*")) \($0)" }
    write(cues, title: RoutineWording.bearInMind, .bold, in: &room, of: &frame)
    if isBetweenSets {
      write(card.position, title: RoutineWording.position, .plain, in: &room, of: &frame)
      write(card.steps, title: RoutineWording.move, .plain, in: &room, of: &frame)
    } else {
      write(card.steps, title: RoutineWording.move, .plain, in: &room, of: &frame)
      let feel = card.feel.map { [$0] } ?? []
      write(feel, title: RoutineWording.feel, .plain, in: &room, of: &frame)
    }
  }

  private var isBetweenSets: Bool {
    switch view.phase {
    case .working, .holding, .interval: false
    default: true
    }
  }

  /// Writes sentences under a title as long as whole ones have room, and goes on below them.
  private func write(
    _ sentences: [String], title: String?, _ style: Style, in room: inout Rect, of frame: inout Frame
  ) {
    let titleRows = title == nil ? 0 : 1
    guard let first = sentences.first,
      titleRows + Paragraph(first, hangingIndent: 2).height(in: room.width) <= room.height
    else { return }
    if let title { frame.write(title, in: room.row(0), style: .muted) }
    room = room.dropping(rows: titleRows)
    for sentence in sentences {
      let paragraph = Paragraph(sentence, style: style, hangingIndent: title == nil ? 0 : 2)
      let height = paragraph.height(in: room.width)
      guard height <= room.height else { break }
      frame.draw(paragraph, in: room)
      room = room.dropping(rows: height)
    }
    room = room.dropping(rows: 1)
  }
}
