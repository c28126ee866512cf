import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A started program: a session and process group of its own, no terminal, no signal blocked or ignored, and
/// no file of the test process but its three standard ones.
///
/// Foundation's `Process` would hand down the blocked signals of the thread that a test happens to run on.
struct ChildProcess {
  enum Ending: Equatable {
    case exited(Int32)
    case signalled(Int32)
  }

  struct CannotStart: Error, CustomStringConvertible {
    var executable: String
    var code: Int32
    var description: String { "cannot start \(executable): \(String(cString: strerror(code)))" }
  }

  let id: pid_t

  /// Starts `executable`, a full path, with exactly this environment, and its standard files at these paths.
  init(
    _ executable: String, _ arguments: [String], environment: [String: String],
    input: String, output: String, errors: String
  ) throws {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
      let ownSession = POSIX_SPAWN_SETSID | POSIX_SPAWN_CLOEXEC_DEFAULT
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
      let ownSession: Int32 = 0x80  // POSIX_SPAWN_SETSID, which the headers show to GNU programs only
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    #if !canImport(Darwin)
      for descriptor in Int32(3)..<256 { posix_spawn_file_actions_addclose(&actions, descriptor) }
    #endif

    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    sigdelset(&signals, SIGKILL)
    sigdelset(&signals, SIGSTOP)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags = Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(ownSession)
    posix_spawnattr_setflags(&attributes, Int16(flags))

    var id: pid_t = 0
    let code = withCStrings([executable] + arguments) { argv in
      withCStrings(environment.map { "\($0.key)=\($0.value)" }) { envp in
        posix_spawn(&id, executable, &actions, &attributes, argv, envp)
      }
    }
    guard code == 0 else { throw CannotStart(executable: executable, code: code) }
    self.id = id
  }

  func send(_ signal: Int32) {
    kill(id, signal)
  }

  /// Waits for the end; a program that is not done within `limit` is killed with all its children.
  func ending(within limit: Duration = patience) async throws -> Ending {
    if let ending = try await firstSight(within: limit, of: endingIfOver) { return ending }
    kill(-id, SIGKILL)
    var status: Int32 = 0
    waitpid(id, &status, 0)
    throw NeverHappened(what: "the end of process \(id)", limit: limit)
  }

  private func endingIfOver() -> Ending? {
    var status: Int32 = 0
    guard waitpid(id, &status, WNOHANG) == id else { return nil }
    // What WIFEXITED and its like do; they are macros, which Swift does not see.
    let signal = status & 0x7f
    return signal == 0 ? .exited((status >> 8) & 0xff) : .signalled(signal)
  }
}

/// Whether a process that need not be a child of the tests is there and has not ended.
func isRunning(_ id: pid_t) -> Bool {
  guard kill(id, 0) == 0 else { return false }
  // An orphan stays as a zombie where process 1 buries no strangers, as in many containers.
  guard let state = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8) else { return true }
  return !state.drop { $0 != ")" }.hasPrefix(") Z")
}

/// Lends out `strings` as the null-terminated vector that exec and its like take.
private func withCStrings<Answer>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Answer
) -> Answer {
  let copies = strings.map { strdup($0) }
  defer { copies.forEach { free($0) } }
  return body(copies + [nil])
}
