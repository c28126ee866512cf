internal import RehabCore

extension DotPicture {
  /// Cuts a dark line into what is behind, all round what is in front of it, so that limbs stand apart.
  ///
  /// - Parameter step: how much nearer something else has to be, in dots.
  mutating func cutEdges(step: Float) {
    let depths = depths
    for row in 0..<height {
      for column in 0..<width {
        let place = row * width + column
        guard let part = parts[place] else { continue }
        let isBehind = DotPicture.neighbours.contains { dx, dy in
          let (x, y) = (column + dx, row + dy)
          guard x >= 0, x < width, y >= 0, y < height else { return false }
          let other = y * width + x
          return depths[other] > depths[place] + step && parts[other] != part
        }
        if isBehind { materials[place] = .nothing }
      }
    }
  }

  private static let neighbours = [(-1, 0), (1, 0), (0, -1), (0, 1)]

  /// Draws a flat thing where nothing is yet: its edge, and a sparse pattern in it.
  mutating func draw(_ plane: Plane, _ frame: Framing) {
    let corners = plane.corners.map { frame($0) }
    let edges = zip(corners, corners.dropFirst() + corners.prefix(1)).map { ($0, $1) }
    let rows = (corners.map(\.y).min() ?? 0, corners.map(\.y).max() ?? 0)
    for row in max(0, Int(rows.0.rounded(.down)))..<max(0, min(height, Int(rows.1.rounded(.up)) + 1)) {
      for column in 0..<width {
        let place = row * width + column
        guard materials[place] == .nothing, parts[place] == nil else { continue }
        let (x, y) = (Double(column) + 0.5, Double(row) + 0.5)
        let distances = edges.map { from, to in DotPicture.distance(x, y, from, to) }
        let isInside = distances.allSatisfy { $0 >= 0 } || distances.allSatisfy { $0 <= 0 }
        guard isInside else { continue }
        let isEdge = plane.hasEdge && distances.contains { abs($0) < 1 }
        if isEdge || (column + 2 * row) % 4 == 0 && row % 2 == 0 { materials[place] = .ground }
      }
    }
  }

  /// How far a dot is to one side of a line, in dots.
  private static func distance(_ x: Double, _ y: Double, _ from: Vector, _ to: Vector) -> Double {
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    let length = (dx * dx + dy * dy).squareRoot()
    return length > 0 ? ((x - from.x) * dy - (y - from.y) * dx) / length : 0
  }
}
