import SystemPackage

// What is named to a program may have no end, such as a device or a pipe.

extension File {
  /// All of its bytes, or nil if there are more than so many.
  ///
  /// - Throws: if it is a folder, is not there, or may not be read.
  public func bytes(within bound: Int) throws(FileFault) -> [UInt8]? {
    try FileFault.told {
      let descriptor = try FileDescriptor.open(filePath, .readOnly, options: .closeOnExec)
      return try descriptor.closeAfter { try descriptor.bytes(within: bound) }
    }
  }
}

extension StandardStream {
  /// All that comes until it ends, or nil if that is more than so many bytes.
  public func bytes(within bound: Int) throws(FileFault) -> [UInt8]? {
    try FileFault.told { try FileDescriptor(rawValue: descriptor).bytes(within: bound) }
  }
}

extension FileDescriptor {
  fileprivate func bytes(within bound: Int) throws -> [UInt8]? {
    var bytes: [UInt8] = []
    while bytes.count <= bound {
      let part = try [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
        count = try read(into: UnsafeMutableRawBufferPointer(buffer))
      }
      if part.isEmpty { return bytes }
      bytes += part
    }
    return nil
  }
}
