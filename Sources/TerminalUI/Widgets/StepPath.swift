/// A path of named steps in a row: those that are done, the current one, and those to come.
///
/// Where the names have no room, only that of the current step is shown, and then only the signs.
public struct StepPath: Widget {
  public var names: [String]

  /// Index of the current step; all are done if it is past the last one.
  public var current: Int

  public init(names: [String], current: Int) {
    self.names = names
    self.current = current
  }

  public func draw(in rect: Rect, of frame: inout Frame) {
    let everyName = spans(for: frame.charset, link: 2, names: names.map { $0 })
    let currentName = spans(
      for: frame.charset, link: 1, names: names.indices.map { $0 == current ? names[$0] : nil })
    let noName = spans(for: frame.charset, link: 1, names: names.map { _ in nil })
    let fitting = [everyName, currentName].first { $0.displayWidth <= rect.width } ?? noName
    frame.write(fitting, x: rect.x, y: rect.y)
  }

  private func spans(for charset: Charset, link length: Int, names: [String?]) -> [Span] {
    var spans: [Span] = []
    for (index, name) in names.enumerated() {
      if index > 0 { spans.append(link(before: index, length: length, charset: charset, spaced: length > 1)) }
      let (sign, style) = mark(of: index, charset: charset)
      spans.append(Span(name.map { "\(sign) \($0)" } ?? sign, style))
    }
    return spans
  }

  private func mark(of index: Int, charset: Charset) -> (String, Style) {
    if index < current { return (charset == .unicode ? "●" : "[x]", Style(.green)) }
    if index == current { return (charset == .unicode ? "◉" : "[>]", Style(.accent, .bold)) }
    return (charset == .unicode ? "○" : "[ ]", .muted)
  }

  private func link(before index: Int, length: Int, charset: Charset, spaced: Bool) -> Span {
    let sign = index <= current ? charset.either("━", or: "=") : charset.either("─", or: "-")
    let line = String(repeating: sign, count: length)
    let isAfterName = spaced || index == current + 1 && names.indices.contains(current)
    return Span(isAfterName && length > 1 ? " \(line) " : line, .track)
  }
}

extension [Span] {
  fileprivate var displayWidth: Int { reduce(0) { $0 + $1.text.displayWidth } }
}
