internal import TerminalUI

/// What the terminal draws a role with.
struct Ink: Hashable, Sendable {
  /// Colours as the terminal numbers them; nil is the terminal's own.
  var foreground: Int32?
  var background: Int32?

  /// What makes up for colours that there are not.
  var emphasis: Emphasis = []
}
