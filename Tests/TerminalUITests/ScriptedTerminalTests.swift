import TerminalUI
import TestSupport
import Testing

@Suite struct ScriptedTerminalTests {
  @Test func playsItsScriptAndThenEnds() {
    let script = [ScriptStep.key(.enter), .resize(Size(width: 9, height: 2))] + ScriptStep.typing("ab")
    let terminal = ScriptedTerminal(size: Size(width: 5, height: 5), script: script)
    let events = (0..<5).map { _ in terminal.nextEvent(waitingAtMost: nil) }
    #expect(
      events == [
        .key(.enter), .resized(Size(width: 9, height: 2)), .key(.character("a")), .key(.character("b")),
        .inputEnded,
      ])
    #expect(terminal.size == Size(width: 9, height: 2))
  }

  @Test func quietTimePassesAtTheClockAsItIsWaitedFor() {
    var passed = Duration.zero
    let terminal = ScriptedTerminal(
      size: .zero, script: [.quiet(.seconds(5)), .key(.escape)], passTime: { passed += $0 })
    #expect(terminal.nextEvent(waitingAtMost: .seconds(2)) == .timedOut)
    #expect(passed == .seconds(2))
    #expect(terminal.nextEvent(waitingAtMost: .seconds(3)) == .timedOut)
    #expect(passed == .seconds(5))
    #expect(terminal.nextEvent(waitingAtMost: .seconds(9)) == .key(.escape))
    #expect(passed == .seconds(5))
    #expect(terminal.waits == [.seconds(2), .seconds(3), .seconds(9)])
  }

  @Test func looksSeeTheLastFrame() {
    var seen: [String] = []
    let terminal = ScriptedTerminal(
      size: Size(width: 3, height: 1), script: [.look { seen = $0.rows }, .key(.enter)])
    var frame = terminal.blankFrame()
    frame.write("abc", x: 0, y: 0)
    terminal.present(frame)
    terminal.present(frame)
    #expect(terminal.nextEvent(waitingAtMost: nil) == .key(.enter))
    #expect(seen == ["abc"])
    #expect(terminal.frames.count == 1)
  }
}
