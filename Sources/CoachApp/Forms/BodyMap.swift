import Coaching
import FigureDrawing
import RehabCore
import TerminalUI
import Wording

/// What a question is about, marked on a figure seen from behind, so that left is left.
extension BodyMap {
  /// The figure that it is drawn on, among those of the library.
  private static let figure: ExerciseID = "body-map"

  /// The field, and the figure where there is room for both: to its right, or below the row of a score.
  func columns(of rect: Rect) -> (field: Rect, figure: Rect?) {
    guard rect.height >= 12, rect.width >= 60 else { return (rect, nil) }
    if case .side = self, rect.width < 100 { return (rect, corner(of: rect)) }
    let (field, _, figure) = rect.columns(.flexible, .fixed(2), .fixed(24))
    return (field, figure.limited(toRows: 26))
  }

  /// A score's large digits stand in the middle, so the right is free below the scale and its words.
  private func corner(of rect: Rect) -> Rect? {
    let (columns, above) = (22, 7)
    guard rect.width >= 72, rect.height >= above + 11 else { return nil }
    return rect.dropping(rows: above).limited(toColumns: columns, .right)
  }

  /// - Parameter choice: the place of the choice that the cursor is on, if one was chosen.
  func draw(choice: Int?, _ coach: Coach, in rect: Rect, of frame: inout Frame) {
    guard let figure = coach.library.figures[BodyMap.figure] else { return }
    let spots = spots(choice: choice, coach)
    let (picture, names) = rect.rows(.flexible, .fixed(1))
    let stage = FigureStage(figure: figure, side: .left, moment: FigureMoment(progress: 0), spots: spots)
    frame.draw(stage, in: picture)
    let sides = Set(spots.map(\.side))
    for (side, column) in zip(Side.allCases, names.columns([.flexible, .flexible] as [Part])) {
      frame.write(
        FigureWording.leg(side), in: column, style: sides.contains(side) ? Style(.red, .bold) : .muted,
        alignment: .center)
    }
  }

  private func spots(choice: Int?, _ coach: Coach) -> [SoreSpot] {
    switch self {
    case .side(let side): return coach.soreSpots.map(\.place).uniqued.map { SoreSpot($0, side) }
    case .sides(let choices):
      guard let choice, choices.indices.contains(choice) else { return [] }
      return choices[choice].sorted().flatMap { side in SoreSpot.Place.allCases.map { SoreSpot($0, side) } }
    case .places(let choices, let sides):
      guard let choice, choices.indices.contains(choice) else { return [] }
      return sides.sorted().flatMap { side in
        SoreSpot.Place.all(of: choices[choice]).map { SoreSpot($0, side) }
      }
    }
  }
}

extension SoreSpot.Place {
  /// The places that the pain is at.
  static func all(of location: PainLocation?) -> [SoreSpot.Place] {
    switch location {
    case .knee: [.knee]
    case .hip: [.hip]
    case .both: [.knee, .hip]
    case nil: []
    }
  }
}

extension Array where Element: Hashable {
  /// Each element once, in the order of their first places.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
