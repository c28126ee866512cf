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

/// A folder that files are written into; it is made if it is not there.
struct OutputFolder {
  let folder: Folder

  init(path: String) {
    folder = Folder(path)
  }

  /// Writes every file, or none where one of them is there and may not be replaced.
  func write(_ files: [(name: String, text: String)], replacing: Bool) throws {
    if File(folder.path).kind == nil {
      do {
        try folder.make()
      } catch {
        throw Failure.other("\(folder.path) cannot be made: \(error.reason).")
      }
    }
    guard folder.isThere else {
      throw Failure.other(
        "\(folder.path) is a file, and these are several. Name a folder, or one of them with --table.")
    }
    let there = files.map { folder.file($0.name) }.filter { $0.kind != nil }
    guard replacing || there.isEmpty else {
      throw Failure.other(
        "\(there[0].path) is already there, so nothing was written. Choose another folder, or add --force.")
    }
    for file in files {
      try OutputFile(folder.file(file.name)).write(file.text, replacing: replacing)
    }
  }
}
