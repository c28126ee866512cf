import Foundation

/// A home of its own for one test, in a short path below /tmp, removed at the end.
struct Home {
  let folder: String

  /// Makes a home, lends it to `body`, and removes it however that ends.
  @discardableResult
  static func lent<Answer>(to body: (Home) async throws -> Answer) async throws -> Answer {
    // Who lives in one home already and needs another does not wait for others who may wait for the same.
    guard !isLodged else { return try await lentAtOnce(to: body) }
    await lodging.enter()
    do {
      let answer = try await $isLodged.withValue(true) { try await undisturbed(body) }
      await lodging.leave()
      return answer
    } catch {
      await lodging.leave()
      throw error
    }
  }

  @TaskLocal private static var isLodged = false
  private static let lodging = Lodging(places: 4)

  private static func undisturbed<Answer>(_ body: (Home) async throws -> Answer) async throws -> Answer {
    guard #available(macOS 15, *) else { return try await lentAtOnce(to: body) }
    return try await StoryQueue.run { try await lentAtOnce(to: body) }
  }

  private static func lentAtOnce<Answer>(to body: (Home) async throws -> Answer) async throws -> Answer {
    // Not the folder for temporary files: on macOS it is too long for the name of a socket.
    let folder = "/tmp/clamshell-\(UUID().uuidString.prefix(13))"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await body(Home(folder: folder))
  }

  /// Where the program keeps its journal unless it is told otherwise.
  var journal: String { path("data/clamshell/journal.sqlite") }

  /// All that a program started here knows of the world.
  var environment: [String: String] {
    #if canImport(Darwin)
      let locale = "en_US.UTF-8"
    #else
      let locale = "C.UTF-8"
    #endif
    return [
      "HOME": folder, "XDG_DATA_HOME": path("data"), "TMPDIR": folder, "PATH": "/usr/bin:/bin",
      // What was read of the exercises is the same in every home, and reading it takes longer than most commands.
      "XDG_CACHE_HOME": BuiltProgram.cacheOfTests,
      "TERM": "screen-256color", "LC_ALL": locale, "TZ": "UTC",
    ]
  }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  func text(of name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  /// The number that a shell has written to a file, once the line is whole.
  func number(in name: String) -> Int32? {
    guard let line = try? text(of: name), line.hasSuffix("\n") else { return nil }
    return Int32(line.dropLast())
  }

  func write(_ text: String, to name: String) throws {
    try text.write(toFile: path(name), atomically: false, encoding: .utf8)
  }
}
