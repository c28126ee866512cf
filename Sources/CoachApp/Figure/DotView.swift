import FigureDrawing
import TerminalUI

/// A picture of dots in the terminal: Braille where there is Unicode, and signs of more or less ink where there is not.
struct DotView: Widget {
  let picture: DotPicture

  func draw(in rect: Rect, of frame: inout Frame) {
    for row in 0..<min(picture.rows, rect.height) {
      for column in 0..<min(picture.columns, rect.width) {
        let cell = picture.cell(column: column, row: row)
        guard cell.pattern != 0 else { continue }
        let sign = frame.charset == .unicode ? cell.braille : cell.ink
        frame.put(sign, x: rect.x + column, y: rect.y + row)
      }
    }
  }
}

extension DotCell {
  fileprivate var braille: Cell {
    Cell(Unicode.Scalar(0x2800 + UInt32(pattern)).map(Character.init) ?? " ", style)
  }

  /// Muscles and sore places have signs of their own, so that they show without colour.
  fileprivate var ink: Cell {
    let sign: Character =
      switch material {
      case .nothing: " "
      case .ground: count > 2 ? "-" : "."
      case .prop: "="
      case .muscle: "#"
      case .sore: "X"
      case .skin: count < 3 ? "'" : shade == .dark ? ":" : shade == .dim ? "+" : "o"
      }
    return Cell(sign, style)
  }

  fileprivate var style: Style {
    switch material {
    case .nothing: .plain
    case .ground: Style(.track)
    case .prop: Style(.amber)
    case .sore: Style(.red, .bold)
    case .skin: Style([ColorRole.solidDark, .solidDim, .solidLight, .solidBright][Int(shade.rawValue)])
    case .muscle: Style([ColorRole.glowDark, .glowDim, .glowLight, .glowBright][Int(shade.rawValue)])
    }
  }
}
