import Coaching
import FigureDrawing
import RehabCore

extension Coach {
  /// The side that a figure is shown for when nothing else says it: a sore one, if there is one.
  var figureSide: Side { affectedSides.first ?? .left }

  /// What is marked on a figure: the places that the runner named at the beginning, on the sides that are affected.
  var soreSpots: [SoreSpot] {
    let places = SoreSpot.Place.all(of: history?.enrolment.location)
    return affectedSides.flatMap { side in places.map { SoreSpot($0, side) } }
  }

  /// A movement as its card shows it, so long after it was opened; nil if nobody has drawn it.
  func stage(of movement: Movement, openedAt opened: SessionInstant) -> FigureStage? {
    movement.figure.map { figure in
      FigureStage(
        figure: figure, side: figureSide, moment: moment(of: figure, of: movement, openedAt: opened),
        spots: soreSpots)
    }
  }

  /// Where a figure that goes on by itself is now; nil where figures stand still.
  func moment(of figure: Figure, of movement: Movement?, openedAt opened: SessionInstant) -> FigureMoment? {
    guard !settings.isStill else { return nil }
    let (seconds, attoseconds) = opened.duration(to: now.instant).components
    return FigureMoment(
      looping: Double(seconds) + Double(attoseconds) / 1e18, tempo: movement?.doses[.first]?.tempo,
      cycle: figure.cycleSeconds)
  }
}

extension Figure {
  /// Seconds that a cycle takes; nil for a movement that has an end.
  var cycleSeconds: Double? { cycle.map { Double($0) / 1000 } }
}

extension Dose {
  fileprivate var tempo: Tempo? {
    if case .reps(_, let tempo) = work { tempo } else { nil }
  }
}
