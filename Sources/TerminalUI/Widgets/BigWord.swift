/// A word or a few, in capitals as large as its rectangle allows, to be read from across the room.
///
/// Where nothing large fits, or a sign has no large form, it is plain bold text.
public struct BigWord: Widget {
  public var text: String
  public var style: Style

  /// Points of the screen for each point of a letter, at most.
  public var largest: Int

  public init(_ text: String, style: Style = .accent, largest: Int = 2) {
    self.text = text
    self.style = style
    self.largest = largest
  }

  public func draw(in rect: Rect, of frame: inout Frame) {
    guard let scale = scale(in: rect.size, frame.charset) else {
      let middle = rect.row((rect.height - 1) / 2)
      return frame.write(text, in: middle, style: style.with(.bold), alignment: .center)
    }
    let rows = BigWord.rows(scale, frame.charset)
    let left = rect.x + Alignment.center.indent(of: columns(scale), in: rect.width)
    let top = rect.y + (rect.height - rows) / 2
    for (index, letter) in letters.enumerated() {
      let x = left + index * (PixelLetters.width + 1) * scale
      for row in 0..<rows {
        for column in 0..<(PixelLetters.width * scale) {
          let sign = sign(of: letter, column / scale, row, scale, frame.charset)
          if sign != " " { frame.put(sign, x: x + column, y: top + row, style: style) }
        }
      }
    }
  }

  /// The rows that the words take up in a space of a size; 1 if nothing large fits.
  public func height(in size: Size, charset: Charset) -> Int {
    scale(in: size, charset).map { BigWord.rows($0, charset) } ?? min(size.height, 1)
  }

  private var letters: [Character] { Array(text.uppercased()) }

  private func columns(_ scale: Int) -> Int {
    (letters.count * (PixelLetters.width + 1) - 1) * scale
  }

  private static func rows(_ scale: Int, _ charset: Charset) -> Int {
    let points = PixelLetters.height * scale
    return charset == .unicode ? (points + 1) / 2 : points
  }

  private func scale(in size: Size, _ charset: Charset) -> Int? {
    guard !letters.isEmpty, letters.allSatisfy(PixelLetters.has) else { return nil }
    return stride(from: min(largest, 10), through: 1, by: -1).first {
      columns($0) <= size.width && BigWord.rows($0, charset) <= size.height
    }
  }

  private func sign(of letter: Character, _ x: Int, _ row: Int, _ scale: Int, _ charset: Charset) -> Character
  {
    func isLit(_ y: Int) -> Bool { PixelLetters.isLit(letter, x: x, y: y / scale) }
    switch charset {
    case .ascii: return isLit(row) ? "#" : " "
    case .unicode:
      return switch (isLit(row * 2), isLit(row * 2 + 1)) {
      case (true, true): "█"
      case (true, false): "▀"
      case (false, true): "▄"
      case (false, false): " "
      }
    }
  }
}
