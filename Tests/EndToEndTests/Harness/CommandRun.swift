import Foundation

/// What a plain command left behind.
struct CommandRun: CustomStringConvertible {
  var ending: ChildProcess.Ending
  var output: String
  var errors: String

  var description: String { "\(ending)\n--- standard output\n\(output)\n--- standard error\n\(errors)" }
}

extension Home {
  /// Runs a program to its end, without a terminal.
  ///
  /// - Parameters:
  ///   - executable: a full path.
  ///   - changes: what differs from the home's environment; nil takes a variable away.
  ///   - input: what it reads on its standard input; nothing at all by default.
  func run(
    _ executable: String, _ arguments: [String], with changes: [String: String?] = [:], input: String = "",
    within limit: Duration = patience
  ) async throws -> CommandRun {
    let name = "run-\(UUID().uuidString)"
    defer {
      for part in ["in", "out", "err"] {
        try? FileManager.default.removeItem(atPath: path("\(name).\(part)"))
      }
    }
    try write(input, to: "\(name).in")
    let child = try ChildProcess(
      executable, arguments, environment: environment(with: changes),
      input: path("\(name).in"), output: path("\(name).out"), errors: path("\(name).err"))
    let ending = try await child.ending(within: limit)
    return CommandRun(
      ending: ending, output: try text(of: "\(name).out"), errors: try text(of: "\(name).err"))
  }

  /// Runs `clamshell` with `arguments`, as ``run(_:_:with:input:within:)`` does.
  func clamshell(
    _ arguments: String..., with changes: [String: String?] = [:], input: String = ""
  ) async throws -> CommandRun {
    try await run(try BuiltProgram.path(), arguments, with: changes, input: input)
  }

  func environment(with changes: [String: String?]) -> [String: String] {
    var changed = environment
    for (name, value) in changes { changed[name] = value }
    return changed
  }
}
