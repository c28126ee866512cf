/// What a colour is for; the terminal's palette says which colour that is. Never the only signal.
public enum ColorRole: UInt8, Hashable, Sendable, CaseIterable {
  /// Ordinary text, in the terminal's own colours.
  case text
  /// Less important than the text around it.
  case muted
  /// What the eye should find first.
  case accent
  case green, amber, red
  /// The item that is chosen, on a background of its own.
  case selection
  /// The part of a bar that is not filled, borders and rules.
  case track
  /// Something solid, from its shadow to where the light falls on it.
  case solidDark, solidDim, solidLight, solidBright
  /// The same, where the eye should find it first.
  case glowDark, glowDim, glowLight, glowBright
}
