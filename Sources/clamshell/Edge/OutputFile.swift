#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that is written whole, or not at all, for no one but its owner.
struct OutputFile {
  let path: String

  /// - Parameter replacing: whether a file that is there may be replaced; otherwise it is refused.
  func write(_ text: String, replacing: Bool) throws {
    if isFolder(path) { throw Failure.other("\(path) is a folder. Name a file in it.") }
    guard replacing || !isFile(stat) else {
      throw Failure.other(
        "\(path) is already there and was left as it is. Choose another name, or add --force.")
    }
    // A link, a device or a pipe is written to; it is not taken away for a file of its name.
    if access(path, F_OK) == 0, !isFile(lstat) {
      try write(text, to: path, flags: O_TRUNC)
      return
    }
    let partial = "\(path).partial-\(getpid())"
    do {
      try write(text, to: partial, flags: O_CREAT | O_EXCL)
      guard rename(partial, path) == 0 else { throw failure() }
    } catch {
      unlink(partial)
      throw error
    }
  }

  private func isFile(_ look: (UnsafePointer<CChar>, UnsafeMutablePointer<stat>) -> Int32) -> Bool {
    var status = stat()
    return look(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private func write(_ text: String, to path: String, flags: Int32) throws {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC | flags, 0o600)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    try put(Array(text.utf8), to: descriptor) { _ in failure() }
    if flags & O_CREAT != 0, fsync(descriptor) != 0 { throw failure() }
  }

  private func failure() -> Failure {
    .other("\(path) cannot be written: \(String(cString: strerror(errno)).lowercased()).")
  }
}
