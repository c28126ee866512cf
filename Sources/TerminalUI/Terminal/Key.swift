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
