import Foundation
import Testing

extension Home {
  /// Runs `clamshell`, and expects this exit code.
  @discardableResult
  func clamshell(
    _ arguments: [String], exits code: Int32 = 0, with changes: [String: String?] = [:],
    input: String = "", sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> CommandRun {
    let run = try await run(try BuiltProgram.path(), arguments, with: changes, input: input)
    #expect(
      run.ending == .exited(code), "clamshell \(arguments.joined(separator: " ")): \(run)",
      sourceLocation: sourceLocation)
    return run
  }

  /// Runs `clamshell` with `--json`, and reads the document that it prints.
  func json(
    _ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> [String: Any] {
    let run = try await clamshell(arguments + ["--json"], sourceLocation: sourceLocation)
    #expect(run.errors == "", sourceLocation: sourceLocation)
    return try #require(document(run.output), sourceLocation: sourceLocation)
  }

  /// The records of the journal as `export` writes them, in their order.
  func records() async throws -> [[String: Any]] {
    let text = try await clamshell(["export", "--format", "jsonl"]).output
    return text.split(separator: "\n").compactMap { document(String($0)) }
  }

  /// The bytes of the store and of its log; one that is not there is as good as an empty one.
  var storeBytes: [Data] {
    ["", "-wal"].map { FileManager.default.contents(atPath: journal + $0) ?? Data() }
  }

  /// Runs `clamshell`, and expects that it refuses: this exit code, a sentence, and not a byte of the store changed.
  @discardableResult
  func refused(
    _ arguments: String..., code: Int32 = 65, says part: String = "", input: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> CommandRun {
    let before = storeBytes
    let run = try await clamshell(arguments, exits: code, input: input, sourceLocation: sourceLocation)
    #expect(run.output == "", "\(run)", sourceLocation: sourceLocation)
    #expect(!run.errors.isEmpty, "\(run)", sourceLocation: sourceLocation)
    #expect(part.isEmpty || run.errors.contains(part), "\(run)", sourceLocation: sourceLocation)
    #expect(storeBytes == before, "the store changed: \(run)", sourceLocation: sourceLocation)
    return run
  }
}

/// A JSON object as dictionaries; nil if the text is none.
func document(_ text: String) -> [String: Any]? {
  (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [String: Any]
}

/// A day so many days ago, as `YYYY-MM-DD` in UTC, by the 04:00 rule of the program.
func day(ago days: Int) -> String {
  let parts = Date(timeIntervalSinceNow: -Double(days) * 86_400 - 4 * 3600).description
  return String(parts.prefix(10))
}
