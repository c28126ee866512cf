import Foundation
import TerminalUI
import TestSupport
import Testing

@testable import CursesBackend

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// ncurses on a real device. There is one screen in a process, so only one of these tests runs at a time.
@Suite(.serialized, .timeLimit(.minutes(1))) struct DeviceTests {
  private static let size = Size(width: 30, height: 5)
  private let device: PseudoTerminal

  init() throws {
    device = try PseudoTerminal(size: DeviceTests.size)
  }

  private func settings(
    kind: String = "xterm-256color", isColored: Bool = true, locale: String = "C.UTF-8"
  ) -> TerminalSettings {
    TerminalSettings(
      input: device.device, output: device.device, kind: kind, isColored: isColored, locale: locale)
  }

  private func frame(_ text: String, style: Style = .plain, on terminal: CursesTerminal) -> Frame {
    var frame = blankFrame(of: terminal)
    frame.write(text, x: 0, y: 0, style: style)
    frame.write("END", x: 0, y: 4)
    return frame
  }

  private func blankFrame(of terminal: CursesTerminal) -> Frame {
    Frame(size: terminal.size, charset: terminal.capabilities.charset)
  }

  private func nextEvent(of terminal: CursesTerminal) -> TerminalEvent {
    terminal.nextEvent(waitingAtMost: .seconds(5))
  }

  @Test func opensAndGivesBack() throws {
    let terminal = try CursesTerminal(settings())
    #expect(terminal.size == DeviceTests.size)
    #expect(terminal.capabilities == TerminalCapabilities(colorDepth: .indexed256, charset: .unicode))
    #expect(!device.isInShellMode)
    #expect(throws: CursesError.alreadyOpen) { _ = try CursesTerminal(settings()) }
    terminal.close()
    terminal.close()
    #expect(device.isInShellMode)
    let output = device.output(until: "\u{1B}[?1049l")
    #expect(output.contains("\u{1B}[?1049h"))
    #expect(output.contains("\u{1B}[?25l"))
    #expect(output.contains("\u{1B}[?1049l"))
    #expect(nextEvent(of: terminal) == .inputEnded)
  }

  @Test func opensAgainAfterItWasClosed() throws {
    for _ in 0..<3 {
      let terminal = try CursesTerminal(settings())
      terminal.present(frame("again", on: terminal))
      #expect(device.output(until: "END").contains("again"))
      terminal.close()
    }
  }

  @Test(arguments: [
    ("dumb", CursesError.unsuitableKind("dumb")), ("", .unknownKind("")),
    ("no-such-terminal", .unknownKind("no-such-terminal")),
  ])
  func refusesWhatItCannotDrawOn(kind: String, expected: CursesError) {
    #expect(throws: expected) { _ = try CursesTerminal(settings(kind: kind)) }
    #expect(device.isInShellMode)
  }

  @Test func refusesWhatIsNoTerminal() throws {
    let file = open("/dev/null", O_RDWR)
    defer { close(file) }
    var settings = settings()
    settings.input = file
    #expect(throws: CursesError.notATerminal) { _ = try CursesTerminal(settings) }
  }

  @Test(arguments: [
    ("a", Key.character("a")), (" ", .character(" ")), ("é", .character("é")), ("漢", .character("漢")),
    ("\u{1B}", .escape), ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace),
    ("\u{8}", .backspace), ("\u{1B}[200~q", .character("q")),
  ])
  func keys(typed: String, expected: Key) throws {
    let terminal = try CursesTerminal(settings())
    defer { terminal.close() }
    device.type(typed)
    #expect(nextEvent(of: terminal) == .key(expected))
    #expect(terminal.nextEvent(waitingAtMost: .zero) == .timedOut)
    #expect(Typing.keys(for: typed) == [expected])
  }

  @Test func theSequencesOfAScriptedTerminalAreThoseOfARealOne() throws {
    let terminal = try CursesTerminal(settings())
    defer { terminal.close() }
    for (bytes, key) in Typing.sequences {
      device.type(bytes)
      #expect(nextEvent(of: terminal) == .key(key))
    }
    #expect(terminal.nextEvent(waitingAtMost: .zero) == .timedOut)
  }

  @Test(arguments: ControlKey.allCases)
  func aKeyWithCtrlArrivesAndDoesNothingElse(key: ControlKey) throws {
    let terminal = try CursesTerminal(settings())
    defer { terminal.close() }
    device.type([key.rawValue])
    #expect(nextEvent(of: terminal) == .key(.control(key)))
    #expect(terminal.nextEvent(waitingAtMost: .zero) == .timedOut)
  }

  @Test func keysTypedAheadComeOneByOne() throws {
    let terminal = try CursesTerminal(settings())
    defer { terminal.close() }
    device.type("1é\u{1B}OAx")
    let events = (0..<4).map { _ in nextEvent(of: terminal) }
    #expect(events == [.key(.character("1")), .key(.character("é")), .key(.up), .key(.character("x"))])
  }

  @Test func aWaitEndsInItsTime() throws {
    let terminal = try CursesTerminal(settings())
    defer { terminal.close() }
    #expect(terminal.nextEvent(waitingAtMost: .milliseconds(20)) == .timedOut)
    #expect(terminal.nextEvent(waitingAtMost: .seconds(-9)) == .timedOut)
  }

  @Test func drawsWideCellsAndMarks() throws {
    let terminal = try CursesTerminal(settings())
    defer { terminal.close() }
    terminal.present(frame("漢字 e\u{301}█x", on: terminal))
    #expect(device.output(until: "END").contains("漢字 e\u{301}█x"))
  }

  @Test func sendsOnlyWhatChanged() throws {
    let terminal = try CursesTerminal(settings())
    defer { terminal.close() }
    terminal.present(frame("count 1", on: terminal))
    _ = device.output(until: "END")
    terminal.present(frame("count 1", on: terminal))
    var changed = frame("count 2", on: terminal)
    changed.write("?", x: 29, y: 4)
    terminal.present(changed)
    let output = device.output(until: "?")
    #expect(output.contains("2"))
    #expect(!output.contains("count"))
    terminal.redraw()
    #expect(device.output(until: "END").contains("count 2"))
  }

  @Test func framesOfAnotherSizeDoNoHarm() throws {
    let terminal = try CursesTerminal(settings())
    defer { terminal.close() }
    var large = Frame(size: Size(width: 31, height: 50), charset: .unicode)
    large.write("漢", x: 29, y: 0)
    large.write("END", x: 0, y: 4)
    terminal.present(large)
    let output = device.output(until: "END")
    #expect(output.contains("END"))
    #expect(!output.contains("漢"))
    terminal.present(Frame(size: .zero, charset: .unicode))
  }

  @Test(arguments: [
    ("xterm-256color", true, ColorDepth.indexed256, "\u{1B}[38;5;71m"),
    ("xterm", true, .eight, "\u{1B}[32m"),
    ("xterm-mono", true, .mono, ""),
    ("xterm-256color", false, .mono, ""),
  ])
  func colours(kind: String, isColored: Bool, depth: ColorDepth, sequence: String) throws {
    let terminal = try CursesTerminal(settings(kind: kind, isColored: isColored))
    defer { terminal.close() }
    #expect(terminal.capabilities.colorDepth == depth)
    terminal.present(frame("green", style: Style(.green, .bold), on: terminal))
    let output = device.output(until: "END")
    #expect(output.contains("1m"))
    #expect(output.contains(sequence) || sequence.isEmpty)
    #expect(output.contains("\u{1B}[3") == (depth != .mono))
  }

  @Test func withoutUTF8TheScreenIsAscii() throws {
    let terminal = try CursesTerminal(settings(locale: "C"))
    defer { terminal.close() }
    #expect(terminal.capabilities.charset == .ascii)
    terminal.present(frame("café", on: terminal))
    #expect(device.output(until: "END").contains("cafe"))
  }

  @Test func aLocaleThatIsNotInstalledIsStillUTF8() throws {
    let terminal = try CursesTerminal(settings(locale: "xx_XX.UTF-8"))
    defer { terminal.close() }
    #expect(terminal.capabilities.charset == .unicode)
  }

  @Test func showsTheCursorOnlyWhereAFrameHasOne() throws {
    let terminal = try CursesTerminal(settings())
    defer { terminal.close() }
    var frame = frame("note", on: terminal)
    frame.cursor = Point(x: 4, y: 0)
    terminal.present(frame)
    #expect(device.output(until: "\u{1B}[?12l\u{1B}[?25h").contains("\u{1B}[?25h"))
    frame.cursor = nil
    terminal.present(frame)
    #expect(device.output(until: "\u{1B}[?25l").contains("\u{1B}[?25l"))
  }

  @Test func rings() throws {
    let terminal = try CursesTerminal(settings())
    defer { terminal.close() }
    terminal.ring()
    #expect(device.output(until: "\u{7}").contains("\u{7}"))
  }

  @Test func noticesAnotherSize() throws {
    let terminal = try CursesTerminal(settings())
    defer { terminal.close() }
    let size = Size(width: 44, height: 11)
    device.resize(to: size)
    kill(getpid(), SIGWINCH)
    #expect(nextEvent(of: terminal) == .resized(size))
    #expect(terminal.size == size)
    var frame = blankFrame(of: terminal)
    frame.write("corner", x: 38, y: 10)
    terminal.present(frame)
    #expect(device.output(until: "corne").contains("corne"))
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func aRequestToEndIsAnEvent(signal: Int32) throws {
    let terminal = try CursesTerminal(settings())
    defer { terminal.close() }
    kill(getpid(), signal)
    #expect(nextEvent(of: terminal) == .interrupted)
    #expect(terminal.nextEvent(waitingAtMost: .zero) == .timedOut)
  }

  @Test func drawsAnewAfterItWasStopped() throws {
    let terminal = try CursesTerminal(settings())
    defer { terminal.close() }
    terminal.present(frame("still here", on: terminal))
    _ = device.output(until: "END")
    kill(getpid(), SIGCONT)
    #expect(nextEvent(of: terminal) == .resumed)
    #expect(device.output(until: "END").contains("still here"))
  }

  @Test func theEndOfInputIsAnEvent() throws {
    let terminal = try CursesTerminal(settings())
    defer { terminal.close() }
    device.type("x")
    #expect(nextEvent(of: terminal) == .key(.character("x")))
    device.hangUp()
    #expect(nextEvent(of: terminal) == .inputEnded)
    #expect(nextEvent(of: terminal) == .inputEnded)
  }

  @Test func aCrashGivesTheTerminalBack() async throws {
    await #expect(processExitsWith: .failure) { [path = device.path as String] in
      let end = open(path, O_RDWR | O_NOCTTY)
      let terminal = try CursesTerminal(
        TerminalSettings(
          input: end, output: end, kind: "xterm-256color", isColored: true, locale: "C.UTF-8"))
      terminal.present(Frame(size: terminal.size, charset: .unicode))
      preconditionFailure("A fault on purpose")
    }
    #expect(device.isInShellMode)
    #expect(device.output(until: "\u{1B}[?1049l").contains("\u{1B}[?1049l"))
  }
}
