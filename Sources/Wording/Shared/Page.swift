/// Something to read, as blocks that a screen or the command line lays out in the width it has.
public struct Page: Hashable, Sendable {
  public var blocks: [Block]

  public init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }

  public enum Block: Hashable, Sendable {
    case title(String)
    case heading(String)
    case text(String)
    /// Less important than the text around it.
    case aside(String)
    /// Needs to be seen.
    case caution(String)
    /// Needs to be seen before anything else.
    case warning(String)
    /// An entry of a list after a sign of its own, such as `-`, `2.` or `m7`.
    case item(sign: String, text: String)
    /// An entry of a checklist, and how much of it is there.
    case check(isMet: Bool, text: String, progress: String)
    /// Rows under a header, each a list again where the columns have no room.
    case table(header: [String], rows: [[String]])
  }

  /// A heading and what stands under it; nothing at all if there is nothing to stand there.
  public mutating func add(_ heading: String, _ blocks: [Block]) {
    guard !blocks.isEmpty else { return }
    self.blocks.append(.heading(heading))
    self.blocks += blocks
  }

  /// Breaks a text into lines: the text, the columns, and the indent of all lines but the first.
  public typealias Wrapping = (_ text: String, _ width: Int, _ hangingIndent: Int) -> [String]
}

/// A line of a page: pieces of different tone, one after the other.
public struct PageLine: Hashable, Sendable {
  public var pieces: [Piece]

  public init(_ pieces: [Piece] = []) {
    self.pieces = pieces
  }

  init(_ text: String, _ tone: Tone) {
    pieces = [Piece(text: text, tone: tone)]
  }

  public var text: String { pieces.map(\.text).joined() }

  public struct Piece: Hashable, Sendable {
    public var text: String
    public var tone: Tone
  }

  public enum Tone: Hashable, Sendable {
    case title, heading, plain, aside, caution, warning, sign, met, unmet
  }
}
