import SystemPackage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What swift-system has no name for yet.
enum SystemCalls {
  static var processID: Int32 { getpid() }

  static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  static func require(_ rights: FileAccess, of path: String) throws(FileFault) {
    let modes = [(FileAccess.read, R_OK), (.write, W_OK), (.search, X_OK)]
    try refused(access(path, modes.reduce(F_OK) { rights.contains($1.0) ? $0 | $1.1 : $0 }))
  }

  static func unlink(_ path: String) {
    #if canImport(Glibc)
      _ = Glibc.unlink(path)
    #else
      _ = Darwin.unlink(path)
    #endif
  }

  static func rename(_ path: String, to other: String) throws(FileFault) {
    #if canImport(Glibc)
      try refused(Glibc.rename(path, other))
    #else
      try refused(Darwin.rename(path, other))
    #endif
  }

  static func makeFolder(_ path: String) throws(FileFault) {
    try refused(mkdir(path, 0o700))
  }

  /// Waits until a file or a folder is on the disk.
  static func flush(_ path: String) throws(FileFault) {
    try FileFault.told {
      let descriptor = try FileDescriptor.open(FilePath(path), .readOnly, options: .closeOnExec)
      try descriptor.closeAfter { try refused(fsync(descriptor.rawValue)) }
    }
  }

  static func names(in folder: String) throws(FileFault) -> [String] {
    guard let listing = opendir(folder) else { throw last }
    defer { closedir(listing) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        String(cString: UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw last }
    return names
  }

  private static func refused(_ result: Int32) throws(FileFault) {
    guard result == 0 else { throw last }
  }

  private static var last: FileFault { FileFault(Errno(rawValue: errno)) }
}
