/// The name of a record: a UUID, written in lower case.
public struct RecordID: Hashable, Sendable, Comparable, LosslessStringConvertible {
  // Two words instead of a text: a journal of years is compared and looked up by id all the time.
  private let high: UInt64
  private let low: UInt64

  /// Nil if the text is not a UUID of 8-4-4-4-12 hexadecimal digits.
  public init?(_ text: String) {
    var text = text
    guard let id = text.withUTF8({ RecordID(utf8: $0.span) }) else { return nil }
    self = id
  }

  /// The same of a text that is there as bytes.
  public init?(utf8 text: Span<UInt8>) {
    guard text.count == 36 else { return nil }
    guard let words = text.withUnsafeBufferPointer({ RecordID.words(of: $0) }) else { return nil }
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
    var text: [UInt8] = []
    text.reserveCapacity(36)
    append(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Writes ``description`` as bytes.
  public func append(to text: inout [UInt8]) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 36) { letters in
      var place = 0
      for (word, lengths) in [(high, [8, 4, 4]), (low, [4, 12])] {
        var word = word
        for length in lengths {
          if place > 0 {
            letters.initializeElement(at: place, to: UInt8(ascii: "-"))
            place += 1
          }
          for _ in 0..<length {
            letters.initializeElement(at: place, to: RecordID.hexadecimalDigit(word >> 60))
            word <<= 4
            place += 1
          }
        }
      }
      text.append(contentsOf: letters)
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

  private static func words(of text: UnsafeBufferPointer<UInt8>) -> (high: UInt64, low: UInt64)? {
    var words: (high: UInt64, low: UInt64) = (0, 0)
    for position in 0..<36 {
      let letter = text[position]
      if position == 8 || position == 13 || position == 18 || position == 23 {
        guard letter == UInt8(ascii: "-") else { return nil }
        continue
      }
      var digit = letter &- UInt8(ascii: "0")
      if digit > 9 {
        digit = (letter | 0x20) &- UInt8(ascii: "a")
        guard digit < 6 else { return nil }
        digit &+= 10
      }
      if position < 18 {
        words.high = words.high << 4 | UInt64(digit)
      } else {
        words.low = words.low << 4 | UInt64(digit)
      }
    }
    return words
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
