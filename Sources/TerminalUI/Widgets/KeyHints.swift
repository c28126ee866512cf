/// The keys that do something now, in one row. Hints that have no room are left out whole: the least important
/// ones, and among equals the last.
public struct KeyHints: Widget {
  public var hints: [KeyHint]

  public init(_ hints: [KeyHint]) {
    self.hints = hints
  }

  public func draw(in rect: Rect, of frame: inout Frame) {
    var column = rect.x
    for hint in fitting(in: rect.width) {
      column = frame.write(
        [Span(hint.key, Style(.accent, .bold)), Span(" \(hint.label)", .muted)], x: column, y: rect.y)
      column += KeyHints.gap
    }
  }

  private static let gap = 3

  /// The hints that a row of so many columns shows, in their order.
  private func fitting(in width: Int) -> [KeyHint] {
    var kept = hints
    while KeyHints.width(of: kept) > width, let least = kept.map(\.importance).min() {
      guard let index = kept.lastIndex(where: { $0.importance == least }) else { break }
      kept.remove(at: index)
    }
    return kept
  }

  private static func width(of hints: [KeyHint]) -> Int {
    hints.reduce(-gap) { $0 + gap + $1.key.displayWidth + 1 + $1.label.displayWidth }
  }
}

/// A key and what it does.
public struct KeyHint: Hashable, Sendable {
  public var key: String
  public var label: String

  /// On a narrow screen the hints of the least importance go first.
  public var importance: Int

  public init(_ key: String, _ label: String, importance: Int = 0) {
    self.key = key
    self.label = label
    self.importance = importance
  }
}
