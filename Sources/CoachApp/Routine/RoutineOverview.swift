import RehabCore
import TerminalUI
import Wording

/// What a routine is made of, before it begins.
struct RoutineOverview: Widget {
  private let routine: Routine
  private let library: ExerciseLibrary

  init(_ routine: Routine, _ library: ExerciseLibrary) {
    self.routine = routine
    self.library = library
  }

  func draw(in rect: Rect, of frame: inout Frame) {
    guard !routine.isEmpty else { return frame.draw(Paragraph(RoutineWording.nothing), in: rect) }
    let hint = Paragraph(RoutineWording.overview, style: Style(.accent, .bold))
    let isRoomy = rect.height >= 16
    let (head, list, foot) = rect.rows(
      .fixed(isRoomy ? 2 : 1), .flexible, .fixed(hint.height(in: rect.width)))
    frame.write(RoutineWording.total(routine), in: head, style: .bold)
    let first = RoutineWording.first(routine.items.first)
    if let first, rect.width >= 60 { frame.write(first, in: head, style: .accent, alignment: .right) }
    drawItems(in: list, of: &frame)
    frame.draw(hint, in: foot)
  }

  private func drawItems(in rect: Rect, of frame: inout Frame) {
    let count = routine.items.count
    // Beside the name: two lines of what it trains, one of its cues, and one of air.
    let rows = [5, 4, 2, 1].first { count * $0 <= rect.height + ($0 > 2 ? 1 : 0) } ?? 1
    for (index, item) in routine.items.prefix(rect.height / rows + 1).enumerated() {
      let place = rect.dropping(rows: index * rows)
      draw(item, number: index + 1, in: place.row(0), of: &frame)
      let below = place.dropping(rows: 1).dropping(columns: 4)
      if item.kind == .run { drawRun(item, in: below, of: &frame) }
      guard rows > 1, let movement = library[movement: item.exercise] else { continue }
      drawCard(movement, rows: rows, in: below, of: &frame)
    }
  }

  /// A run is alone in its routine, so there is room for all that is to be borne in mind.
  private func drawRun(_ item: RoutineItem, in rect: Rect, of frame: inout Frame) {
    guard case .intervals(let intervals) = item.work else { return }
    var rows = Rows(rect)
    let jogging = intervals.filter { $0.gait == .jog }.reduce(0) { $0 + $1.seconds } / 60
    let freedom = routine.level == nil ? [RoutineWording.upTo(minutes: jogging)] : []
    for words in [RoutineWording.walking(around: intervals)] + freedom {
      frame.draw(Paragraph(words, style: .muted), in: &rows)
    }
    let cues = RoutineWording.runCues(library.rehabProtocol.limits.running)
    if rows.left.height > cues.count { _ = rows.take(1) }
    for cue in cues {
      frame.write("\(frame.charset.either("•", or: "*")) \(cue)", in: rows.take(1))
    }
  }

  private func drawCard(_ movement: Movement, rows: Int, in rect: Rect, of frame: inout Frame) {
    let lines = rows > 2 ? 2 : 1
    let targets = movement.targets.wrapped(to: rect.width)
    if targets.count > lines {
      frame.write(movement.targets, in: rect.row(0), style: .muted)
    } else {
      frame.write(lines: targets, in: rect, style: .muted)
    }
    guard rows > 4 else { return }
    frame.write(movement.cues.joined(separator: " · "), in: rect.row(min(2, targets.count)))
  }

  private func draw(_ item: RoutineItem, number: Int, in row: Rect, of frame: inout Frame) {
    let isWide = row.width >= 60
    let parts: [Part] = [
      .fixed(4), .flexible(weight: 3), .flexible(weight: isWide ? 3 : 2), .fixed(isWide ? 9 : 0),
    ]
    let columns = row.columns(parts)
    frame.write("\(number)", in: columns[0].row(0).droppingLast(columns: 2), style: .muted, alignment: .right)
    frame.write(item.title, in: columns[1].droppingLast(columns: 1), style: .bold)
    frame.write(isWide ? item.amount : item.shortAmount, in: columns[2])
    frame.write(
      roundedMinutes(seconds: routine.seconds(of: item)), in: columns[3], style: .muted, alignment: .right)
  }
}
