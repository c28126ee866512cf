/// What ends a wait for the terminal.
public enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  case resized(Size)
  /// The process was asked to end, by Ctrl-C from elsewhere, by the system, or because the terminal closed.
  case interrupted
  /// The process was stopped for a while and goes on.
  case resumed
  /// There will be no more keys.
  case inputEnded
  /// Nothing happened in the time given.
  case timedOut
}
