extension Rect {
  /// Smaller by so many columns on the left and on the right, and rows above and below.
  public func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    let columns = min(max(columns, 0), width / 2 + 1)
    let rows = min(max(rows, 0), height / 2 + 1)
    return Rect(
      x: x + min(columns, width), y: y + min(rows, height), width: width - 2 * columns,
      height: height - 2 * rows)
  }

  /// A part of the given size, or as much of it as there is room for, in the middle.
  public func centered(width: Int, height: Int) -> Rect {
    let width = min(max(width, 0), self.width)
    let height = min(max(height, 0), self.height)
    return Rect(
      x: x + (self.width - width) / 2, y: y + (self.height - height) / 2, width: width, height: height)
  }

  /// One of its rows, counted from 0 at the top; empty outside.
  public func row(_ index: Int) -> Rect {
    guard index >= 0, index < height else { return Rect(x: x, y: y, width: 0, height: 0) }
    return Rect(x: x, y: y + index, width: width, height: 1)
  }

  /// The rectangle, or a part of it that is so many columns wide if it is wider.
  public func limited(toColumns most: Int, _ alignment: Alignment = .center) -> Rect {
    let kept = min(max(most, 0), width)
    return Rect(x: x + alignment.indent(of: kept, in: width), y: y, width: kept, height: height)
  }

  /// Its upper part of at most so many rows.
  public func limited(toRows most: Int) -> Rect {
    Rect(x: x, y: y, width: width, height: min(max(most, 0), height))
  }

  /// What is left below so many rows.
  public func dropping(rows: Int) -> Rect {
    let rows = min(max(rows, 0), height)
    return Rect(x: x, y: y + rows, width: width, height: height - rows)
  }

  /// What is left at the right of so many columns.
  public func dropping(columns: Int) -> Rect {
    let columns = min(max(columns, 0), width)
    return Rect(x: x + columns, y: y, width: width - columns, height: height)
  }

  /// What is left above so many rows at its lower edge.
  public func droppingLast(rows: Int) -> Rect { limited(toRows: height - min(max(rows, 0), height)) }

  /// What is left of so many columns at its right edge.
  public func droppingLast(columns: Int) -> Rect {
    limited(toColumns: width - min(max(columns, 0), width), .left)
  }

  /// Its part from a column of the screen on to its right edge.
  public func from(x column: Int) -> Rect {
    dropping(columns: min(max(column, x), endX) - x)
  }
}
