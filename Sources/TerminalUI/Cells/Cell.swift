/// One place on the screen: a character as a reader sees it, and its style.
public struct Cell: Hashable, Sendable {
  public let character: Character
  public var style: Style

  /// 1, or 2 for a wide character, or 0 for the place that the wide character before it covers.
  public let width: Int8

  /// What cannot be drawn, such as a control character or a lone accent, becomes a space.
  public init(_ character: Character, _ style: Style = .plain) {
    let width = character.displayWidth
    self.character = width == 0 || character == "\t" ? " " : character
    self.style = style
    self.width = Int8(max(width, 1))
  }

  /// A pattern of dots, numbered as Braille numbers them; its width need not be looked up.
  public static func braille(_ pattern: UInt8, _ style: Style) -> Cell {
    Cell(brailleSigns[Int(pattern)], width: 1, style)
  }

  private init(_ character: Character, width: Int8, _ style: Style) {
    self.character = character
    self.style = style
    self.width = width
  }

  private init(coveredIn style: Style) {
    character = " "
    self.style = style
    width = 0
  }

  private static let brailleSigns: [Character] = (0...255).map { pattern in
    Unicode.Scalar(0x2800 + UInt32(pattern)).map(Character.init) ?? " "
  }

  public static let blank = Cell(" ")

  /// The right half of a wide character.
  static func covered(in style: Style) -> Cell { Cell(coveredIn: style) }
}
