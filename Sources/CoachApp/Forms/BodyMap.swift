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

  /// The field, and the figure to its right where there is room for both.
  static func columns(of rect: Rect, _ question: Question) -> (field: Rect, figure: Rect?) {
    guard let map = question.map, rect.height >= 12, rect.width >= map.leastColumns else {
      return (rect, nil)
    }
    let (field, _, figure) = rect.columns(.flexible, .fixed(2), .fixed(24))
    return (field, Rect(x: figure.x, y: figure.y, width: figure.width, height: min(figure.height, 26)))
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

  /// Scores have a wide field of their own.
  private var leastColumns: Int {
    if case .side = self { 100 } else { 60 }
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
