internal import RehabCore

/// Looks at the world from far away, so that nothing gets smaller with distance.
struct Camera: Hashable, Sendable {
  /// Where the screen's right, its top, and the viewer are.
  private let right: Vector
  private let up: Vector
  private let viewer: Vector

  init(_ view: View) {
    let (turn, tilt) = (view.turn, view.tilt)
    right = Vector(Degrees.cosine(turn), 0, -Degrees.sine(turn))
    let level = Vector(Degrees.sine(turn), 0, Degrees.cosine(turn))
    viewer = level * Degrees.cosine(tilt) + Vector(0, Degrees.sine(tilt), 0)
    up = viewer.cross(right)
  }

  /// A place as the viewer has it: to the right, up, and nearer.
  func callAsFunction(_ place: Vector) -> Vector {
    Vector(place.dot(right), place.dot(up), place.dot(viewer))
  }
}
