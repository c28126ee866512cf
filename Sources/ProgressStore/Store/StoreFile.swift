#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The file of a store, as the file system sees it.
struct StoreFile: Hashable, Sendable {
  /// As it was given, for messages.
  let name: String
  let path: String

  init(path: String) {
    self.init(path: path, name: path)
  }

  private init(path: String, name: String) {
    self.name = name
    // SQLite gives names like ":memory:" and "file:" a meaning of its own; here a path is a path.
    self.path = path.hasPrefix("/") ? path : "./" + path
  }

  /// In bytes, nil if there is no such file; what is no file, or may not be read, is refused.
  func size() throws(StoreFault) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw .cannotOpen(path: name, reason: StoreFile.reason())
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .cannotOpen(path: name, reason: "it is not a file")
    }
    guard access(path, R_OK) == 0 else { throw .cannotOpen(path: name, reason: StoreFile.reason()) }
    return Int(status.st_size)
  }

  var isWritable: Bool { access(path, W_OK) == 0 }

  /// Whether files can be added beside it, as SQLite does while it writes.
  var isInWritableFolder: Bool { access(folder, W_OK | X_OK) == 0 }

  /// The part of the path before the last slash.
  var folder: String {
    let end = path.lastIndex(of: "/") ?? path.startIndex
    return end == path.startIndex ? "/" : String(path[..<end])
  }

  /// Where this process writes what is to become the file.
  var partial: StoreFile { StoreFile(path: "\(path).partial-\(getpid())", name: name) }

  /// Makes the file, empty, and the folders on the way to it, for no one but their owner; one that is there is left alone.
  func createIfMissing() throws(StoreFault) {
    try StoreFile.createFolder(folder, for: name)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor >= 0 {
      close(descriptor)
    } else if errno != EEXIST {
      throw .cannotOpen(path: name, reason: StoreFile.reason())
    }
  }

  /// Waits until the contents are on the disk.
  func flush() throws(StoreFault) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotOpen(path: name, reason: StoreFile.reason()) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .failed(path: name, reason: StoreFile.reason()) }
  }

  /// Takes the place of another file, in one step.
  func replace(_ other: StoreFile) throws(StoreFault) {
    guard rename(path, other.path) == 0 else {
      throw .cannotOpen(path: other.name, reason: StoreFile.reason())
    }
    // The new name itself is on the disk only when the folder is.
    try? StoreFile(path: other.folder).flush()
  }

  func remove() {
    unlink(path)
  }

  func isSameFile(as other: StoreFile) -> Bool {
    var (mine, theirs) = (stat(), stat())
    return stat(path, &mine) == 0 && stat(other.path, &theirs) == 0 && mine.st_dev == theirs.st_dev
      && mine.st_ino == theirs.st_ino
  }

  private static func createFolder(_ folder: String, for name: String) throws(StoreFault) {
    guard access(folder, F_OK) != 0, errno == ENOENT else { return }
    let parent = StoreFile(path: folder).folder
    if parent != folder { try createFolder(parent, for: name) }
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw .cannotOpen(path: name, reason: "its folder could not be made: \(reason())")
    }
  }

  private static func reason() -> String {
    String(cString: strerror(errno)).lowercased()
  }
}
