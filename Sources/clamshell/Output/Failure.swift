import ArgumentParser
import Files

/// Why a command could not be done: a sentence that says what was wrong, where, and what to do.
struct Failure: Error, CustomStringConvertible {
  let description: String
  let code: ExitCode

  /// What was given is not acceptable: exit 65.
  static func badInput(_ sentence: String) -> Failure { Failure(description: sentence, code: ExitCode(65)) }

  /// The command was written in a way that cannot be meant: exit 64.
  static func usage(_ sentence: String) -> Failure { Failure(description: sentence, code: ExitCode(64)) }

  /// Anything else that went wrong: exit 1.
  static func other(_ sentence: String) -> Failure { Failure(description: sentence, code: ExitCode(1)) }

  /// There is no journal to read.
  static func noJournal(_ path: String) -> Failure {
    .other("There is no journal at \(path). Begin with 'clamshell', or name another one with --journal.")
  }

  /// There is a journal, perhaps, but nobody has begun a plan in it.
  static func noPlan(in path: String) -> Failure {
    .other("There is no plan in \(path) yet. Begin with 'clamshell', or 'clamshell start --affected left'.")
  }

  /// Says it on standard error, and ends the program.
  func report() -> Never {
    try? StandardStream.error.write(Array("clamshell: \(description)\n".utf8))
    System.exit(code.rawValue)
  }
}

/// Writes a text and an end of line to standard output; a disk that is full or a reader that left is a failure.
func tell(_ text: String) throws {
  try put(text.hasSuffix("\n") ? text : text + "\n")
}

/// Writes a text to standard output as it is.
func put(_ text: String) throws {
  do {
    try StandardStream.output.write(Array(text.utf8))
  } catch {
    throw Failure.other("Standard output could not be written: \(error.reason).")
  }
}
