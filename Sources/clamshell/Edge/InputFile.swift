#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that is read whole; `-` is standard input.
struct InputFile {
  let path: String

  func bytes() throws -> [UInt8] {
    guard path != "-" else { return try bytes(of: STDIN_FILENO) }
    if isFolder(path) { throw Failure.other("\(path) is a folder. Name a file.") }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    return try bytes(of: descriptor)
  }

  private func bytes(of descriptor: Int32) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure() }
      if count == 0 { return bytes }
      bytes += part[..<count]
    }
  }

  private func failure() -> Failure {
    let name = path == "-" ? "Standard input" : path
    return .other("\(name) cannot be read: \(String(cString: strerror(errno)).lowercased()).")
  }
}
