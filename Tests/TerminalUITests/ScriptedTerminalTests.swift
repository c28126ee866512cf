import TerminalUI
import TestSupport
import Testing

@Suite struct ScriptedTerminalTests {
  @Test func playsItsScriptAndThenEnds() {
    let script: [ScriptStep] = [.key(.enter), .resize(Size(width: 9, height: 2))] + [.typed("ab")]
    let terminal = ScriptedTerminal(size: Size(width: 5, height: 5), script: script)
    let events = (0..<5).map { _ in terminal.nextEvent(waitingAtMost: nil) }
    #expect(
      events == [
        .key(.enter), .resized(Size(width: 9, height: 2)), .key(.character("a")), .key(.character("b")),
        .inputEnded,
      ])
    #expect(terminal.size == Size(width: 9, height: 2))
  }

  @Test func bytesAreDecodedAsARealTerminalDecodesThem() {
    let script: [ScriptStep] = [
      .typed("m2\r\u{3}é"), .bytes([0xC3]), .typed("\u{1B}OA\u{1B}"), .bytes([0xE6, 0xBC]), .bytes([0xA2]),
      .typed("\u{1B}[99~"), .typed("\u{1B}\u{1B}[Zq"),
    ]
    let terminal = ScriptedTerminal(size: .zero, script: script)
    let keys: [Key] = [
      .character("m"), .character("2"), .enter, .control(.c), .character("é"), .up, .escape, .character("漢"),
      .escape, .backTab, .character("q"),
    ]
    for key in keys { #expect(terminal.nextEvent(waitingAtMost: nil) == .key(key)) }
    #expect(terminal.nextEvent(waitingAtMost: nil) == .inputEnded)
  }

  @Test func aLookComesAfterTheLastKeyOfTheBytesBeforeIt() {
    var looks = 0
    let terminal = ScriptedTerminal(size: .zero, script: [.typed("ab"), .look { _ in looks += 1 }])
    for _ in 0..<2 { _ = terminal.nextEvent(waitingAtMost: nil) }
    #expect(looks == 0)
    #expect(terminal.nextEvent(waitingAtMost: nil) == .inputEnded)
    #expect(looks == 1)
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

  @Test func aBrokenScreenFailsWithTheErrorOfTheScript() throws {
    struct Broken: Error, Equatable {}
    let terminal = ScriptedTerminal(size: .zero, script: [.typed("a"), .screenFails(Broken()), .typed("b")])
    let frame = Frame(size: terminal.size, charset: .unicode)
    #expect(terminal.nextEvent(waitingAtMost: nil) == .key(.character("a")))
    try terminal.present(frame)
    #expect(terminal.nextEvent(waitingAtMost: nil) == .key(.character("b")))
    #expect(throws: Broken()) { try terminal.present(frame) }
  }

  @Test func suspendedItGoesOnWithAnEvent() {
    let terminal = ScriptedTerminal(size: .zero, script: [.typed("a")])
    terminal.suspend()
    #expect(terminal.nextEvent(waitingAtMost: nil) == .resumed)
    #expect(terminal.nextEvent(waitingAtMost: nil) == .key(.character("a")))
  }

  @Test func closedItShowsAndSaysNothingMore() throws {
    let terminal = ScriptedTerminal(size: .zero, script: [.typed("a")])
    terminal.close()
    try terminal.present(Frame(size: terminal.size, charset: .unicode))
    #expect(terminal.frames.isEmpty)
    #expect(terminal.nextEvent(waitingAtMost: nil) == .inputEnded)
  }

  @Test func looksSeeTheLastFrame() throws {
    var seen: [String] = []
    let terminal = ScriptedTerminal(
      size: Size(width: 3, height: 1), script: [.look { seen = $0.rows }, .key(.enter)])
    var frame = Frame(size: terminal.size, charset: .unicode)
    frame.write("abc", x: 0, y: 0)
    try terminal.present(frame)
    try terminal.present(frame)
    #expect(terminal.nextEvent(waitingAtMost: nil) == .key(.enter))
    #expect(seen == ["abc"])
    #expect(terminal.frames.count == 1)
  }
}
