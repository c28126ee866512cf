import Foundation

/// A program in a terminal of its own: a tmux server that nothing else knows of, with one pane.
struct TmuxScreen {
  struct Size {
    var columns: Int
    var rows: Int
  }

  struct Refused: Error, CustomStringConvertible {
    var command: [String]
    var answer: CommandRun
    var description: String { "tmux \(command.joined(separator: " ")): \(answer)" }
  }

  /// Where tmux is, or nil when it is not installed.
  static let tmux: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return (folders.map(String.init) + ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"])
      .map { "\($0)/tmux" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  let home: Home
  /// The program's own process, and nothing around it.
  let processID: pid_t
  private let name: String
  private var socket: String { home.path(name) }

  /// Runs the program in the foreground, as an interactive shell would, and keeps the terminal afterwards.
  ///
  /// The program must not lead the terminal's session itself: when the leader ends, the kernel throws away
  /// what of its last words the terminal has not read yet.
  private static let keeper = """
    trap : INT QUIT
    status=$1
    shift
    /bin/sh -c 'echo $$ > "$0"; exec "$@"' "$0" "$@"
    echo $? > "$status"
    exec sleep 1000000
    """

  /// Starts `command` (a full path and its arguments) in a terminal with exactly the home's environment and
  /// `changes`, lends the screen to `body`, and ends the terminal however that ends.
  @discardableResult
  static func showing<Answer>(
    _ command: [String], in home: Home, size: Size = Size(columns: 80, rows: 24),
    with changes: [String: String?] = [:], _ body: (TmuxScreen) async throws -> Answer
  ) async throws -> Answer {
    let name = "tmux-\(UUID().uuidString.prefix(8))"
    let socket = home.path(name)
    let variables = home.environment(with: changes).map { "\($0.key)=\($0.value)" }.sorted()
    do {
      // `env -i`, because tmux adds variables of its own.
      try await ask(
        home, socket,
        "start-server", ";", "set", "-sg", "escape-time", "0", ";", "set", "-g", "status", "off", ";",
        "new-session", "-d", "-x", "\(size.columns)", "-y", "\(size.rows)",
        arguments: ["/bin/sh", "-c", keeper, "\(socket).pid", "\(socket).status", "/usr/bin/env", "-i"]
          + variables + command)
      let id = try await firstSight { home.number(in: "\(name).pid") }
      guard let id else { throw NeverHappened(what: "the start of \(command)", limit: patience) }
      let screen = TmuxScreen(home: home, processID: id, name: name)
      let result = try await body(screen)
      _ = try? await ask(home, socket, "kill-server")
      return result
    } catch {
      _ = try? await ask(home, socket, "kill-server")
      throw error
    }
  }

  // MARK: What a person does

  /// Types characters as they are.
  func type(_ text: String) async throws {
    try await ask("send-keys", "-l", "--", text)
  }

  /// Presses keys by tmux's names: `Enter`, `Escape`, `Space`, `Up`, `F1`, `C-c`, `q`.
  func press(_ keys: String...) async throws {
    for key in keys { try await ask("send-keys", "--", key) }
  }

  func resize(columns: Int, rows: Int) async throws {
    try await ask("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// Takes the terminal away, as closing its window does.
  func closeTerminal() async throws {
    try await ask("kill-server")
  }

  /// Sends a signal to the program.
  func send(_ signal: Int32) {
    kill(processID, signal)
  }

  // MARK: What a person sees

  /// The rows of the screen, without blanks at their ends.
  func rows() async throws -> [String] {
    try await ask("capture-pane", "-p").split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
  }

  /// The screen with its colours and attributes as escape sequences.
  func styledText() async throws -> String {
    try await ask("capture-pane", "-p", "-e")
  }

  /// A value of tmux's own: `#{alternate_on}`, `#{cursor_flag}`, `#{pane_current_command}`.
  func value(of format: String) async throws -> String {
    try await ask("display-message", "-p", format).trimmingCharacters(in: .newlines)
  }

  // MARK: Waiting

  /// Waits until `text` is on the screen, and returns the rows.
  @discardableResult
  func waitFor(_ text: String, within limit: Duration = patience) async throws -> [String] {
    try await waitUntil("“\(text)” on the screen", within: limit) { rows in
      rows.contains { $0.contains(text) }
    }
  }

  /// Waits until the rows of the screen are as wanted, and returns them.
  @discardableResult
  func waitUntil(
    _ what: String, within limit: Duration = patience, _ isWanted: ([String]) -> Bool
  ) async throws -> [String] {
    let seen = try await firstSight(within: limit) {
      let rows = try await rows()
      return isWanted(rows) ? rows : nil
    }
    if let seen { return seen }
    throw NeverHappened(what: what, limit: limit, instead: try await rows().joined(separator: "\n"))
  }

  /// Waits until the screen has not changed for a while, and returns the rows.
  @discardableResult
  func waitUntilQuiet(
    for quiet: Duration = .milliseconds(200), within limit: Duration = patience
  ) async throws -> [String] {
    var last: [String] = []
    var since = ContinuousClock.now
    return try await waitUntil("a quiet screen", within: limit) { rows in
      if rows != last {
        last = rows
        since = .now
      }
      return ContinuousClock.now - since >= quiet
    }
  }

  /// Waits for the program's end; its last screen stays to be looked at.
  func ending(within limit: Duration = patience) async throws -> ChildProcess.Ending {
    if let status = try await firstSight(within: limit, of: { home.number(in: "\(name).status") }) {
      // What a shell calls 128 and more is a signal.
      return status > 128 ? .signalled(status - 128) : .exited(status)
    }
    throw NeverHappened(
      what: "the program's end", limit: limit, instead: try await rows().joined(separator: "\n"))
  }

  /// Waits until the program's process is gone; after ``closeTerminal()`` there is no one to ask but the system.
  func waitUntilGone(within limit: Duration = patience) async throws {
    let gone: Bool? = try await firstSight(within: limit) { isRunning(processID) ? nil : true }
    if gone == nil { throw NeverHappened(what: "the end of process \(processID)", limit: limit) }
  }

  // MARK: tmux

  @discardableResult
  private func ask(_ command: String...) async throws -> String {
    try await Self.ask(home, socket, arguments: command)
  }

  @discardableResult
  private static func ask(
    _ home: Home, _ socket: String, _ command: String..., arguments: [String] = []
  ) async throws -> String {
    let all = ["-S", socket, "-f", "/dev/null", "-u"] + command + arguments
    let answer = try await home.run(tmux ?? "/usr/bin/tmux", all)
    guard answer.ending == .exited(0) else { throw Refused(command: all, answer: answer) }
    return answer.output
  }
}
