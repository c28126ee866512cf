/// How long one part of a divided rectangle is.
public enum Part: Hashable, Sendable {
  /// So many cells, as long as there are any left for it.
  case fixed(Int)
  /// A share of what the fixed parts leave, in proportion to the weight.
  case flexible(weight: Int)

  /// An equal share of what the fixed parts leave.
  public static let flexible = Part.flexible(weight: 1)
}

extension Part {
  private static let limit = 1_000_000

  private var fixedLength: Int {
    guard case .fixed(let length) = self else { return 0 }
    return min(max(length, 0), Part.limit)
  }

  private var weight: Int {
    guard case .flexible(let weight) = self else { return 0 }
    return min(max(weight, 0), Part.limit)
  }

  /// Divides a length. Fixed parts come first, and in their order when there is too little for all; the
  /// flexible parts share the rest to the last cell. Without flexible parts the rest stays unused.
  public static func lengths(of parts: [Part], in length: Int) -> [Int] {
    var rest = min(max(length, 0), limit)
    var lengths = parts.map { part in
      let taken = min(part.fixedLength, rest)
      rest -= taken
      return taken
    }
    var weightLeft = parts.reduce(0) { $0 + $1.weight }
    for (index, part) in parts.enumerated() where part.weight > 0 {
      let share = rest * part.weight / weightLeft
      lengths[index] = share
      rest -= share
      weightLeft -= part.weight
    }
    return lengths
  }
}

extension Rect {
  /// Divides it from top to bottom.
  public func rows(_ parts: [Part]) -> [Rect] {
    var top = y
    return Part.lengths(of: parts, in: height).map { length in
      defer { top += length }
      return Rect(x: x, y: top, width: width, height: length)
    }
  }

  /// Divides it from left to right.
  public func columns(_ parts: [Part]) -> [Rect] {
    var left = x
    return Part.lengths(of: parts, in: width).map { length in
      defer { left += length }
      return Rect(x: left, y: y, width: length, height: height)
    }
  }

  public func rows(_ first: Part, _ second: Part) -> (Rect, Rect) {
    let all = rows([first, second])
    return (all[0], all[1])
  }

  public func rows(_ first: Part, _ second: Part, _ third: Part) -> (Rect, Rect, Rect) {
    let all = rows([first, second, third])
    return (all[0], all[1], all[2])
  }

  public func columns(_ first: Part, _ second: Part) -> (Rect, Rect) {
    let all = columns([first, second])
    return (all[0], all[1])
  }

  public func columns(_ first: Part, _ second: Part, _ third: Part) -> (Rect, Rect, Rect) {
    let all = columns([first, second, third])
    return (all[0], all[1], all[2])
  }
}
