public import TerminalUI

/// Turns bytes into keys as the real terminal does: the sequences of an xterm first, as ncurses knows them, and what is
/// left by the same decoder.
public struct Typing {
  /// What an xterm sends for keys that stand for no character, and which key each is.
  public static let sequences: [(bytes: String, key: Key)] = [
    ("\u{1B}OA", .up), ("\u{1B}OB", .down), ("\u{1B}OC", .right), ("\u{1B}OD", .left), ("\u{1B}OH", .home),
    ("\u{1B}OF", .end), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[3~", .delete),
    ("\u{1B}[Z", .backTab), ("\u{1B}OP", .function(1)), ("\u{1B}[15~", .function(5)),
    ("\u{1B}[24~", .function(12)),
  ]

  private var decoder = KeyDecoder()

  public init() {}

  /// The keys that come of bytes, after which nothing follows for a while.
  public mutating func keys(for bytes: [UInt8]) -> [Key] {
    var keys: [Key] = []
    var rest = bytes[...]
    while let byte = rest.first {
      if let (sequence, key) = Typing.sequences.first(where: { rest.starts(with: $0.bytes.utf8) }) {
        keys += decoder.pause() + [key]
        rest = rest.dropFirst(sequence.utf8.count)
      } else {
        keys += decoder.keys(for: byte)
        rest = rest.dropFirst()
      }
    }
    return keys + decoder.pause()
  }

  /// The keys that come of a text typed at once; `\r` is Enter, and `\u{3}` is Ctrl-C.
  public static func keys(for text: String) -> [Key] {
    var typing = Typing()
    return typing.keys(for: Array(text.utf8))
  }
}
