#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes a text and an end of line to standard output; a disk that is full or a reader that left is a failure.
func tell(_ text: String) throws {
  try put(text.hasSuffix("\n") ? text : text + "\n")
}

/// Writes a text to standard output as it is.
func put(_ text: String) throws {
  try put(Array(text.utf8), to: STDOUT_FILENO) { reason in
    .other("Standard output could not be written: \(reason).")
  }
}

/// Writes all of the bytes to a file that is open.
func put(_ bytes: [UInt8], to descriptor: Int32, else failure: (_ reason: String) -> Failure) throws {
  var written = 0
  while written < bytes.count {
    let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { throw failure(String(cString: strerror(errno)).lowercased()) }
    written += count
  }
}
