/// A key, as far as a terminal tells keys apart.
public enum Key: Hashable, Sendable {
  /// A character, which may be half of a grapheme: accents that are typed apart come apart.
  case character(Character)
  case control(ControlKey)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  /// A function key, counted from 1.
  case function(Int)
}

/// A letter or a sign held together with Ctrl, as far as a terminal tells such keys apart. The raw value is the
/// byte that it sends.
///
/// What is missing cannot be told from another key: Ctrl-H is backspace, Ctrl-I is tab, Ctrl-J and Ctrl-M are enter,
/// and Ctrl-[ is escape. Nor does a terminal say whether Shift is held too.
public enum ControlKey: UInt8, Hashable, Sendable, CaseIterable {
  case at = 0x00
  case a, b, c, d, e, f, g
  case k = 0x0B
  case l
  case n = 0x0E
  case o, p, q, r, s, t, u, v, w, x, y, z
  case backslash = 0x1C
  case closingBracket, caret, underscore

  /// How it is written for a reader, such as `Ctrl-C`.
  public var sign: String { "Ctrl-\(Character(Unicode.Scalar(rawValue + 0x40)))" }
}
