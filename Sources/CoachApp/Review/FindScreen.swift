import Coaching
import RehabCore
import TerminalUI
import Wording

/// Finds a note by some of its words, and opens its day.
struct FindScreen: CoachScreen {
  enum Action: Hashable, Sendable {
    case character(Character), erase, move(Int), open
  }

  let title = FindWording.title
  let takesText = true
  private var text = ""
  private var cursor = 0

  func bindings(_ coach: Coach) -> [Binding<Action>] {
    [
      Binding(.one(.enter), "Enter", ReviewWording.open, importance: 9, .open),
      Binding(.any([.up, .down]), "↑↓", FormWording.move, importance: 4) { .move($0 == .up ? -1 : 1) },
      Binding(.any([.backspace, .delete]), "Backspace", FormWording.erase, importance: -1, .erase),
      Binding(.text, "A-Z", FormWording.write, importance: -1) { .character($0.printable ?? " ") },
    ]
  }

  mutating func perform(_ action: Action, _ coach: inout Coach, in room: Rect) -> Response {
    switch action {
    case .character(let character): if text.count < FindScreen.longest { text.append(character) }
    case .erase: if !text.isEmpty { text.removeLast() }
    case .move(let step):
      cursor = min(max(cursor + step, 0), max(0, found(coach).count - 1))
      return .none
    case .open:
      let notes = found(coach)
      guard notes.indices.contains(cursor) else { return .none }
      return .go(.open(DayScreen(coach, day: notes[cursor].day)))
    }
    cursor = 0
    return .none
  }

  func draw(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    var rows = Rows(rect)
    let row = rows.take(1)
    let end = frame.write([Span("/ ", Style(.accent, .bold)), Span(text, .bold)], x: row.x, y: row.y)
    frame.cursor = Point(x: min(end, row.endX - 1), y: row.y)
    _ = rows.take(rect.height >= 16 ? 1 : 0)
    let notes = found(coach)
    guard !notes.isEmpty else {
      return frame.draw(Paragraph(FindWording.nothing(text), style: .muted), in: rows.left)
    }
    let items = notes.map { MenuItem($0.text.replacingBreaks, detail: $0.day.long) }
    frame.draw(Menu(items: items, selection: min(cursor, items.count - 1)), in: rows.left)
  }

  private static let longest = 60

  /// The notes that have every word, newest first; all of them while no word is written.
  private func found(_ coach: Coach) -> [Note] {
    let words = text.lowercased().split(separator: " ")
    return coach.notes.filter { note in
      let text = note.text.lowercased()
      return words.allSatisfy { text.contains($0) }
    }
  }
}

extension String {
  /// In one line.
  fileprivate var replacingBreaks: String { String(map { $0.isNewline ? " " : $0 }) }
}
