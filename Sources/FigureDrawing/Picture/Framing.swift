internal import RehabCore

/// Places a view in a picture, so that the whole movement fits and stays where it is.
struct Framing: Hashable, Sendable {
  /// Dots for a body height.
  let scale: Double
  private let camera: Camera
  private let across: Double
  private let down: Double

  /// - Parameter places: what has to be in the picture, with the room around each, in body heights.
  init(_ places: [(place: Vector, room: Double)], camera: Camera, width: Int, height: Int) {
    self.camera = camera
    var (low, high) = (Vector(.infinity, .infinity, 0), Vector(-.infinity, -.infinity, 0))
    for (place, room) in places {
      let seen = camera(place)
      low = Vector(min(low.x, seen.x - room), min(low.y, seen.y - room), 0)
      high = Vector(max(high.x, seen.x + room), max(high.y, seen.y + room), 0)
    }
    if places.isEmpty { (low, high) = (.zero, Vector(1, 1, 0)) }
    let (spanX, spanY) = (max(0.01, high.x - low.x), max(0.01, high.y - low.y))
    scale = min(Double(width) / spanX, Double(height) / spanY)
    across = Double(width) / 2 - (low.x + high.x) / 2 * scale
    // What is left of the height is above: the floor stays at the bottom.
    down = Double(height) + low.y * scale
  }

  /// A place in dots: from the left, from the top, and nearer.
  func callAsFunction(_ place: Vector) -> Vector {
    let seen = camera(place)
    return Vector(across + seen.x * scale, down - seen.y * scale, seen.z * scale)
  }
}

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
