import FigureDrawing
import RehabCore
import TerminalUI
import Wording

/// What of the body a question is about: it is marked on a figure seen from behind, so that left is left.
enum BodyMap: Hashable, Sendable {
  /// The legs that the choice under the cursor stands for.
  case sides
  /// The places that it stands for, on the legs that were chosen before.
  case places
  /// One leg, at the places that the plan knows of.
  case side(Side)

  /// The figure that it is drawn on, among those of the library.
  static let figure: ExerciseID = "body-map"

  /// The field, and the figure where there is room for both: to its right, or below the row of a score.
  static func columns(of rect: Rect, _ question: Question) -> (field: Rect, figure: Rect?) {
    guard let map = question.map, rect.height >= 12, rect.width >= 60 else { return (rect, nil) }
    if case .side = map, rect.width < 100 { return (rect, map.corner(of: rect)) }
    let (field, _, figure) = rect.columns(.flexible, .fixed(2), .fixed(24))
    return (field, figure.limited(toRows: 26))
  }

  /// A score's large digits stand in the middle, so the right is free below the scale and its words.
  private func corner(of rect: Rect) -> Rect? {
    let (columns, above) = (22, 7)
    guard rect.width >= 72, rect.height >= above + 11 else { return nil }
    return rect.dropping(rows: above).limited(toColumns: columns, .right)
  }

  static func draw(
    _ spots: [SoreSpot], _ library: ExerciseLibrary, in rect: Rect, of frame: inout Frame
  ) {
    guard let figure = library.figures[BodyMap.figure] else { return }
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
}

extension Form {
  /// What the figure beside the question at hand has marked.
  func spots(_ coach: Coach) -> [SoreSpot] {
    switch question.map {
    case nil: []
    case .side(let side):
      coach.soreSpots.map(\.place).uniqued.map { SoreSpot($0, side) }
    case .sides:
      FirstRun.sides(underCursor).sorted().flatMap { side in
        SoreSpot.Place.allCases.map { SoreSpot($0, side) }
      }
    case .places:
      FirstRun.sides(chosen(in: FirstRun.side)).sorted().flatMap { side in
        SoreSpot.Place.all(of: underCursor).map { SoreSpot($0, side) }
      }
    }
  }

  private var underCursor: Set<String> {
    question.choices.indices.contains(draft.cursor) ? [question.choices[draft.cursor].id] : []
  }

  private func chosen(in id: String) -> Set<String> {
    if case .choices(let chosen) = answers[id] { chosen } else { [] }
  }
}

extension SoreSpot.Place {
  /// The places that an answer to the question of the place stands for.
  fileprivate static func all(of answer: Set<String>) -> [SoreSpot.Place] {
    switch answer.first.flatMap(PainLocation.init(rawValue:)) {
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
