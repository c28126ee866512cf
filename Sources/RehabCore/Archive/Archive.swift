/// Bytes that values are written into, or read back from in the same order.
///
/// One function passes a value through in both directions, so that writing and reading cannot part ways. What cannot be
/// read makes the archive unsound, and the values that were read from it are not to be used.
struct Archive {
  private(set) var bytes: [UInt8]
  private var position = 0
  let isReading: Bool
  private(set) var isSound = true

  /// An empty archive to write into.
  init() {
    bytes = []
    isReading = false
  }

  init(reading bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
    isReading = true
  }

  /// Everything was read, and all of it made sense.
  var isReadToTheEnd: Bool { isSound && position == bytes.count }

  /// A part of a whole that is written, and given back; or the part of one that is read, of which there is nothing yet.
  mutating func pass<Whole, Part: Archivable>(_ whole: Whole?, _ part: (Whole) -> Part) -> Part {
    Part.passed(isReading ? nil : whole.map(part), through: &self)
  }

  mutating func pass<Value: Archivable>(_ value: inout Value) {
    value = Value.passed(isReading ? nil : value, through: &self)
  }

  /// A number in as few bytes as it takes; small ones of either sign take one.
  mutating func pass(number: inout Int) {
    if isReading {
      number = readNumber()
    } else {
      write(UInt64(bitPattern: Int64(number << 1 ^ number >> (Int.bitWidth - 1))))
    }
  }

  /// How many items follow; each takes at least a byte, so there are no more of them than bytes left.
  mutating func pass(count: inout Int) {
    pass(number: &count)
    guard isReading, count < 0 || count > bytes.count - position else { return }
    fail()
    count = 0
  }

  /// Bytes as they are, after their number.
  mutating func pass(text: inout String) {
    guard isReading else {
      var count = text.utf8.count
      pass(number: &count)
      bytes += text.utf8
      return
    }
    var count = 0
    pass(count: &count)
    text = String(decoding: bytes[position..<position + count], as: UTF8.self)
    position += count
  }

  /// What was read makes no sense.
  mutating func fail() { isSound = false }

  private mutating func write(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  private mutating func readNumber() -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while isSound, position < bytes.count, shift < 64 {
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: UInt(value >> 1) ^ (0 &- UInt(value & 1))) }
      shift += 7
    }
    fail()
    return 0
  }
}

/// Something that passes through an archive.
protocol Archivable {
  /// Writes a value and gives it back; or reads one, and then none is given.
  static func passed(_ value: Self?, through archive: inout Archive) -> Self
}

/// Something that passes part by part in its place, since it remembers more than it begins with.
protocol ArchivableInPlace: Archivable {
  /// A value to read into.
  static var blank: Self { get }

  mutating func pass(through archive: inout Archive)
}

extension ArchivableInPlace {
  static func passed(_ value: Self?, through archive: inout Archive) -> Self {
    var value = value ?? blank
    value.pass(through: &archive)
    return value
  }
}

extension Archivable {
  /// As bytes that only the same program understands.
  var archived: [UInt8] {
    var archive = Archive()
    _ = Self.passed(self, through: &archive)
    return archive.bytes
  }

  /// Nil if the bytes are of no such value.
  init?(archived bytes: some Sequence<UInt8>) {
    var archive = Archive(reading: bytes)
    let value = Self.passed(nil, through: &archive)
    guard archive.isReadToTheEnd else { return nil }
    self = value
  }
}

/// A number that tells one run of bytes from another, against damage and not against malice.
///
/// Eight bytes at a time go in, and each step can be undone: damage within any eight of them always gives another number.
public struct Fingerprint: Hashable, Sendable {
  public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  public init() {}

  public init(of bytes: ArraySlice<UInt8>) { add(bytes) }

  /// Adds bytes and how many they are, so that no two lists of them run together to the same.
  public mutating func add(_ bytes: ArraySlice<UInt8>) {
    add(bytes.count)
    bytes.withUnsafeBytes { bytes in
      let whole = bytes.count & ~7
      for place in stride(from: 0, to: whole, by: 8) {
        add(word: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
      }
      var rest: UInt64 = 0
      for byte in bytes[whole...].reversed() { rest = rest << 8 | UInt64(byte) }
      if whole < bytes.count { add(word: rest) }
    }
  }

  public mutating func add(_ number: Int) { add(word: UInt64(bitPattern: Int64(number))) }

  private mutating func add(word: UInt64) {
    value = (value ^ word) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 32
  }
}
