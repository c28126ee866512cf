import Files

/// One line on a terminal that says how far long work has come; it comes only after a while, and goes when the work is
/// done. A file or a pipe gets errors alone.
final class ProgressLine {
  private let clock = ContinuousClock()
  private let isTerminal = StandardStream.error.isTerminal
  private var next: ContinuousClock.Instant
  private var isShown = false

  init() {
    next = clock.now + .milliseconds(500)
  }

  /// Shows it if it is time, in the place of what it said before.
  func show(_ text: @autoclosure () -> String) {
    guard isTerminal, clock.now >= next else { return }
    next = clock.now + .milliseconds(200)
    isShown = true
    write("\r\u{1B}[K\(text())")
  }

  func clear() {
    if isShown { write("\r\u{1B}[K") }
    isShown = false
  }

  /// A progress that cannot be shown is no reason to stop.
  private func write(_ text: String) {
    try? StandardStream.error.write(Array(text.utf8))
  }
}
