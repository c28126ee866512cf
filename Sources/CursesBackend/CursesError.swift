/// Why the terminal could not be taken over.
public enum CursesError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Input or output is a file, a pipe, or nothing.
  case notATerminal
  /// There is no description of a terminal of this name.
  case unknownKind(String)
  /// A terminal of this name cannot place the cursor.
  case unsuitableKind(String)
  /// There is one screen, and it is in use.
  case alreadyOpen
  /// The system gave neither signals nor files.
  case systemFailure

  public var description: String {
    switch self {
    case .notATerminal:
      """
      Standard input and output are not both a terminal, and a full screen needs one. Run it in a terminal \
      window, without sending its input or output elsewhere.
      """
    case .unknownKind(let name) where name.isEmpty:
      """
      The environment variable TERM is not set, so the kind of terminal is not known. Try again with \
      TERM=xterm-256color.
      """
    case .unknownKind(let name):
      """
      Nothing is known about a terminal called "\(name)" (from the environment variable TERM). Install its \
      terminfo entry, or try again with TERM=xterm-256color.
      """
    case .unsuitableKind(let name):
      """
      A terminal called "\(name)" (from the environment variable TERM) cannot place text anywhere on the \
      screen. Run it in another terminal window.
      """
    case .alreadyOpen:
      "The terminal is in use by this program already. Close it before opening it again."
    case .systemFailure:
      "The system refused the files that a full screen needs. Close some programs and try again."
    }
  }
}
