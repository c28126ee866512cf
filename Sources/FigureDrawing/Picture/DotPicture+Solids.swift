internal import RehabCore

/// A solid as it lies before the viewer, in dots.
struct ViewedSolid {
  let part: Solid.Part
  let material: Material
  let patches: [ViewedPatch]
  fileprivate let shape: RoundedCone

  init(_ solid: Solid, material: Material, patches: [ViewedPatch], _ frame: Framing) {
    part = solid.part
    self.material = material
    self.patches = patches
    shape = RoundedCone(solid, frame)
  }
}

struct ViewedPatch {
  let material: Material
  fileprivate let shape: RoundedCone

  init(_ patch: Patch, _ frame: Framing) {
    material = patch.material
    shape = RoundedCone(patch.region, frame)
  }
}

/// A rounded cone in dots: to the right, down, and nearer.
private struct RoundedCone {
  let x, y, z, radius: Float
  let dx, dy, dz, dr: Float

  init(_ solid: Solid, _ frame: Framing) {
    let (from, to) = (frame(solid.from), frame(solid.to))
    (x, y, z) = (Float(from.x), Float(from.y), Float(from.z))
    (dx, dy, dz) = (Float(to.x - from.x), Float(to.y - from.y), Float(to.z - from.z))
    radius = Float(solid.fromRadius * frame.scale)
    dr = Float((solid.toRadius - solid.fromRadius) * frame.scale)
  }

  /// The columns and rows that it may touch.
  func columns(of width: Int) -> Range<Int> { RoundedCone.span(x, dx, radius, dr, width) }
  func rows(of height: Int) -> Range<Int> { RoundedCone.span(y, dy, radius, dr, height) }

  private static func span(_ at: Float, _ way: Float, _ radius: Float, _ growth: Float, _ count: Int)
    -> Range<Int>
  {
    let low = min(at - radius, at + way - radius - growth)
    let high = max(at + radius, at + way + radius + growth)
    let first = max(0, min(Float(count), low.rounded(.down)))
    let last = max(0, min(Float(count), high.rounded(.up) + 1))
    return Int(first)..<max(Int(first), Int(last))
  }

  /// Whether a place is inside.
  func contains(_ px: Float, _ py: Float, _ pz: Float) -> Bool {
    let (ax, ay, az) = (px - x, py - y, pz - z)
    let length = dx * dx + dy * dy + dz * dz
    let t = length > 0 ? min(1, max(0, (ax * dx + ay * dy + az * dz) / length)) : 0
    let (rx, ry, rz) = (ax - t * dx, ay - t * dy, az - t * dz)
    let reach = radius + t * dr
    return rx * rx + ry * ry + rz * rz <= reach * reach
  }
}

extension DotPicture {
  /// Draws what is nearer than what is there.
  mutating func draw(_ solid: ViewedSolid) {
    let cone = solid.shape
    let (columns, rows) = (cone.columns(of: width), cone.rows(of: height))
    // The ball that reaches nearest to the viewer above a dot stands where the way along the axis stops to pay.
    let a = cone.dr * cone.dr - cone.dx * cone.dx - cone.dy * cone.dy
    let steepness = a - cone.dz * cone.dz
    for row in rows {
      for column in columns {
        let (px, py) = (Float(column) + 0.5, Float(row) + 0.5)
        let (ax, ay) = (px - cone.x, py - cone.y)
        let b = cone.radius * cone.dr + ax * cone.dx + ay * cone.dy
        let c = cone.radius * cone.radius - ax * ax - ay * ay
        guard let (t, reach) = DotPicture.nearest(a, b, c, cone.dz, steepness) else { continue }
        let depth = cone.z + t * cone.dz + reach
        let place = row * width + column
        guard depth > depths[place] else { continue }
        let radius = max(0.001, cone.radius + t * cone.dr)
        depths[place] = depth
        parts[place] = solid.part
        lights[place] = DotPicture.light(
          (ax - t * cone.dx) / radius, (ay - t * cone.dy) / radius, reach / radius)
        materials[place] = solid.patches.reduce(solid.material) { material, patch in
          patch.shape.contains(px, py, depth) ? max(material, patch.material) : material
        }
      }
    }
  }

  /// How far along the axis the nearest ball stands, 0 to 1, and how far its surface comes toward the viewer; nil if no
  /// ball is above the dot.
  private static func nearest(
    _ a: Float, _ b: Float, _ c: Float, _ dz: Float, _ steepness: Float
  ) -> (t: Float, reach: Float)? {
    guard a < -0.01 else {
      // Seen along its axis: one end hides the rest.
      let (near, far) = (c, a + 2 * b + c)
      if near < 0, far < 0 { return nil }
      if far < 0 || (near >= 0 && near.squareRoot() >= dz + far.squareRoot()) {
        return (0, near.squareRoot())
      }
      return (1, far.squareRoot())
    }
    let discriminant = b * b - a * c
    guard discriminant >= 0 else { return nil }
    let best = (dz * (-steepness * discriminant).squareRoot() / steepness - b) / a
    let t = min(1, max(0, best))
    let square = (a * t + 2 * b) * t + c
    return square >= 0 ? (t, square.squareRoot()) : nil
  }

  /// The light on a surface that faces so far right, down and to the viewer: a lamp up on the left, before the picture.
  private static func light(_ right: Float, _ down: Float, _ near: Float) -> Float {
    max(0, -0.36 * right - 0.52 * down + 0.775 * near)
  }
}
