/// A picture of the whole screen, to be drawn into and then presented.
///
/// Nothing can be drawn outside of it, nor, while a widget draws, outside of the widget's rectangle. Wide
/// characters are never left in halves.
public struct Frame: Equatable, Sendable {
  public let size: Size

  /// The characters that the terminal can show. Text is respelled by it, and widgets choose their signs by it.
  public let charset: Charset

  /// Where the terminal's cursor is shown, nil if nowhere.
  public var cursor: Point?

  private var cells: [Cell]
  private var clip: Rect

  public init(size: Size, charset: Charset) {
    self.size = size
    self.charset = charset
    cells = Array(repeating: .blank, count: size.width * size.height)
    clip = Rect(size)
  }

  public var bounds: Rect { Rect(size) }

  /// The cell at a place, blank outside of the frame.
  public subscript(x: Int, y: Int) -> Cell {
    index(x, y).map { cells[$0] } ?? .blank
  }

  /// The text of each row, without the blanks at its end.
  public var rows: [String] {
    (0..<size.height).map { y in
      var row = ""
      var blanks = 0
      for cell in cells[(y * size.width)..<((y + 1) * size.width)] where cell.width > 0 {
        if cell.character == " " {
          blanks += 1
        } else {
          row.append(contentsOf: repeatElement(" ", count: blanks))
          row.append(cell.character)
          blanks = 0
        }
      }
      return row
    }
  }

  /// Puts one cell; outside of the frame it does nothing. A wide character that does not fit becomes a space.
  public mutating func put(_ cell: Cell, x: Int, y: Int) {
    guard cell.width > 0, clip.contains(Point(x: x, y: y)), let place = index(x, y) else { return }
    detachHalves(at: place)
    if cell.width == 1 {
      cells[place] = cell
    } else if x + 1 < clip.endX {
      detachHalves(at: place + 1)
      cells[place] = cell
      cells[place + 1] = .covered(in: cell.style)
    } else {
      cells[place] = Cell(" ", cell.style)
    }
  }

  /// Puts one character, spelled as the terminal can show it.
  public mutating func put(_ character: Character, x: Int, y: Int, style: Style = .plain) {
    put(Cell(charset.spelling(of: character), style), x: x, y: y)
  }

  /// Lets `body` draw in a part of the frame, and nowhere else.
  public mutating func clipped(to rect: Rect, _ body: (inout Frame) -> Void) {
    let outer = clip
    clip = rect.intersection(outer)
    body(&self)
    clip = outer
  }

  private func index(_ x: Int, _ y: Int) -> Int? {
    guard x >= 0, x < size.width, y >= 0, y < size.height else { return nil }
    return y * size.width + x
  }

  /// Blanks the other half of a wide character, one half of which is about to be overwritten.
  private mutating func detachHalves(at place: Int) {
    if cells[place].width == 0 {
      cells[place - 1] = Cell(" ", cells[place - 1].style)
      cells[place] = Cell(" ", cells[place].style)
    } else if cells[place].width == 2 {
      cells[place] = Cell(" ", cells[place].style)
      cells[place + 1] = Cell(" ", cells[place + 1].style)
    }
  }
}
