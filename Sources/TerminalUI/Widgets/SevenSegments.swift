/// The shape of a digit as the seven bars of a clock's display, at any size.
struct SevenSegments: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let top = SevenSegments(rawValue: 1)
  static let upperRight = SevenSegments(rawValue: 2)
  static let lowerRight = SevenSegments(rawValue: 4)
  static let bottom = SevenSegments(rawValue: 8)
  static let lowerLeft = SevenSegments(rawValue: 16)
  static let upperLeft = SevenSegments(rawValue: 32)
  static let middle = SevenSegments(rawValue: 64)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Empty for what is no digit.
  init(_ character: Character) {
    let bars: SevenSegments
    switch character {
    case "0": bars = [.top, .upperRight, .lowerRight, .bottom, .lowerLeft, .upperLeft]
    case "1": bars = [.upperRight, .lowerRight]
    case "2": bars = [.top, .upperRight, .middle, .lowerLeft, .bottom]
    case "3": bars = [.top, .upperRight, .middle, .lowerRight, .bottom]
    case "4": bars = [.upperLeft, .upperRight, .middle, .lowerRight]
    case "5": bars = [.top, .upperLeft, .middle, .lowerRight, .bottom]
    case "6": bars = [.top, .upperLeft, .middle, .lowerLeft, .lowerRight, .bottom]
    case "7": bars = [.top, .upperRight, .lowerRight]
    case "8": bars = [.top, .upperRight, .lowerRight, .bottom, .lowerLeft, .upperLeft, .middle]
    case "9": bars = [.top, .upperRight, .lowerRight, .bottom, .upperLeft, .middle]
    case "-": bars = [.middle]
    default: bars = []
    }
    self = bars
  }

  /// Whether a point is lit in a digit of `width` by `height` points with bars `stroke` points thick.
  func isLit(x: Int, y: Int, width: Int, height: Int, stroke: Int) -> Bool {
    let middleTop = (height - stroke) / 2
    let isLeft = x < stroke
    let isRight = x >= width - stroke
    let reachesUp = y < middleTop + stroke
    let reachesDown = y >= middleTop
    return contains(.top) && y < stroke
      || contains(.middle) && y >= middleTop && y < middleTop + stroke
      || contains(.bottom) && y >= height - stroke
      || contains(.upperLeft) && isLeft && reachesUp || contains(.upperRight) && isRight && reachesUp
      || contains(.lowerLeft) && isLeft && reachesDown
      || contains(.lowerRight) && isRight && reachesDown
  }
}
