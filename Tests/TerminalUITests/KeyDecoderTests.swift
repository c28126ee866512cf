import TerminalUI
import Testing

@Suite struct KeyDecoderTests {
  private func keys(_ bytes: [UInt8]) -> [Key] {
    var decoder = KeyDecoder()
    return bytes.flatMap { decoder.keys(for: $0) } + decoder.pause()
  }

  @Test(
    arguments: [
      ([0x61], [.character("a")]), ([0x20], [.character(" ")]), ([0x0D], [.enter]), ([0x0A], [.enter]),
      ([0x09], [.tab]), ([0x7F], [.backspace]), ([0x08], [.backspace]), ([0x0C], [.control(.l)]),
      ([0x1A], [.control(.z)]), ([0x00], [.control(.at)]), ([0x1B], [.escape]),
      ([0x1B, 0x1B], [.escape, .escape]), ([0x1B, 0x78], [.escape, .character("x")]),
      ([0xC3, 0xA9], [.character("é")]), ([0xE6, 0xBC, 0xA2], [.character("漢")]),
      ([0xF0, 0x9F, 0xA7, 0x8E], [.character("\u{1F9CE}")]),
      // Unknown sequences come to nothing, and do not swallow what follows.
      ([0x1B, 0x5B, 0x39, 0x39, 0x7E, 0x61], [.character("a")]),
      ([0x1B, 0x4F, 0x78, 0x61], [.character("a")]),
      // Broken UTF-8: lone halves, an overlong form, a surrogate, a control character in two bytes.
      ([0xC3, 0x61], [.character("a")]), ([0x80, 0x61], [.character("a")]),
      ([0xE0, 0x80, 0x80, 0x61], [.character("a")]),
      ([0xED, 0xA0, 0x80, 0x61], [.character("a")]), ([0xFF, 0x61], [.character("a")]),
      ([0xC2, 0x9B, 0x61], [.character("a")]),
    ] as [([UInt8], [Key])])
  func bytes(bytes: [UInt8], expected: [Key]) {
    #expect(keys(bytes) == expected)
  }

  @Test func everyByteBelowTheBlankIsOneKeyThatATerminalCanTell() {
    let others: [UInt8: Key] = [0x08: .backspace, 0x09: .tab, 0x0A: .enter, 0x0D: .enter, 0x1B: .escape]
    for byte in UInt8(0)..<0x20 {
      #expect(keys([byte]) == [others[byte] ?? ControlKey(rawValue: byte).map { .control($0) } ?? .delete])
    }
    #expect(ControlKey.allCases.count == 27)
  }

  @Test func aControlKeyIsWrittenAsItIsPressed() {
    let signs: [ControlKey: String] = [
      .at: "@", .backslash: "\\", .closingBracket: "]", .caret: "^", .underscore: "_",
    ]
    for key in ControlKey.allCases {
      #expect(key.sign == "Ctrl-\(signs[key] ?? "\(key)".uppercased())")
    }
  }

  @Test func halfOfACharacterWaitsForTheOther() {
    var decoder = KeyDecoder()
    #expect(decoder.keys(for: 0xC3).isEmpty)
    #expect(decoder.pause().isEmpty)
    #expect(decoder.keys(for: 0xA9) == [.character("é")])
  }

  @Test func anySequenceOfBytesIsTaken() {
    var decoder = KeyDecoder()
    var random = SystemRandomNumberGenerator()
    for _ in 0..<20_000 { _ = decoder.keys(for: .random(in: 0...255, using: &random)) }
    _ = decoder.pause()
    // Three letters end whatever was begun.
    let last = (0..<3).map { _ in decoder.keys(for: 0x61) }.last
    #expect(last == [.character("a")])
  }
}
