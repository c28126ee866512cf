/// The measures of large digits of one size, in points. A point is half a cell high and one wide in Unicode, and
/// one cell high and two wide in ASCII: about as wide as high in both.
struct DigitFont: Hashable, Sendable {
  let charset: Charset
  let height: Int
  let width: Int
  let stroke: Int

  /// Nil for less than 3 rows in Unicode and 5 in ASCII, where no digit can be told from another.
  init?(rows: Int, charset: Charset) {
    self.charset = charset
    let points = charset == .unicode ? rows * 2 : rows
    guard points >= 5 else { return nil }
    // A sixth is the weight of a bold face, which reads well from afar.
    let stroke = max((points + 3) / 6, 1)
    self.stroke = stroke
    // Both halves of a digit must be equally high.
    height = (points - 3 * stroke).isMultiple(of: 2) ? points : points - 1
    width = max((height * 3 + 2) / 5, 2 * stroke + 1)
  }

  var rows: Int { charset == .unicode ? (height + 1) / 2 : height }

  /// The columns of one character; a colon is narrow.
  func columns(of character: Character) -> Int {
    (character == ":" ? stroke : width) * columnsPerPoint
  }

  /// The columns of a text, the gaps between the characters included.
  func columns(of text: String) -> Int {
    text.reduce(-gap) { $0 + gap + columns(of: $1) }
  }

  var gap: Int { max(stroke, charset == .unicode ? 1 : 2) * (charset == .unicode ? 1 : columnsPerPoint / 2) }

  private var columnsPerPoint: Int { charset == .unicode ? 1 : 2 }

  /// The sign in one cell of a character.
  func sign(of character: Character, column: Int, row: Int) -> Character {
    let x = column / columnsPerPoint
    switch charset {
    case .ascii:
      return isLit(character, x, row) ? "#" : " "
    case .unicode:
      return switch (isLit(character, x, row * 2), isLit(character, x, row * 2 + 1)) {
      case (true, true): "█"
      case (true, false): "▀"
      case (false, true): "▄"
      case (false, false): " "
      }
    }
  }

  private func isLit(_ character: Character, _ x: Int, _ y: Int) -> Bool {
    guard y < height else { return false }
    if character == ":" {
      // The dots stand in the middles of the two halves.
      let half = (height - stroke) / 2
      let upper = (half + stroke) / 2 - stroke / 2
      let lower = height - upper - stroke
      return y >= upper && y < upper + stroke || y >= lower && y < lower + stroke
    }
    return SevenSegments(character).isLit(x: x, y: y, width: width, height: height, stroke: stroke)
  }
}
