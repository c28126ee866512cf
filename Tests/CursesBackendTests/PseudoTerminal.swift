import Foundation
import TerminalUI

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A terminal without a window: the program under test has one end, and the test the other.
final class PseudoTerminal {
  /// The end of the program.
  let device: Int32

  /// Where a process of its own can open the program's end.
  let path: String

  /// The end of the test: what it writes are keys, and what it reads is the screen.
  private var keyboard: Int32

  init(size: Size) throws {
    var ends: (keyboard: Int32, device: Int32) = (-1, -1)
    guard openpty(&ends.keyboard, &ends.device, nil, nil, nil) == 0, let name = ttyname(ends.device) else {
      throw POSIXError(.ENXIO)
    }
    (keyboard, device) = ends
    path = String(cString: name)
    resize(to: size)
  }

  deinit {
    hangUp()
    close(device)
  }

  func resize(to size: Size) {
    var window = winsize(
      ws_row: UInt16(size.height), ws_col: UInt16(size.width), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(keyboard, UInt(TIOCSWINSZ), &window)
  }

  func type(_ text: String) { type(Array(text.utf8)) }

  func type(_ bytes: [UInt8]) {
    _ = write(keyboard, bytes, bytes.count)
  }

  /// Takes the test's end away, as when a window is closed.
  func hangUp() {
    guard keyboard >= 0 else { return }
    close(keyboard)
    keyboard = -1
  }

  /// What was sent to the screen, up to the first place where `ending` has come; at most 5 seconds.
  func output(until ending: String) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    var source = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
    while !String(decoding: bytes, as: UTF8.self).contains(ending), poll(&source, 1, 5000) > 0 {
      let count = read(keyboard, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether typed keys are shown and lines are gathered, as a shell wants it.
  var isInShellMode: Bool {
    var modes = termios()
    tcgetattr(device, &modes)
    return modes.c_lflag & tcflag_t(ECHO | ICANON) == tcflag_t(ECHO | ICANON)
  }
}
