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
    let visible = visibleItems(in: rect.height)
    for (row, index) in visible.enumerated() {
      drawItem(index, in: rect.row(row), of: &frame)
    }
    let hasMoreAbove = visible.lowerBound > 0
    let hasMoreBelow = visible.upperBound < items.count
    let edge = rect.endX - 1
    if hasMoreAbove { frame.put("↑", x: edge, y: rect.y, style: .muted) }
    if hasMoreBelow { frame.put("↓", x: edge, y: rect.endY - 1, style: .muted) }
  }

  /// The items that a menu of so many rows shows.
  public func visibleItems(in height: Int) -> Range<Int> {
    let height = min(max(height, 0), items.count)
    let wanted = min(max(selection ?? 0, 0), items.count) - height / 2
    let first = min(max(wanted, 0), items.count - height)
    return first..<(first + height)
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
