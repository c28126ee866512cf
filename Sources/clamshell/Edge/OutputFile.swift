import Files

/// A file that is written whole, or not at all, for no one but its owner.
struct OutputFile {
  let file: File

  init(_ file: File) {
    self.file = file
  }

  /// - Parameter replacing: whether a file that is there may be replaced; otherwise it is refused.
  func write(_ text: String, replacing: Bool) throws {
    let kind = file.kind
    if kind == .folder { throw Failure.other("\(file.path) is a folder. Name a file in it.") }
    guard replacing || kind != .file else {
      throw Failure.other(
        "\(file.path) is already there and was left as it is. Choose another name, or add --force.")
    }
    do {
      try file.write(Array(text.utf8))
    } catch {
      throw Failure.other("\(file.path) cannot be written: \(error.reason).")
    }
  }
}
