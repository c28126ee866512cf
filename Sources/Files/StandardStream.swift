import SystemPackage

/// The streams that a program is started with.
public enum StandardStream: Int32, Sendable {
  case input = 0
  case output, error

  /// The number of its descriptor.
  public var descriptor: Int32 { rawValue }

  /// All that comes until it ends.
  public func bytes() throws(FileFault) -> [UInt8] {
    try FileFault.told { try FileDescriptor(rawValue: descriptor).bytesToEnd() }
  }

  /// Writes all of the bytes.
  public func write(_ bytes: [UInt8]) throws(FileFault) {
    try FileFault.told { _ = try FileDescriptor(rawValue: descriptor).writeAll(bytes) }
  }
}

extension FileDescriptor {
  private static let partLength = 65_536

  func bytesToEnd() throws -> [UInt8] {
    var all: [UInt8] = []
    while true {
      let part = try bytes(atMost: FileDescriptor.partLength)
      if part.isEmpty { return all }
      all += part
    }
  }

  /// What one reading gives, of a file all that was asked for; nothing at its end.
  func bytes(atMost limit: Int) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      count = try read(into: UnsafeMutableRawBufferPointer(buffer))
    }
  }
}
