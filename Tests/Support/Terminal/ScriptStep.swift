public import TerminalUI

/// What happens at a scripted terminal.
public enum ScriptStep {
  case event(TerminalEvent)

  /// The window gets another size.
  case resize(Size)

  /// Nobody does anything for so long; waits end in their time.
  case quiet(Duration)

  /// A look at the screen, at the moment when all before it has been dealt with.
  case look((Frame) -> Void)

  public static func key(_ key: Key) -> ScriptStep { .event(.key(key)) }

  /// A key for each character.
  public static func typing(_ text: String) -> [ScriptStep] {
    text.map { .key(.character($0)) }
  }
}
