import SystemPackage

/// A file by its path, whether it is there or not.
public struct File: Hashable, Sendable {
  /// As it was given.
  public let path: String

  public init(_ path: String) {
    self.path = path
  }

  var filePath: FilePath { FilePath(path) }

  /// The last part of the path without its extension: "squat" of `Movements/squat.yaml`.
  public var stem: String { filePath.stem ?? "" }

  /// The folder that it is in; of a bare name that is "", the folder that the program runs in.
  public var folder: Folder { Folder(filePath.removingLastComponent().string) }

  /// - Throws: if there is nothing of that name, or nothing that can be asked.
  public func status() throws(FileFault) -> FileStatus { try status(followingLink: true) }

  /// What the path leads to, through links; nil if that is nothing, or cannot be asked.
  public var kind: FileKind? { try? status().kind }

  /// What has that name itself, which may be a link; nil if that is nothing, or cannot be asked.
  public var ownKind: FileKind? { try? status(followingLink: false).kind }

  /// Whether both names lead to one file or folder.
  public func isSame(as other: File) -> Bool {
    guard let mine = try? status(), let its = try? other.status() else { return false }
    return mine.isSameFile(as: its)
  }

  /// - Throws: unless this program may do all of that with it.
  public func require(_ access: FileAccess) throws(FileFault) {
    try SystemCalls.require(access, of: path)
  }

  /// All of its bytes, or the first ones.
  ///
  /// - Throws: if it is a folder, is not there, or may not be read.
  public func bytes(atMost limit: Int? = nil) throws(FileFault) -> [UInt8] {
    try FileFault.told {
      let descriptor = try FileDescriptor.open(filePath, .readOnly, options: .closeOnExec)
      return try descriptor.closeAfter { try limit.map(descriptor.bytes(atMost:)) ?? descriptor.bytesToEnd() }
    }
  }

  /// Makes it, empty, for no one but its owner (mode 0600); one that is there is left alone.
  public func createIfMissing() throws(FileFault) {
    do {
      try write([], options: [.create, .exclusiveCreate])
    } catch  where error.isThere {
      return
    }
  }

  /// Takes the name away; where nothing has it, nothing happens.
  public func remove() {
    SystemCalls.unlink(path)
  }

  func write(_ bytes: [UInt8], options: FileDescriptor.OpenOptions) throws(FileFault) {
    try FileFault.told {
      let descriptor = try FileDescriptor.open(
        filePath, .writeOnly, options: options.union(.closeOnExec), permissions: .ownerReadWrite)
      try descriptor.closeAfter { _ = try descriptor.writeAll(bytes) }
    }
  }

  private func status(followingLink: Bool) throws(FileFault) -> FileStatus {
    try FileFault.told {
      FileStatus(try Stat(filePath, followTargetSymlink: followingLink))
    }
  }
}

/// What a program may do with a file; in a folder, to search is to reach what is in it.
public struct FileAccess: OptionSet, Sendable {
  public let rawValue: Int

  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  public static let read = FileAccess(rawValue: 1)
  public static let write = FileAccess(rawValue: 2)
  public static let search = FileAccess(rawValue: 4)
}
