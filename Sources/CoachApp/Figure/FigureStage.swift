import FigureDrawing
import RehabCore
import TerminalUI

/// A figure where there is room for it: moving, with a second look beside it, or as still key poses side by side.
struct FigureStage: Widget {
  var figure: Figure
  /// The side that works.
  var side: Side
  var dose: DoseLevel?
  /// Where it is in its movement; nil for the still key poses.
  var moment: FigureMoment?
  /// How far the viewer has walked round it.
  var turn = FigureTurn()
  var spots: [SoreSpot] = []

  /// Less room than this shows nothing that can be made out.
  static let least = Size(width: 20, height: 6)

  func draw(in rect: Rect, of frame: inout Frame) {
    guard rect.width >= FigureStage.least.width, rect.height >= FigureStage.least.height else { return }
    let motion = Motion(figure, side: side, dose: dose)
    guard let moment else { return drawStills(motion, in: rect, of: &frame) }
    guard let inset = figure.inset, turn.isBest, rect.width >= 56 else {
      return draw(motion, figure.view, at: moment, in: rect, of: &frame)
    }
    let (main, gap, second) = rect.columns(.flexible, .fixed(2), .fixed(rect.width * 3 / 10))
    _ = gap
    draw(motion, figure.view, at: moment, in: main, of: &frame)
    let (small, caption) = second.rows(.flexible, .fixed(1))
    frame.write(inset.name ?? "", in: caption, style: .muted, alignment: .center)
    draw(motion, inset, at: moment, in: small, of: &frame)
  }

  private func draw(
    _ motion: Motion, _ view: View, at moment: FigureMoment, in rect: Rect, of frame: inout Frame
  ) {
    let painter = FigurePainter(
      motion, view: turn.turned(view), spots: spots, width: rect.width * 2, height: rect.height * 4)
    frame.draw(DotView(picture: painter.picture(at: moment.progress, breath: moment.breath)), in: rect)
  }

  /// The poses that there is room for, the first and the last before those between.
  private func drawStills(_ motion: Motion, in rect: Rect, of frame: inout Frame) {
    let room = max(1, rect.width / FigureStage.stillWidth)
    var indices = Array(motion.poses.indices)
    while indices.count > room { indices.remove(at: indices.count / 2) }
    let columns = rect.columns(indices.map { _ in Part.flexible })
    for (column, index) in zip(columns, indices) {
      let (picture, name) = column.inset(columns: 1, rows: 0).rows(.flexible, .fixed(1))
      draw(motion, figure.view, at: FigureMoment(progress: motion.stations[index]), in: picture, of: &frame)
      frame.write(motion.poses[index].name, in: name, style: .muted, alignment: .center)
    }
  }

  private static let stillWidth = 24
}
