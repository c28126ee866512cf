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

  init(reading bytes: [UInt8]) {
    self.bytes = bytes
    isReading = true
  }

  /// Everything was read, and all of it made sense.
  var isReadToTheEnd: Bool { isSound && position == bytes.count }

  mutating func pass(_ value: inout some Archivable) { value.pass(through: &self) }

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
  /// A value to read into.
  static var blank: Self { get }

  mutating func pass(through archive: inout Archive)
}
