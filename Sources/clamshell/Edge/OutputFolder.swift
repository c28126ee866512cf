#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that files are written into; it is made if it is not there.
struct OutputFolder {
  let path: String

  /// Writes every file, or none where one of them is there and may not be replaced.
  func write(_ files: [(name: String, text: String)], replacing: Bool) throws {
    if access(path, F_OK) != 0 {
      guard mkdir(path, 0o700) == 0 else {
        throw Failure.other("\(path) cannot be made: \(String(cString: strerror(errno)).lowercased()).")
      }
    }
    guard isFolder(path) else {
      throw Failure.other(
        "\(path) is a file, and these are several. Name a folder, or one of them with --table.")
    }
    let there = files.map { path + "/" + $0.name }.filter { access($0, F_OK) == 0 }
    guard replacing || there.isEmpty else {
      throw Failure.other(
        "\(there[0]) is already there, so nothing was written. Choose another folder, or add --force.")
    }
    for file in files {
      try OutputFile(path: path + "/" + file.name).write(file.text, replacing: replacing)
    }
  }
}
