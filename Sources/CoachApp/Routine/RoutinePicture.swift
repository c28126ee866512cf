import Coaching
import RehabCore
import TerminalUI
import Wording

/// A session under way as it is drawn, whoever runs it: read from the floor, two metres away.
struct RoutinePicture: Widget {
  var view: SessionView
  var card = RoutineCard()
  var affected: Set<Side> = []
  var isScored = true
  /// What the last score did to the routine.
  var news: String?
  /// How it is done, beside the digits where there is room.
  var figure: FigureStage?
  /// The figure has the room, and the digits a line.
  var isFigureLarge = false
  /// Drawn in the place of the digits, and of the notes beside them: a question.
  var question: (@Sendable (Rect, inout Frame) -> Void)?

  func draw(in rect: Rect, of frame: inout Frame) {
    if rect.width >= 60, rect.height >= 16 {
      drawLarge(in: rect, of: &frame)
    } else {
      drawSmall(in: rect, of: &frame)
    }
  }

  private func drawLarge(in rect: Rect, of frame: inout Frame) {
    let parts: [Part] = [.fixed(2), .fixed(1), .flexible, .fixed(1), .fixed(1), .fixed(3)]
    let rows = rect.rows(parts)
    drawHeading(in: rows[0], of: &frame)
    if let question {
      question(rows[2], &frame)
    } else if let figure, isFigureLarge {
      drawLargeFigure(figure, in: rows[2], of: &frame)
    } else {
      let hasSide = hasNotes || figure != nil
      let widest = figure == nil ? 44 : 52
      let share = figure == nil ? rect.width * 2 / 5 : rect.width / 2
      let parts: [Part] = [
        .flexible, .fixed(hasSide ? 3 : 0), .fixed(hasSide ? min(widest, max(28, share)) : 0),
      ]
      let columns = rows[2].columns(parts)
      RoutineStage(view: view, phases: card.phases).draw(in: columns[0], of: &frame)
      drawSide(in: columns[2], of: &frame)
    }
    frame.write(next, in: rows[4], style: .bold)
    drawBars(in: rows[5], of: &frame)
  }

  /// The figure, and the notes below it as far as there is room.
  private func drawSide(in rect: Rect, of frame: inout Frame) {
    guard let figure else {
      return RoutineNotes(view: view, card: card, news: news).draw(in: rect, of: &frame)
    }
    let notes = rect.height >= 20 ? rect.height * 2 / 5 : news == nil && view.easier == nil ? 1 : 3
    let (picture, gap, text) = rect.rows(.flexible, .fixed(rect.height >= 20 ? 1 : 0), .fixed(notes))
    _ = gap
    frame.draw(figure, in: picture)
    if rect.height >= 20 {
      RoutineNotes(view: view, card: card, news: news).draw(in: text, of: &frame)
    } else if let news {
      frame.draw(Paragraph(news, style: Style(.amber, .bold)), in: text)
    } else if let easier = view.easier {
      frame.draw(
        Paragraph("\(RoutineWording.easierWay): \(RoutineWording.text(of: easier))", style: Style(.amber)),
        in: text)
    } else {
      frame.write(cue ?? "", in: text, style: .bold, alignment: .center)
    }
  }

  /// The figure with the count in a line above it.
  private func drawLargeFigure(_ figure: FigureStage, in rect: Rect, of frame: inout Frame) {
    let (count, picture) = rect.rows(.fixed(1), .flexible)
    frame.write(RoutineStage(view: view, phases: card.phases).line, in: count, style: Style(.green, .bold))
    frame.draw(figure, in: picture)
  }

  private var hasNotes: Bool {
    news != nil || view.easier != nil || !card.cues.isEmpty || !card.steps.isEmpty
  }

  private func drawSmall(in rect: Rect, of frame: inout Frame) {
    let isShown = question == nil
    let parts: [Part] = [
      .fixed(isShown ? 2 : 1), .flexible, .fixed(isShown ? 1 : 0), .fixed(isShown ? 1 : 0), .fixed(1),
    ]
    let rows = rect.rows(parts)
    drawHeading(in: rows[0], of: &frame)
    if let question {
      question(rows[1], &frame)
    } else if let figure, isFigureLarge {
      drawLargeFigure(
        figure, in: Rect(x: rect.x, y: rows[1].y, width: rect.width, height: rows[1].height + 2), of: &frame)
    } else {
      RoutineStage(view: view, phases: card.phases).draw(in: rows[1], of: &frame)
      drawSmallNotes(in: Rect(x: rect.x, y: rows[2].y, width: rect.width, height: 2), of: &frame)
    }
    let (bar, left) = rows[4].columns(.flexible, .fixed(view.item == nil ? 0 : 13))
    frame.draw(ProgressBar(fraction: view.routineFraction), in: bar)
    frame.write(
      RoutineWording.left(seconds: view.remainingSeconds), in: left, style: .muted, alignment: .right)
  }

  /// A line of what and a line of next; what a score just did has both.
  private func drawSmallNotes(in rect: Rect, of frame: inout Frame) {
    if let news { return frame.draw(Paragraph(news, style: Style(.amber, .bold)), in: rect) }
    let note = view.easier.map { "\(RoutineWording.easierWay): \(RoutineWording.text(of: $0))" } ?? cue
    frame.write(note ?? "", in: rect.row(0), style: view.easier == nil ? .muted : Style(.amber))
    frame.write(next, in: rect.row(1), style: .bold)
  }

  /// One cue for a screen that has room for one, another one for every set.
  private var cue: String? {
    card.cues.isEmpty ? card.steps.first : card.cues[max(0, (view.set ?? 1) - 1) % card.cues.count]
  }

  private func drawHeading(in rect: Rect, of frame: inout Frame) {
    guard let item = view.item else {
      return frame.write(RoutineWording.lastScore, in: rect, style: Style(.accent, .bold))
    }
    frame.write(item.title, in: rect.row(0).droppingLast(columns: 18), style: Style(.accent, .bold))
    if view.itemCount > 1 {
      let place = RoutineWording.place(view.itemNumber, of: view.itemCount)
      let words = rect.width >= 60 ? "\(RoutineWording.exercise) \(place)" : place
      frame.write(words, in: rect.row(0), style: .muted, alignment: .right)
    }
    guard let set = view.set, rect.height > 1 else { return }
    let step = RoutineWording.step(of: item.kind)
    var spans = view.sets > 1 ? [Span("\(step) \(RoutineWording.place(set, of: view.sets))  ")] : []
    if let side = view.side, side != .both {
      let words = rect.width >= 60 ? RoutineWording.side(side, affected: affected) : side.wording
      spans.append(Span(" \(words) ", Style(.selection, .bold)))
    }
    frame.write(spans, x: rect.x, y: rect.y + 1)
    if rect.width >= 60 {
      frame.write(
        RoutineWording.left(seconds: view.remainingSeconds), in: rect.row(1), style: .muted, alignment: .right
      )
    }
  }

  private var next: String {
    guard view.item != nil else { return "" }
    if case .intervals = view.item?.work, let set = view.set {
      return RoutineWording.nextPart(view.item?.work.interval(set + (isInSet ? 1 : 0)))
    }
    return RoutineWording.next(view.next, sets: view.sets, isScored: isScored)
  }

  private var isInSet: Bool {
    switch view.phase {
    case .working, .holding, .interval: true
    default: false
    }
  }

  private func drawBars(in rect: Rect, of frame: inout Frame) {
    // Of a single exercise, or after the last, the bars would only repeat each other.
    let bars = [
      view.item == nil ? nil : (RoutineWording.step(of: view.item?.kind), view.setFraction),
      view.itemCount < 2 || view.item == nil ? nil : (RoutineWording.exercise, view.exerciseFraction),
      (RoutineWording.routine, view.routineFraction),
    ].compactMap { $0 }
    for (index, (label, fraction)) in bars.enumerated() {
      let (name, bar) = rect.row(rect.height - bars.count + index).columns(.fixed(10), .flexible)
      frame.write(label, in: name, style: .muted)
      frame.draw(ProgressBar(fraction: fraction), in: bar)
    }
  }
}
