/// Eight dots of a picture, two across and four down, as one place of a terminal shows them.
public struct DotCell: Hashable, Sendable {
  /// The dots that are there, numbered as Braille numbers them: down the left, down the right, then along the bottom.
  public var pattern: UInt8 = 0
  /// The most important of what they are of.
  public var material = Material.nothing
  /// The light on that, 0 to 1, as one of a few steps.
  public var shade = Shade.dark

  /// Light as far as it can be told apart in a terminal.
  public enum Shade: UInt8, Hashable, Sendable, CaseIterable {
    case dark, dim, light, bright
  }

  public var count: Int { pattern.nonzeroBitCount }
}

extension DotPicture {
  /// The size in cells.
  public var columns: Int { width / 2 }
  public var rows: Int { height / 4 }

  /// The dots of one cell.
  public func cell(column: Int, row: Int) -> DotCell {
    var cell = DotCell()
    var (light, lit): (Float, Float) = (0, 0)
    for dot in 0..<8 {
      let (x, y) = (column * 2 + dot % 2, row * 4 + dot / 2)
      let material = materials[y * width + x]
      guard material != .nothing else { continue }
      cell.pattern |= DotPicture.bits[dot]
      if material > cell.material {
        cell.material = material
        (light, lit) = (0, 0)
      }
      if material == cell.material {
        light += lights[y * width + x]
        lit += 1
      }
    }
    if lit > 0 { cell.shade = DotCell.Shade(light: light / lit) }
    return cell
  }

  private static let bits: [UInt8] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]
}

extension DotCell.Shade {
  fileprivate init(light: Float) {
    self = light < 0.3 ? .dark : light < 0.55 ? .dim : light < 0.8 ? .light : .bright
  }
}

/// What a dot is of, the most important last: where two share a cell, the later one gives the colour.
public enum Material: UInt8, Hashable, Sendable, CaseIterable, Comparable {
  case nothing
  /// The floor and the wall.
  case ground
  case skin
  case prop
  /// A muscle that works.
  case muscle
  /// Where it hurts.
  case sore

  public static func < (left: Material, right: Material) -> Bool { left.rawValue < right.rawValue }
}
