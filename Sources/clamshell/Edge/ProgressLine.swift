#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One line on standard error that says how far long work has come; it comes only after a while, and goes when the work
/// is done.
final class ProgressLine {
  private let clock = ContinuousClock()
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private var next: ContinuousClock.Instant
  private var isShown = false

  init() {
    next = clock.now + .milliseconds(500)
  }

  /// Shows it if it is time; a file gets a line now and then, a terminal the same line anew.
  func show(_ text: @autoclosure () -> String) {
    guard clock.now >= next else { return }
    next = clock.now + (isTerminal ? .milliseconds(200) : .seconds(5))
    isShown = isTerminal
    write(isTerminal ? "\r\u{1B}[K\(text())" : "\(text())\n")
  }

  func clear() {
    if isShown { write("\r\u{1B}[K") }
    isShown = false
  }

  /// A progress that cannot be shown is no reason to stop.
  private func write(_ text: String) {
    try? put(Array(text.utf8), to: STDERR_FILENO) { .other($0) }
  }
}

/// The most memory that this program has taken so far, in megabytes.
func megabytesTaken() -> Int {
  var usage = rusage()
  #if canImport(Glibc)
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  #else
    getrusage(RUSAGE_SELF, &usage)
    return usage.ru_maxrss / 1_048_576
  #endif
}
