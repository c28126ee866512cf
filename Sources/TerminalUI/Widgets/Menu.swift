/// Items one under the other, one of them selected. A menu longer than its rectangle shows the part around the
/// selection, and signs at the edge say that there is more.
public struct Menu: Widget {
  public var items: [MenuItem]

  /// Index of the selected item, nil if none is.
  public var selection: Int?

  public init(items: [MenuItem], selection: Int?) {
    self.items = items
    self.selection = selection
  }

  public func draw(in rect: Rect, of frame: inout Frame) {
    let excerpt = Excerpt(around: selection ?? 0, of: items.count, rows: rect.height)
    for (row, index) in excerpt.lines.enumerated() { drawItem(index, in: rect.row(row), of: &frame) }
    frame.drawMore(around: excerpt, in: rect)
  }

  private func drawItem(_ index: Int, in row: Rect, of frame: inout Frame) {
    let item = items[index]
    let isSelected = index == selection
    let style: Style = isSelected ? .selection.with(.bold) : item.isEnabled ? .plain : .muted
    frame.fill(row, style: style)
    let marker = isSelected ? frame.charset.either("▸", or: ">") : " "
    frame.put(marker, x: row.x, y: row.y, style: style)
    // The last column is for the signs that say that there is more.
    let detailWidth = min(item.detail.displayWidth, row.width / 2)
    let parts: [Part] = [.fixed(2), .flexible, .fixed(1), .fixed(detailWidth), .fixed(2)]
    let columns = row.columns(parts)
    frame.write(item.label, in: columns[1], style: style)
    let detailStyle = isSelected ? style : .muted
    frame.write(item.detail, in: columns[3], style: detailStyle, alignment: .right)
  }
}

/// One line of a menu: what it is called, and something short about it at the right edge.
public struct MenuItem: Hashable, Sendable {
  public var label: String
  public var detail: String
  public var isEnabled: Bool

  public init(_ label: String, detail: String = "", isEnabled: Bool = true) {
    self.label = label
    self.detail = detail
    self.isEnabled = isEnabled
  }
}
