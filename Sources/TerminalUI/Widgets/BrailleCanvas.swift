/// A drawing of dots, two across and four down in every cell, for curves and figures.
///
/// Without Unicode, a cell with dots becomes one of `.`, `:` and `#`.
public struct BrailleCanvas: Widget {
  /// The size in cells.
  public let size: Size

  private var patterns: [UInt8]
  private var styles: [Style]

  public init(size: Size) {
    self.size = size
    patterns = Array(repeating: 0, count: size.width * size.height)
    styles = Array(repeating: .plain, count: size.width * size.height)
  }

  /// The dots from left to right.
  public var dotsAcross: Int { size.width * 2 }

  /// The dots from top to bottom.
  public var dotsDown: Int { size.height * 4 }

  /// Sets the dot so far from the left and from the top. A cell has one style, that of its last dot.
  public mutating func set(x: Int, y: Int, style: Style = .plain) {
    guard let cell = cell(x, y) else { return }
    patterns[cell] |= BrailleCanvas.bit(x, y)
    styles[cell] = style
  }

  /// Draws a straight line of dots, both ends included; the ends may lie outside of the canvas.
  public mutating func line(from start: Point, to end: Point, style: Style = .plain) {
    let canvas = Rect(x: 0, y: 0, width: dotsAcross, height: dotsDown)
    guard let (start, end) = segment(from: start, to: end, within: canvas) else { return }
    let (width, height) = (abs(end.x - start.x), -abs(end.y - start.y))
    let (stepX, stepY) = (start.x < end.x ? 1 : -1, start.y < end.y ? 1 : -1)
    var error = width + height
    var point = start
    while true {
      set(x: point.x, y: point.y, style: style)
      if point == end { return }
      let doubled = 2 * error
      if doubled >= height {
        error += height
        point.x += stepX
      }
      if doubled <= width {
        error += width
        point.y += stepY
      }
    }
  }

  public func draw(in rect: Rect, of frame: inout Frame) {
    for y in 0..<min(size.height, rect.height) {
      for x in 0..<min(size.width, rect.width) {
        let pattern = patterns[y * size.width + x]
        guard pattern != 0 else { continue }
        frame.put(
          sign(of: pattern, charset: frame.charset), x: rect.x + x, y: rect.y + y,
          style: styles[y * size.width + x])
      }
    }
  }

  private func sign(of pattern: UInt8, charset: Charset) -> Character {
    switch charset {
    case .unicode: Unicode.Scalar(0x2800 + UInt32(pattern)).map(Character.init) ?? " "
    case .ascii: pattern.nonzeroBitCount < 3 ? "." : pattern.nonzeroBitCount < 6 ? ":" : "#"
    }
  }

  private func cell(_ x: Int, _ y: Int) -> Int? {
    guard x >= 0, x < dotsAcross, y >= 0, y < dotsDown else { return nil }
    return y / 4 * size.width + x / 2
  }

  /// Braille numbers its dots down the left side, down the right side, and then along the bottom.
  private static func bit(_ x: Int, _ y: Int) -> UInt8 {
    let bits: [UInt8] = x % 2 == 0 ? [0x01, 0x02, 0x04, 0x40] : [0x08, 0x10, 0x20, 0x80]
    return bits[y % 4]
  }
}

/// The part of a line that lies within a rectangle (Liang and Barsky), so that a far end costs no time.
private func segment(from start: Point, to end: Point, within rect: Rect) -> (Point, Point)? {
  if rect.contains(start), rect.contains(end) { return (start, end) }
  guard !rect.isEmpty else { return nil }
  let (x, y) = (Double(start.x), Double(start.y))
  let (width, height) = (Double(end.x) - x, Double(end.y) - y)
  var (enters, leaves) = (0.0, 1.0)
  let edges = [
    (-width, x - Double(rect.x)), (width, Double(rect.endX - 1) - x),
    (-height, y - Double(rect.y)), (height, Double(rect.endY - 1) - y),
  ]
  for (direction, distance) in edges {
    if direction == 0 {
      if distance < 0 { return nil }
    } else if direction < 0 {
      enters = max(enters, distance / direction)
    } else {
      leaves = min(leaves, distance / direction)
    }
  }
  guard enters <= leaves else { return nil }
  func point(at fraction: Double) -> Point {
    let column = min(max((x + fraction * width).rounded(), Double(rect.x)), Double(rect.endX - 1))
    let row = min(max((y + fraction * height).rounded(), Double(rect.y)), Double(rect.endY - 1))
    return Point(x: Int(column), y: Int(row))
  }
  return (point(at: enters), point(at: leaves))
}
