/// The name of a record: a UUID, written in lower case.
public struct RecordID: Hashable, Sendable, Comparable, LosslessStringConvertible {
  // Two words instead of a text: a journal of years is compared and looked up by id all the time.
  private let high: UInt64
  private let low: UInt64

  /// Nil if the text is not a UUID of 8-4-4-4-12 hexadecimal digits.
  public init?(_ text: String) {
    var text = text
    guard let words = text.withUTF8({ RecordID.words(in: $0) }) else { return nil }
    self.init(high: words.high, low: words.low)
  }

  /// A new random name (RFC 9562, version 4).
  public static func random(using generator: inout some RandomNumberGenerator) -> RecordID {
    RecordID(
      high: generator.next() & ~0xF000 | 0x4000,
      low: generator.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000)
  }

  /// The name that belongs to a text: the same one for the same text, on any machine (RFC 9562, version 8).
  public static func named(_ text: String) -> RecordID {
    // Two FNV-1a hashes from different beginnings, stirred so that texts that are alike have names that are not.
    var words: (high: UInt64, low: UInt64) = (0xCBF2_9CE4_8422_2325, 0x6C62_272E_07BB_0142)
    for byte in text.utf8 {
      words.high = (words.high ^ UInt64(byte)) &* 0x100_0000_01B3
      words.low = (words.low ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return RecordID(
      high: stirred(words.high) & ~0xF000 | 0x8000,
      low: stirred(words.low) & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000)
  }

  public var description: String {
    String(unsafeUninitializedCapacity: 36) { text in
      var digit = 0
      for position in 0..<36 {
        if [8, 13, 18, 23].contains(position) {
          text[position] = UInt8(ascii: "-")
        } else {
          let word = digit < 16 ? high : low
          text[position] = RecordID.hexadecimalDigit(word >> UInt64(60 - digit % 16 * 4) & 0xF)
          digit += 1
        }
      }
      return 36
    }
  }

  public static func < (left: RecordID, right: RecordID) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }

  private init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  private static func stirred(_ word: UInt64) -> UInt64 {
    var word = word
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  private static func words(in text: UnsafeBufferPointer<UInt8>) -> (high: UInt64, low: UInt64)? {
    guard text.count == 36 else { return nil }
    var words: (high: UInt64, low: UInt64) = (0, 0)
    for position in 0..<36 {
      if position == 8 || position == 13 || position == 18 || position == 23 {
        guard text[position] == UInt8(ascii: "-") else { return nil }
      } else {
        guard let digit = hexadecimalValue(of: text[position]) else { return nil }
        if position < 18 { words.high = words.high << 4 | digit } else { words.low = words.low << 4 | digit }
      }
    }
    return words
  }

  private static func hexadecimalValue(of byte: UInt8) -> UInt64? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  private static func hexadecimalDigit(_ value: UInt64) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + UInt8(value) : UInt8(ascii: "a") + UInt8(value - 10)
  }
}

extension RecordID: ArchivableInPlace {
  static var blank: RecordID { RecordID(high: 0, low: 0) }

  mutating func pass(through archive: inout Archive) {
    var (high, low) = (high, low)
    archive.pass(&high)
    archive.pass(&low)
    self = RecordID(high: high, low: low)
  }
}
