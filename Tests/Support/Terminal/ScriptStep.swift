public import TerminalUI

/// What happens at a scripted terminal.
public enum ScriptStep {
  case event(TerminalEvent)

  /// The keyboard sends bytes, and then nothing for a moment.
  case bytes([UInt8])

  /// The window gets another size.
  case resize(Size)

  /// Nobody does anything for so long; waits end in their time.
  case quiet(Duration)

  /// The screen is broken from now on: whatever is presented fails with this error.
  case screenFails(any Error)

  /// A look at the screen, at the moment when all before it has been dealt with.
  case look((Frame) -> Void)

  public static func key(_ key: Key) -> ScriptStep { .event(.key(key)) }

  /// The bytes of a text; `\r` is Enter, and `\u{3}` is Ctrl-C.
  public static func typed(_ text: String) -> ScriptStep { .bytes(Array(text.utf8)) }
}
