internal import RehabCore

extension DotPicture {
  /// Cuts a dark line into what is behind, all round what is in front of it, so that limbs stand apart.
  ///
  /// - Parameter step: how much nearer something else has to be, in dots.
  mutating func cutEdges(step: Float) {
    for row in 0..<height {
      for column in 0..<width {
        let place = row * width + column
        guard let part = parts[place] else { continue }
        let nearer = depths[place] + step
        func isInFront(_ other: Int) -> Bool { depths[other] > nearer && parts[other] != part }
        if column > 0 && isInFront(place - 1) || column + 1 < width && isInFront(place + 1)
          || row > 0 && isInFront(place - width) || row + 1 < height && isInFront(place + width)
        {
          materials[place] = .nothing
        }
      }
    }
  }

  /// Draws a flat thing where nothing is yet: a sparse pattern, and its edge if all of it is in the picture.
  mutating func draw(_ plane: Plane, _ frame: Framing) {
    let corners = plane.corners.map { frame($0) }
    let lines = zip(corners, corners.dropFirst() + corners.prefix(1)).map { Line(from: $0, to: $1) }
    guard lines.count == 4, lines.allSatisfy({ $0.length > 0 }) else { return }
    let isWhole =
      plane.isWall
      || corners.allSatisfy {
        (0...Double(width)).contains($0.x) && (0...Double(height)).contains($0.y)
      }
    let (low, high) = (corners.map(\.y).min() ?? 0, corners.map(\.y).max() ?? 0)
    let rows = max(0, Int(low.rounded(.down)))..<max(0, min(height, Int(high.rounded(.up)) + 1))
    for row in rows {
      for column in 0..<width where materials[row * width + column] == .nothing {
        guard parts[row * width + column] == nil else { continue }
        let isDotted = row % 2 == 0 && (column + 2 * row) % 4 == 0
        guard isDotted || isWhole else { continue }
        let (x, y) = (Double(column) + 0.5, Double(row) + 0.5)
        let distances = (lines[0](x, y), lines[1](x, y), lines[2](x, y), lines[3](x, y))
        let (least, most) = DotPicture.bounds(distances)
        guard least >= 0 || most <= 0 else { continue }
        if isDotted || min(abs(least), abs(most)) < 1 { materials[row * width + column] = .ground }
      }
    }
  }

  private static func bounds(_ four: (Double, Double, Double, Double)) -> (least: Double, most: Double) {
    (min(min(four.0, four.1), min(four.2, four.3)), max(max(four.0, four.1), max(four.2, four.3)))
  }
}

/// An edge of a flat thing; says how far a dot is to one side of it, in dots.
private struct Line {
  let length: Double
  private let a, b, c: Double

  init(from: Vector, to: Vector) {
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    length = (dx * dx + dy * dy).squareRoot()
    let scale = length > 0 ? 1 / length : 0
    (a, b, c) = (dy * scale, -dx * scale, (from.y * dx - from.x * dy) * scale)
  }

  func callAsFunction(_ x: Double, _ y: Double) -> Double { a * x + b * y + c }
}
