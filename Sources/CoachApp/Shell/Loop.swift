public import Coaching
import RehabCore
public import TerminalUI

/// Runs the coach on a terminal until it quits: one event at a time, asleep between visible changes.
public struct Loop {
  private let terminal: any Terminal
  private let clock: any CoachClock
  private let outside: Outside

  public init(terminal: any Terminal, clock: any CoachClock, outside: Outside) {
    self.terminal = terminal
    self.clock = clock
    self.outside = outside
  }

  /// - Throws: what the terminal throws when it can show nothing any more.
  public func run(_ shell: inout Shell) throws {
    try terminal.present(shell.render(charset: terminal.capabilities.charset))
    guard carryOut(shell.takeFirstPaint(), &shell) else { return }
    while true {
      let wait = max(.zero, clock.now().instant.duration(to: shell.nextChange))
      let event = terminal.nextEvent(waitingAtMost: wait)
      if event != .timedOut, let news = outside.news() {
        guard carryOut(shell.take(news, at: clock.now()), &shell) else { return }
      }
      guard carryOut(shell.take(event, at: clock.now()), &shell) else { return }
      try terminal.present(shell.render(charset: terminal.capabilities.charset))
    }
  }

  /// Carries out requests in their order; false once the shell wants to quit.
  private func carryOut(_ requests: [Shell.Request], _ shell: inout Shell) -> Bool {
    for request in requests {
      switch request {
      case .outside(let effect):
        guard let answer = outside.carryOut(effect, ring: terminal.ring) else { continue }
        guard carryOut(shell.take(answer, at: clock.now()), &shell) else { return false }
      case .redraw: terminal.redraw()
      case .suspend:
        terminal.suspend()
        guard carryOut(shell.take(.resumed, at: clock.now()), &shell) else { return false }
      case .quit: return false
      }
    }
    return true
  }
}
