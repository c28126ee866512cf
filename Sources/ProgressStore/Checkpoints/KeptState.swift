import RehabCore

/// What was worked out from all records of the days before a day, as bytes that only their maker understands.
struct KeptState: Hashable, Sendable {
  let day: Day
  let bytes: [UInt8]
  let checksum: Int64

  init(day: Day, bytes: [UInt8]) {
    self.init(day: day, bytes: bytes, checksum: KeptState.checksum(of: bytes))
  }

  init(day: Day, bytes: [UInt8], checksum: Int64) {
    self.day = day
    self.bytes = bytes
    self.checksum = checksum
  }

  /// Neither torn nor altered.
  var isSound: Bool { checksum == KeptState.checksum(of: bytes) }

  private static func checksum(of bytes: [UInt8]) -> Int64 {
    Int64(bitPattern: Fingerprint(of: bytes[...]).value)
  }
}
